import { addressOf } from '../../src/records/cell-ref';
import { readBranch } from '../../src/reading/read-branch';
import { record } from '../../src/recording/record';
import type { RecordingBook } from '../../src/recording/recording';
import { lastColumnOf, lastRowOf, cellAt } from '../../src/workbook/sheet-cells';
import type { Snapshot } from '../../src/workbook/snapshot';
import { day } from '../branch-by-hand';
import type { OpenBook } from '../hosts/contract/contract-workbook';
import { memberNamed, payment } from '../recording/dues/recorded';
import { sheets } from '../sheets';

const ROSTER = `
# 花名册
姓名 | 党员类别
林悦 | 正式党员
周宁 | 正式党员
许安 | 正式党员
`;

interface Ledger {
  readonly name: string;
  readonly text: string;
  /** Payments as `payment` of tests/recording/dues reads them. */
  readonly paid: readonly string[];
  /** "党费!E3 √", every cell that is another afterwards. */
  readonly written: readonly string[];
}

/** Ledgers that say in their own way what was paid, and what is written there. */
const LEDGERS: readonly Ledger[] = [
  {
    name: 'rows labelled 应缴 and 实缴',
    text: `${ROSTER}
# 2020年党费
序号 | 姓名 | 项目 | 5月 | 6月
1    | 林悦 | 应缴 | 10  | 10
^    | ^    | 实缴 | 10  |
2    | 周宁 | 应缴 | 12  | 12
^    | ^    | 实缴 | 12  | 12
`,
    paid: ['林悦 2020-06'],
    written: ['2020年党费!E3 10'],
  },
  {
    name: 'two sheets',
    text: `${ROSTER}
# 应缴党费
2020年 | < | <
姓名 | 5月 | 6月
林悦 | 10  | 10
周宁 | 12  | 12
# 实缴党费
2020年 | < | <
姓名 | 5月 | 6月
林悦 | 10  |
周宁 | 12  |
`,
    paid: ['林悦 2020-06', '周宁 2020-06'],
    written: ['实缴党费!C3 10', '实缴党费!C4 12'],
  },
  {
    name: 'months that are ticked off',
    text: `${ROSTER}
# 2020年党费
序号 | 姓名 | 月应交 | 5月 | 6月
1    | 林悦 | 10     | √   |
2    | 周宁 | 12     | √   |
`,
    paid: ['林悦 2020-06', '周宁 2020-06 12'],
    written: ['2020年党费!E2 √', '2020年党费!E3 √'],
  },
  {
    name: 'a status and a date',
    text: `${ROSTER}
# 党费
期数      | 姓名 | 应缴金额(元) | 状态 | 缴费时间   | 缴费方式
2020年5月 | 林悦 | 10           | 已缴 | @2020-05-20 | 现金
2020年6月 | 林悦 | 10           | 未缴 |            |
`,
    paid: ['林悦 2020-06 on 2020-06-22'],
    written: ['党费!D3 已缴', '党费!E3 44004'],
  },
  {
    name: 'quarters',
    text: `${ROSTER}
# 2020年党费
姓名 | 月应交 | 第一季度 | 第二季度
林悦 | 10     | 30       |
周宁 | 12     | 36       | 24
`,
    paid: ['林悦 2020-04..2020-06', '周宁 2020-04..2020-06'],
    written: ['2020年党费!D2 30', '2020年党费!D3 36'],
  },
];

/** What recording a payment writes in ledgers that are no plain matrix of amounts, whichever host writes it. */
export function ledgerRecordingContract(host: string, openBook: OpenBook): void {
  describe(`${host}: a payment is recorded as the ledger writes it`, () => {
    test.each(LEDGERS.map((ledger) => [ledger.name, ledger] as const))('%s', async (_name, { text, paid, written }) => {
      const opened = await openBook(sheets(text), {});
      const before = await bookOf(opened.host.read());
      const recording = record(before, [payment(before, ...paid)]);
      expect(recording.refusals).toEqual([]);
      await opened.host.apply(recording.edits);
      const after = await bookOf(opened.host.read());
      expect(changes(before.snapshot, after.snapshot)).toEqual(written);
      expect(record(after, [payment(after, ...paid)]).edits).toEqual([]);
      expect(memberNamed(after, '林悦').displayName).toBe('林悦');
    });

    test.each([
      ['who has a row', '林悦 2020-06'],
      ['who has none yet', '许安 2020-05 10'],
    ])('one month of a quarter that has one cell is refused for somebody %s', async (_who, paid) => {
      const { host: opened } = await openBook(sheets(LEDGERS[4]?.text ?? ''), {});
      const book = await bookOf(opened.read());
      const { edits, refusals } = record(book, [payment(book, paid)]);
      expect(edits).toEqual([]);
      expect(refusals.map(({ id }) => id)).toEqual(['dues-months-together']);
    });

    test('an amount that a √ cannot say is refused', async () => {
      const { host: opened } = await openBook(sheets(LEDGERS[2]?.text ?? ''), {});
      const book = await bookOf(opened.read());
      const { edits, refusals } = record(book, [payment(book, '林悦 2020-06 8')]);
      expect(edits).toEqual([]);
      expect(refusals.map(({ id }) => id)).toEqual(['payment-only-ticked']);
    });
  });
}

async function bookOf(read: Promise<Snapshot>): Promise<RecordingBook> {
  const snapshot = await read;
  return { snapshot, reading: readBranch(snapshot), today: day('2020-06-30') };
}

function changes(before: Snapshot, after: Snapshot): string[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    const found: string[] = [];
    for (let row = 1; row <= lastRowOf(sheet); row++) {
      for (let column = 1; column <= lastColumnOf(sheet); column++) {
        const value = cellAt(sheet, row, column);
        if (old && cellAt(old, row, column) === value) continue;
        found.push(`${sheet.name}!${addressOf({ row, column })} ${String(value)}`);
      }
    }
    return found;
  });
}
