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
  ['李明 | 2020年6月 | |', ['error 请假补课!D2 李明 2020-06 not-recorded']],
  ['李明 | 2020年6月 | | 未', ['error 请假补课!D2 李明 2020-06 not-recorded']],
  ['王芳 | 2020年6月 | 忘记 | 已谈话', ['error 考勤!B2 李明 2020-06 no-entry']],
  ['李明 | 2020年6月 | 忘记 |', []],
  ['李明 | 13月 | 忘记 |', []],
  ['李明 | 2020年6月 | | 已谈话', []],
])('absent: %s', (row, findings) => {
  expect(absent(row)).toEqual(findings);
});

test.each(['√', '事假', '补'])('not absent: %s', (mark) => {
  expect(absent('李明 | 2020年6月 | |', mark)).toEqual([]);
});

test('absent but made up must be explained all the same', () => {
  expect(absent('李明 | 2020年6月 | |', '缺席(已补课)')).toHaveLength(1);
});

test('not checked without a register', () => {
  const result = checkSheets(june(first('×')), JUNE);
  expect(result.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(result.notChecked.map(({ rule }) => rule)).toContain(RULE);
});
