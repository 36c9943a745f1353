import { checkSheets, found, lineOf } from '../../rule-cases';
import { JUNE, matrix, ROSTER } from './ledger';

const RULE = 'self-withdrawal-risk';

/** The marks of 李明 from January to June; theme days on the 20th of each month. */
function attendance(own: string, more = ''): string {
  return `
# 活动记录
月份 | 活动时间 | 活动主题
${[1, 2, 3, 4, 5, 6].map((month) => `${month}月 | 2020-0${month}-20 | 学习`).join('\n')}
# 考勤
姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月
李明 | ${own}
王芳 | √ | √ | √ | √ | √ | √
${more}`;
}

const ALL_ABSENT = '缺 | 缺 | 缺 | 缺 | 缺 | 缺';

test('fires: six months without a payment and absent from every theme day of them', () => {
  const text = ROSTER + matrix([]) + attendance(ALL_ABSENT);
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账!G2 李明 2020-06 both']);
});

test('fires: one finding in place of the two that speak of the halves', () => {
  const { findings } = checkSheets(ROSTER + matrix([]) + attendance(ALL_ABSENT), JUNE);
  const rules = new Set([RULE, 'dues-six-months', 'absence-repeated']);
  expect(findings.filter(({ rule }) => rules.has(rule)).map((each) => `${each.rule} ${lineOf(each)}`)).toEqual([
    'self-withdrawal-risk error 党费台账!G2 李明 2020-06 both',
  ]);
});

test('silent: turned off, and then the two halves are said again', () => {
  const off = '# 设置\n项目 | 值\nself-withdrawal-risk | 关闭\n';
  const text = ROSTER + matrix([]) + attendance(ALL_ABSENT) + off;
  expect(found(RULE, text, JUNE)).toEqual([]);
  expect(found('dues-six-months', text, JUNE)).toHaveLength(1);
  expect(found('absence-repeated', text, JUNE)).toHaveLength(1);
});

test('silent: a single payment breaks the run, and so says the absences alone', () => {
  const text = ROSTER + matrix(['', '', 5]) + attendance(ALL_ABSENT);
  expect(found(RULE, text, JUNE)).toEqual([]);
  expect(found('absence-repeated', text, JUNE)).toHaveLength(1);
});

test.each([
  ['once present', '缺 | 缺 | √ | 缺 | 缺 | 缺'],
  ['once on leave', '缺 | 缺 | 假 | 缺 | 缺 | 缺'],
  ['once without a mark', '缺 | 缺 | | 缺 | 缺 | 缺'],
  ['once made up', '缺 | 缺 | 缺补 | 缺 | 缺 | 缺'],
])('silent: %s', (_, marks) => {
  const text = ROSTER + matrix([]) + attendance(marks);
  expect(found(RULE, text, JUNE)).toEqual([]);
  expect(found('dues-six-months', text, JUNE)).toHaveLength(1);
});

test('silent: too few theme days were held to say that somebody came to none', () => {
  const text = `${ROSTER}${matrix([])}
# 活动记录
月份 | 活动时间 | 活动主题
5月 | 2020-05-20 | 学习
6月 | 2020-06-20 | 学习
# 考勤
姓名 | 5月 | 6月
李明 | 缺 | 缺
王芳 | √ | √
`;
  expect(found(RULE, text, JUNE)).toEqual([]);
});
