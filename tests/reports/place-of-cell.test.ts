import { placeOfCell, findingsAt } from '../../src/reports/place-of-cell';
import { readBranch } from '../../src/reading/read-branch';
import { cellRef } from '../../src/records/cell-ref';
import type { IsoDate } from '../../src/records/iso-date';
import { checkPeriod } from '../../src/rules/check';
import { yearPeriod } from '../../src/records/period';
import { sheets } from '../sheets';

const { branch } = readBranch(
  sheets(`
# 花名册
姓名 | 党员类别 | 入党时间   | 月党费标准
李明 | 正式党员 | 2008-07-01 | 60
王芳 | 正式党员 | 2010-07-01 | 50
# 2026年考勤
姓名 | 1月 | 2月
李明 | √   | 假
王芳 | √   |
# 活动记录
月份    | 日期       | 主题
2026.1  | 2026-01-20 | 学习
2026.2  | 2026-02-20 | 参观
# 2026年党费台账
姓名 | 1月 | 2月
李明 | 60  |
王芳 | 50  | 50
`),
);

const at = (sheet: string, row: number, column: number): readonly [string | null, string | null] => {
  const { member, month } = placeOfCell(branch, cellRef(sheet, row, column));
  return [member?.displayName ?? null, month];
};

test.each([
  ['a mark', '2026年考勤', 2, 3, '李明', '2026-02'],
  ['an amount that is missing', '2026年党费台账', 2, 3, '李明', '2026-02'],
  ['a name', '2026年考勤', 3, 1, '王芳', null],
  ['a row of the roster', '花名册', 3, 4, '王芳', null],
  ['the head of a month', '2026年考勤', 1, 3, null, '2026-02'],
  ['the head of a month over amounts', '2026年党费台账', 1, 2, null, '2026-01'],
  ['a theme day', '活动记录', 3, 3, null, '2026-02'],
])('%s: whose, and of which month', (_, sheet, row, column, member, month) => {
  expect(at(sheet, row, column)).toEqual([member, month]);
});

test.each([
  ['the head of the names', '2026年考勤', 1, 1],
  ['the head of the roster', '花名册', 1, 4],
  ['far from everything', '2026年考勤', 40, 40],
  ['a sheet that is not there', '没有的表', 2, 2],
])('%s is about nobody and no month', (_, sheet, row, column) => {
  expect(at(sheet, row, column)).toEqual([null, null]);
});

test('what was found of the member in the month, of the member, of the month', () => {
  const period = yearPeriod(2026);
  const { findings } = checkPeriod(branch, { period, today: '2026-03-05' as IsoDate });
  const found = (row: number, column: number): string[] =>
    findingsAt(findings, placeOfCell(branch, cellRef('2026年党费台账', row, column))).map(
      ({ rule, member, month }) => `${rule} ${member ?? ''} ${month ?? ''}`,
    );
  expect(found(2, 3)).toContain('dues-unpaid 李明 2026-02');
  expect(found(2, 3).every((each) => each.includes('李明') && each.endsWith('2026-02'))).toBe(true);
  expect(found(2, 1).every((each) => each.includes('李明'))).toBe(true);
  expect(found(1, 3)).toContain('dues-unpaid 李明 2026-02');
  expect(found(1, 1)).toEqual([]);
});
