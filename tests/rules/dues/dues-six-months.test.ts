import { found } from '../../rule-cases';
import { JUNE, matrix, payments, ROSTER } from './ledger';

const RULE = 'dues-six-months';

test('fires: six months running, the last of them the checked one', () => {
  expect(found(RULE, ROSTER + matrix([]), JUNE)).toEqual(['error 党费台账!G2 李明 2020-06 unpaid']);
  expect(found(RULE, ROSTER + matrix([]), { month: '2020-05' })).toEqual([]);
});

test('fires: six months running across the year’s end', () => {
  const text = `${ROSTER}
# 2019年党费
姓名 | 9月 | 10月 | 11月 | 12月
李明 | | | |
王芳 | 20 | | |
# 2020年党费
姓名 | 1月 | 2月
李明 | |
王芳 | |
`;
  expect(found(RULE, text, { month: '2020-02' })).toEqual(["error '2020年党费'!C2 李明 2020-02 unpaid"]);
});

test.each([30, 5, '免', '看不清'])('silent: the run is broken by %j', (cell) => {
  expect(found(RULE, ROSTER + matrix(['', '', cell]), JUNE)).toEqual([]);
});

test('fires: nobody knows how much is owed, but nothing was paid', () => {
  const roster = `
# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 正式党员
陈静 | 群众
`;
  expect(found(RULE, roster + matrix([]), JUNE)).toHaveLength(1);
});

test('silent: a month before the membership breaks the run', () => {
  const roster = `
# 花名册
姓名 | 类别 | 入党时间 | 党费标准
李明 | 预备党员 | 2020-02-01 | 30
王芳 | 正式党员 | | 20
`;
  expect(found(RULE, roster + matrix([]), JUNE)).toEqual([]);
});

test('silent: the checked month is not over', () => {
  expect(found(RULE, ROSTER + matrix([]), { ...JUNE, today: '2020-06-30' })).toEqual([]);
});

test('fires: on the sheet of the list for somebody who has no row in it', () => {
  const text = ROSTER + payments('王芳 | 2020.1-2020.6 | 120 |');
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账 李明 2020-06 unpaid']);
});
