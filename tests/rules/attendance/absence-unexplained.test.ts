import { checkSheets, found } from '../../rule-cases';
import { first, june, JUNE } from './june';

const RULE = 'absence-unexplained';

function absent(row: string, mark = '×'): string[] {
  const register = `
# 请假补课
姓名 | 月份 | 缺席原因 | 联系教育情况
${row}
`;
  return found(RULE, june(first(mark), register), JUNE);
}

test.each([
  ['neither a reason nor any contact is written', '李明 | 2020年6月 | |', '请假补课!D2 李明 2020-06 not-recorded'],
  ['the contact column says no', '李明 | 2020年6月 | | 未', '请假补课!D2 李明 2020-06 not-recorded'],
  ['the register has no entry', '王芳 | 2020年6月 | 忘记 | 已谈话', '考勤!B2 李明 2020-06 no-entry'],
])('fires: %s', (_, row, line) => {
  expect(absent(row)).toEqual([`error ${line}`]);
});

test.each([
  ['the reason is written', '李明 | 2020年6月 | 忘记 |'],
  ['the contact is recorded', '李明 | 2020年6月 | | 已谈话'],
  ['an entry whose month cannot be read may be the one', '李明 | 13月 | 忘记 |'],
])('silent: %s', (_, row) => {
  expect(absent(row)).toEqual([]);
});

test.each(['√', '事假', '补'])('silent: the mark is %s', (mark) => {
  expect(absent('李明 | 2020年6月 | |', mark)).toEqual([]);
});

test('fires: absent but made up must be explained all the same', () => {
  expect(absent('李明 | 2020年6月 | |', '缺席(已补课)')).toHaveLength(1);
});

test('silent: not checked without a register', () => {
  const result = checkSheets(june(first('×')), JUNE);
  expect(result.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(result.notChecked.map(({ rule }) => rule)).toContain(RULE);
});
