import { checkSheets, found } from '../../rule-cases';
import { first, june, JUNE } from './june';

const RULE = 'briefing-missing';

function missed(mark: string, row: string): string[] {
  const register = `
# 请假补课
姓名 | 月份 | 请假事由 | 通报活动内容
${row}
`;
  return found(RULE, june(first(mark), register), JUNE);
}

test.each(['事假', '×', '假/补'])('fires: not told, the mark being %s', (mark) => {
  expect(missed(mark, '李明 | 2020年6月 | 出差 |')).toEqual(['warning 请假补课!D2 李明 2020-06 not-told']);
  expect(missed(mark, '李明 | 2020年6月 | 出差 | 否')).toHaveLength(1);
});

test.each([
  ['told', '事假', '李明 | 2020年6月 | 出差 | 是'],
  ['the column says how', '事假', '李明 | 2020年6月 | 出差 | 微信发送纪要'],
  ['present after all', '√', '李明 | 2020年6月 | 出差 |'],
  ['the register has no entry', '事假', '王芳 | 2020年6月 | 出差 |'],
])('silent: %s', (_, mark, row) => {
  expect(missed(mark, row)).toEqual([]);
});

test('silent: not checked where the register has no such column', () => {
  const register = `
# 请假补课
姓名 | 月份 | 请假事由
李明 | 2020年6月 | 出差
`;
  const { notChecked } = checkSheets(june(first('事假'), register), JUNE);
  expect(notChecked).toContainEqual({ rule: RULE, wanted: ['leave.briefing'] });
});
