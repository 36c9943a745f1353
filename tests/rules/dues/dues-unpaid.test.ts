import { checkSheets, found } from '../../rule-cases';
import { plainValue } from '../../../src/rules/message-value';
import { JUNE, matrix, payments, ROSTER } from './ledger';

const RULE = 'dues-unpaid';

test('fires: nothing was paid for a month that is over', () => {
  const text = ROSTER + matrix([30, 30, 30, 30, 30, '']);
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账!G2 李明 2020-06 unpaid']);
  const finding = checkSheets(text, JUNE).findings.find(({ rule }) => rule === RULE);
  expect(finding?.data.due && plainValue(finding.data.due)).toBe('30.00');
});

test.each([0, '—'])('fires: nothing is paid with %j', (cell) => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 30, cell]), JUNE)).toHaveLength(1);
});

test.each([30, 10, 40, '免', '十二块'])('silent: something else is written: %j', (cell) => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 30, cell]), JUNE)).toEqual([]);
});

test('fires: a month is over on the day after its last', () => {
  const text = ROSTER + matrix([30, 30, 30, 30, 30, '']);
  expect(found(RULE, text, { ...JUNE, today: '2020-06-30' })).toEqual([]);
  expect(found(RULE, text, { ...JUNE, today: '2020-07-01' })).toHaveLength(1);
});

test('fires: earlier months still open, each with its own month; later ones not yet', () => {
  const text = ROSTER + matrix([30, '', 30, '', 30, '']);
  expect(found(RULE, text, { month: '2020-05' })).toEqual([
    'error 党费台账!C2 李明 2020-02 unpaid',
    'error 党费台账!E2 李明 2020-04 unpaid',
  ]);
});

test('silent: a payment spread over several months pays them all', () => {
  const text = ROSTER + payments('李明 | 2020.1-2020.3 | 90 |', '王芳 | 2020.1-2020.3 | 40 |');
  expect(found(RULE, text, { month: '2020-03' })).toEqual(['error 党费台账!C3 王芳 2020-03 unpaid']);
});

test('fires: in a list a missing row is a missing payment, shown at the person’s last row', () => {
  const text = ROSTER + payments('李明 | 2020年5月 | 30 |', '王芳 | 2020年5月 | 20 |', '王芳 | 2020年6月 | 20 |');
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账!A2 李明 2020-06 unpaid']);
});

test('fires: on the sheet of the list for somebody who has no row in it', () => {
  const text = ROSTER + payments('王芳 | 2020年6月 | 20 |');
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账 李明 2020-06 unpaid']);
  expect(found(RULE, text, { month: '2020-07' })).toContain('error 党费台账 李明 2020-07 unpaid');
});

test('silent: nothing is concluded of somebody with a row whose month cannot be read', () => {
  const rows = ['李明 | 2020年5月 | 30 |', '李明 | 13月 | 30 |', '王芳 | 2020年5月 | 20 |'];
  expect(found(RULE, ROSTER + payments(...rows), JUNE)).toEqual(['error 党费台账!A4 王芳 2020-06 unpaid']);
  expect(found('cell-unreadable', ROSTER + payments(...rows), JUNE)).toHaveLength(1);
});

test('silent: for a member without a row in the matrix, and for months it has no column for', () => {
  const alone = `
# 党费台账
姓名 | 2020年5月 | 2020年6月
王芳 | 20 | 20
`;
  expect(found(RULE, ROSTER + alone, JUNE)).toEqual([]);
  expect(found(RULE, ROSTER + alone, { month: '2020-07' })).toEqual([]);
});

test('fires: only for their own months, members admitted, transferred in and transferred out in the middle of the year', () => {
  const text = `
# 花名册
姓名 | 类别 | 入党时间 | 转入时间 | 转出时间 | 党费标准
李明 | 预备党员 | 2020-04-28 | | | 30
王芳 | 正式党员 | 2008-07-01 | 2020-04-01 | | 20
张伟 | 正式党员 | 2008-07-01 | | 2020-04-30 | 10
# 党费台账
姓名 | 2020年3月 | 2020年4月 | 2020年5月
李明 | | |
王芳 | | |
张伟 | | |
`;
  expect(found(RULE, text, { month: '2020-05' })).toEqual([
    'error 党费台账!C2 李明 2020-04 unpaid',
    'error 党费台账!D2 李明 2020-05 unpaid',
    'error 党费台账!D3 王芳 2020-05 unpaid',
    'error 党费台账!B4 张伟 2020-03 unpaid',
  ]);
});

test('silent: an observer, and a member whose dues are suspended, owe nothing', () => {
  const text = `
# 花名册
姓名 | 类别 | 状态 | 党费标准
李明 | 正式党员 | 停缴 | 30
陈静 | 发展对象 | 在职 | 30
# 党费台账
姓名 | 2020年6月
李明 |
陈静 |
`;
  expect(found(RULE, text, JUNE)).toEqual([]);
});

test('fires: in a two-tier ledger: the month’s 应交 is owed, 免 and 0 are not, blank is the standard', () => {
  const text = `
${ROSTER}
# 党费台账
姓名 | 2020年4月 | < | 2020年5月 | < | 2020年6月 | <
^ | 应交 | 实交 | 应交 | 实交 | 应交 | 实交
李明 | 35 | | 免 | | |
王芳 | 25 | 25 | 0 | | |
`;
  const { findings } = checkSheets(text, JUNE);
  const lines = findings.flatMap(({ rule, member, month, data }) =>
    rule === RULE && data.due ? [`${member ?? ''} ${month ?? ''} ${String(plainValue(data.due))}`] : [],
  );
  expect(lines).toEqual(['李明 2020-04 35.00', '李明 2020-06 30.00', '王芳 2020-06 20.00']);
});
