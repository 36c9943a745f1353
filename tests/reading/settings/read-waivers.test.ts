import { cellRef } from '../../../src/records/cell-ref';
import { readWaivers, type WaiverRow, type WaiversReading } from '../../../src/reading/settings/read-waivers';
import type { CellValue } from '../../../src/workbook/snapshot';

/** Columns A to E: 规则 | 月份 | 对象 | 原因 | 批准人. */
function waivers(...rows: readonly (readonly CellValue[])[]): WaiversReading {
  const read = rows.map((values, index): WaiverRow => {
    const at = (column: number) => ({ raw: values[column] ?? null, cell: cellRef('豁免说明', index + 2, column + 1) });
    return { rule: at(0), month: at(1), subject: at(2), reason: at(3), approver: at(4) };
  });
  return readWaivers(read, { year: 2020, date1904: false });
}

test('a whole row', () => {
  expect(waivers(['dues-late', '2020-06', ' 李明 ', '出差', '赵敏'])).toEqual({
    issues: [],
    waivers: [
      {
        rule: 'dues-late',
        month: '2020-06',
        subject: '李明',
        reason: '出差',
        approver: '赵敏',
        cell: { sheet: '豁免说明', row: 2, column: 1 },
        reasonCell: { sheet: '豁免说明', row: 2, column: 4 },
      },
    ],
  });
});

test.each<[CellValue, (string | null)[]]>([
  [null, [null]],
  [' ', [null]],
  ['—', [null]],
  ['全部', [null]],
  ['6月', ['2020-06']],
  [6, ['2020-06']],
  ['2019年6月', ['2019-06']],
  ['2020.5-2020.6', ['2020-05', '2020-06']],
  ['第一季度', ['2020-01', '2020-02', '2020-03']],
])('the month %j waives %j', (month, expected) => {
  const { waivers: found, issues } = waivers(['dues-late', month, null, '出差']);
  expect(found.map((waiver) => waiver.month)).toEqual(expected);
  expect(issues).toEqual([]);
});

test('a month that cannot be read waives nothing', () => {
  expect(waivers(['dues-late', '13月', '李明', '出差'])).toEqual({
    waivers: [],
    issues: [
      {
        kind: 'cell-unreadable',
        sheet: '豁免说明',
        cell: { sheet: '豁免说明', row: 2, column: 2 },
        month: null,
        text: '13月',
        expected: 'month',
        field: 'month',
        role: 'waivers',
      },
    ],
  });
});

test.each<[CellValue]>([[null], [' '], ['—']])('the reason %j is none', (reason) => {
  expect(waivers(['dues-late', '6月', '李明', reason]).waivers).toMatchObject([{ reason: null }]);
});

test.each<[CellValue, string | null]>([
  [null, null],
  ['全体', null],
  ['—', null],
  ['办公室', '办公室'],
])('the subject %j is %s', (subject, expected) => {
  expect(waivers(['dues-late', '6月', subject, '出差']).waivers).toMatchObject([{ subject: expected }]);
});

test('columns that do not exist say nothing; an empty row is none', () => {
  const cell = cellRef('豁免说明', 2, 1);
  const rule = { raw: '迟交党费', cell };
  const row = { rule, month: null, subject: null, reason: null, approver: null };
  expect(readWaivers([row, { ...row, rule: { raw: null, cell } }], { year: null, date1904: false }).waivers).toEqual([
    { rule: '迟交党费', month: null, subject: null, reason: null, approver: null, cell, reasonCell: cell },
  ]);
});
