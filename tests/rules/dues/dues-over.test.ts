import { checkSheets, found } from '../../rule-cases';
import { plainValue } from '../../../src/rules/message-value';
import { JUNE, matrix, payments, ROSTER } from './ledger';

const RULE = 'dues-over';

test('fires: the excess is named', () => {
  const text = ROSTER + matrix([30, 30, 30, 30, 30, 45.5]);
  expect(found(RULE, text, JUNE)).toEqual(['info 党费台账!G2 李明 2020-06 over']);
  const finding = checkSheets(text, JUNE).findings.find(({ rule }) => rule === RULE);
  expect(finding?.data.excess && plainValue(finding.data.excess)).toBe('15.50');
});

test.each([30, 10, '', '免'])('silent: of a due of 30, paid %j', (cell) => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 30, cell]), JUNE)).toEqual([]);
});

test('silent: in the check of another month', () => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 60, 30]), JUNE)).toEqual([]);
});

test('fires: the rest of a payment in advance lies in its last month', () => {
  const text = ROSTER + payments('李明 | 2020.1-2020.3 | 100 |', '王芳 | 2020.1-2020.3 | 60 |');
  expect(found(RULE, text, { month: '2020-03' })).toEqual(['info 党费台账!C2 李明 2020-03 over']);
  expect(found(RULE, text, { month: '2020-02' })).toEqual([]);
});

test('fires: paid where nothing is owed', () => {
  const text = `
# 花名册
姓名 | 类别 | 转入时间 | 党费标准
李明 | 正式党员 | 2020-06-10 | 30
王芳 | 正式党员 | | 20
${matrix(['', '', '', '', '', 30])}`;
  expect(found(RULE, text, JUNE)).toEqual(['info 党费台账!G2 李明 2020-06 nothing-owed']);
});

test('silent: not judged where dues are reduced and nothing says to what', () => {
  const ledger = (exempt: string): string => `${ROSTER}
# 党费台账
姓名 | 减免 | 2020年6月
李明 | ${exempt} | 35
王芳 | | 20
`;
  expect(found(RULE, ledger('减交'), JUNE)).toEqual([]);
  expect(found(RULE, ledger(''), JUNE)).toHaveLength(1);
});

test('silent: not judged where nobody knows what is owed', () => {
  const text = `
# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 正式党员
${matrix([30, 30, 30, 30, 30, 30])}`;
  expect(found(RULE, text, JUNE)).toEqual([]);
});
