import { checkSheets, found } from '../../rule-cases';
import { plainValue } from '../../../src/rules/message-value';
import { june, JUNE, ROSTER, SESSION } from './june';

const RULE = 'attendance-rate-low';

test('fires: three of five are less than 80 per cent', () => {
  const text = june(['√', '√', '√', '事假', '×']);
  expect(found(RULE, text, JUNE)).toEqual(['warning 考勤!B1 - 2020-06 low']);
  const finding = checkSheets(text, JUNE).findings.find(({ rule }) => rule === RULE);
  expect(finding?.data.rate && plainValue(finding.data.rate)).toBe(60);
  expect(finding?.cells.map(({ row }) => row)).toEqual([5, 6]);
});

test('silent: four of five are enough; somebody late was present; an observer does not count', () => {
  expect(found(RULE, june(['√', '√', '√', '迟到', '×', '×']), JUNE)).toEqual([]);
});

test('silent: whoever was not expected that day is not counted', () => {
  expect(found(RULE, june(['√', '√', '√', '—', '—']), JUNE)).toEqual([]);
  expect(found(RULE, june(['√', '√', '×', '—', '—']), JUNE)).toHaveLength(1);
});

test('silent: nobody has a mark', () => {
  expect(found(RULE, june([]), JUNE)).toEqual([]);
});

test('fires: settings ask for a higher rate', () => {
  const settings = `
# 设置
项目 | 值
最低到会率(%) | 85
`;
  expect(found(RULE, june(['√', '√', '√', '√', '×'], settings), JUNE)).toHaveLength(1);
});

test('fires: where marks are listed, at the session’s row', () => {
  const list = `
# 签到表
姓名 | 日期 | 签到情况
李明 | 2020-06-22 | √
王芳 | 2020-06-22 | √
`;
  expect(found(RULE, ROSTER + SESSION + list, JUNE)).toEqual(['warning 活动记录!A2 - 2020-06 low']);
});
