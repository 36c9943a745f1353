import type { LeaveIntent } from '../../src/recording/intent';
import { record } from '../../src/recording/record';
import type { RecordingBook } from '../../src/recording/recording';
import { readBranch } from '../../src/reading/read-branch';
import { cellAt, lastRowOf } from '../../src/workbook/sheet-cells';
import { day, monthOf } from '../branch-by-hand';
import type { OpenBook } from '../hosts/contract/contract-workbook';
import { memberNamed, payment } from '../recording/dues/recorded';
import { sheets } from '../sheets';

const ROSTER = `
# 花名册
姓名 | 党员类别 | 月党费标准
林悦 | 正式党员 | 10
周宁 | 正式党员 | 12
`;

/** New rows above the foot of a table, and records that would name nobody: whichever host writes them. */
export function footRecordingContract(host: string, openBook: OpenBook): void {
  const opened = async (text: string, formulas: Readonly<Record<string, string>> = {}) => {
    const { host: book, formula } = await openBook(sheets(text), { formulas });
    const read = async (): Promise<RecordingBook> => {
      const snapshot = await book.read();
      return { snapshot, reading: readBranch(snapshot), today: day('2020-06-30') };
    };
    return { book, formula, read };
  };
  const column = ({ snapshot }: RecordingBook, sheet: string, from = 2): unknown[] => {
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return Array.from({ length: lastRowOf(found) - from + 1 }, (_, index) => cellAt(found, from + index, 1));
  };

  describe(`${host}: a new row`, () => {
    test('stands above the 合计 row, whose sum takes it in, and above the lines that sign', async () => {
      const { book, formula, read } = await opened(
        `${ROSTER}
# 2020年党费
姓名 | 5月 | 6月
林悦 | 10 | 10
合计 | 10 | 10
党支部（盖章） | | 审核：何青
2020年6月30日 | |
`,
        { '2020年党费!C3': 'SUM(C2:C2)' },
      );
      const before = await read();
      const { edits, refusals } = record(before, [payment(before, '周宁 2020-06')]);
      expect(refusals).toEqual([]);
      await book.apply(edits);
      expect(column(await read(), '2020年党费')).toEqual(['林悦', '周宁', '合计', '党支部（盖章）', '2020年6月30日']);
      expect(await formula('2020年党费', 'C4')).toMatch(/^=?SUM\(C2:C3\)$/u);
    });
  });

  const leave = (book: RecordingBook): LeaveIntent => ({
    kind: 'leave',
    member: memberNamed(book, '林悦').key,
    month: monthOf('2020-06'),
    leaveKind: 'personal',
    reason: '出差',
  });

  describe(`${host}: a register of leave`, () => {
    test.each(['党员', '同志', '申请人', '请假党员', '请假同志'])('under %s names who is on leave', async (head) => {
      const { book, read } = await opened(`${ROSTER}
# 请假登记
${head} | 月份 | 请假事由 | 审批人
周宁 | 2020年5月 | 出差 | 何青
`);
      const before = await read();
      const { edits, refusals } = record(before, [leave(before)]);
      expect(refusals).toEqual([]);
      await book.apply(edits);
      expect(column(await read(), '请假登记')).toEqual(['周宁', '林悦']);
    });

    test('whose column of names is not known takes no record, and says so', async () => {
      const { read } = await opened(`${ROSTER}
# 请假登记
甲乙 | 月份 | 请假事由 | 审批人
周宁 | 2020年5月 | 出差 | 何青
`);
      const before = await read();
      const { edits, refusals } = record(before, [leave(before)]);
      expect(edits).toEqual([]);
      expect(refusals.map(({ id }) => id)).toContain('no-name-column');
    });
  });
}
