import { createWorkbook } from '../../../src/hosts/xlsx/create-workbook';
import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { serialOfDate } from '../../../src/notation/serial-date';
import { duesOfMonth, paymentsForAll } from '../../../src/recording/dues/dues-of-month';
import { record } from '../../../src/recording/record';
import type { Intent } from '../../../src/recording/intent';
import { templateSheets } from '../../../src/reports/template/template-sheets';
import { bookOf, day, memberNamed, month, payment, recorded } from './recorded';

const PEOPLE = [
  ['李明', '办公室', 50],
  ['王芳', '人教科', null],
  ['张伟', '技术科', 20],
] as const;

/** The empty template of 2026 with three people typed into its roster. */
async function templateHost(): Promise<XlsxMemoryHost> {
  const drafts = templateSheets({ year: 2026, settings: [], ruleTitles: [] });
  const host = new XlsxMemoryHost(createWorkbook(drafts, { title: '党支部' }), '党支部.xlsx');
  const { sheets } = await host.read();
  const roster = sheets.find(({ name }) => name === '花名册');
  const heads = roster?.values[2] ?? [];
  const changes = PEOPLE.flatMap(([name, section, standard], index) => {
    const row = 4 + index;
    const typed: Record<string, string | number | null> = {
      姓名: name,
      科室: section,
      党员类别: '正式党员',
      类别: '正式党员',
      入党时间: serialOfDate(day('2010-07-01'), false),
      月党费标准: standard,
      缴费基数: 5000,
      党费基数: 5000,
    };
    return heads.flatMap((head, column) => {
      const value = typed[String(head)] ?? null;
      return value === null ? [] : [{ row, column: column + 1, expected: null, value }];
    });
  });
  await host.apply([{ kind: 'set-cells', sheet: '花名册', changes }]);
  return host;
}

test('an empty ledger of the template is filled, member by member, in its prepared rows', async () => {
  const host = await templateHost();
  const book = bookOf(await host.read(), '2026-06-22');
  const all = paymentsForAll(duesOfMonth(book, month('2026-06')), day('2026-06-22'), new Map());
  expect(all.payments).toHaveLength(3);
  const { edits, refusals, remarks } = record(book, [all]);
  expect(refusals).toEqual([]);
  expect(remarks.map(({ id }) => id)).toEqual(['payment-date-not-kept', 'payment-due-computed']);
  await host.apply(edits);

  const after = bookOf(await host.read(), '2026-06-22');
  const rows = duesOfMonth(after, month('2026-06')).people.map(({ name, due, paid }) => [name, due, paid]);
  expect(rows).toEqual([
    ['李明', 5000, 5000],
    ['王芳', 5000, 5000],
    ['张伟', 2000, 2000],
  ]);
  const ledger = after.snapshot.sheets.find(({ name }) => name === '党费台账');
  expect(ledger?.values.slice(2, 6).map((row) => row.filter((value) => value !== null))).toEqual([
    expect.arrayContaining(['姓名', '6月']),
    ['李明', '办公室', 50, 50],
    ['王芳', '人教科', 50],
    ['张伟', '技术科', 20, 20],
  ]);
  expect(record(after, [all]).edits).toEqual([]);
});

test('what was written to a file is taken back as one', async () => {
  const host = await templateHost();
  const before = await host.read();
  const book = bookOf(before, '2026-06-22');
  const intents: Intent[] = [
    payment(book, '李明 2026-01..2026-06'),
    {
      kind: 'exemption',
      member: memberNamed(book, '王芳').key,
      from: month('2026-03'),
      to: month('2026-05'),
      reason: '产假',
    },
    { kind: 'standard', member: memberNamed(book, '张伟').key, standard: null },
  ];
  const expected = recorded(book, ...intents);
  const { undo } = await host.apply(expected.recording.edits);
  const written = bookOf(await host.read());
  expect(written.reading.branch.payments).toEqual(expected.after.reading.branch.payments);
  expect(written.reading.branch.duesLines).toEqual(expected.after.reading.branch.duesLines);
  expect(written.reading.branch.members[2]?.duesStandard?.value).toBe(5000);
  await host.apply(undo ?? []);
  expect((await host.read()).sheets).toEqual(before.sheets);
});
