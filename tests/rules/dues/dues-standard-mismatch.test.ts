import { checkSheets, found } from '../../rule-cases';
import { JUNE } from './ledger';

const RULE = 'dues-standard-mismatch';

function roster(base: number, standard: number, status = '在职'): string {
  return `
# 花名册
姓名 | 类别 | 状态 | 党费基数 | 党费标准
李明 | 正式党员 | ${status} | ${base} | ${standard}
# 党费台账
姓名 | 2020年6月
李明 | ${standard}
`;
}

describe('rounding in fen, jiao and yuan: 5,432.10 × 1.5 % = 81.4815', () => {
  test.each([81.48, 81.49, 81.5, 81.4, 81, 82])('silent: rounded, not wrong: %d', (standard) => {
    expect(found(RULE, roster(5432.1, standard), JUNE)).toEqual([]);
  });
  test.each([81.47, 81.6, 80, 83, 54.32])('fires: wrong by every rounding: %d', (standard) => {
    expect(found(RULE, roster(5432.1, standard), JUNE)).toEqual(['warning 花名册!E2 李明 - mismatch']);
  });
});

test('fires: the retired pay by the pension tiers', () => {
  expect(found(RULE, roster(5000, 25, '退休'), JUNE)).toEqual([]);
  expect(found(RULE, roster(5000, 50, '退休'), JUNE)).toEqual(['warning 花名册!E2 李明 - retired']);
});

test('fires: a standard in the ledger is held against the base there', () => {
  const text = `
# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 正式党员
# 党费台账
姓名 | 缴费基数 | 月党费标准 | 2020年6月
李明 | 3000.01 | 15 | 15
王芳 | 3000 | 15 | 15
`;
  expect(found(RULE, text, JUNE)).toEqual(['warning 党费台账!C2 李明 - mismatch']);
});

test('fires: one 应交 column beside the months is a standard', () => {
  const text = `
# 花名册
姓名 | 类别 | 党费基数
李明 | 正式党员 | 3000
# 党费台账
姓名 | 月缴党费 | 2020年5月 | 2020年6月
李明 | 40 | 40 | 40
`;
  expect(found(RULE, text, JUNE)).toEqual(['warning 党费台账!B2 李明 - mismatch']);
});

test('fires: reported in every check, once per member', () => {
  expect(found(RULE, roster(3000, 20), { month: '2020-03' })).toHaveLength(1);
});

test('silent: a month’s 应交 is no standard', () => {
  const text = `
# 花名册
姓名 | 类别 | 党费基数
李明 | 正式党员 | 3000
# 党费台账
姓名 | 2020年6月 | <
^ | 应交 | 实交
李明 | 40 | 40
`;
  const result = checkSheets(text, JUNE);
  expect(result.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(result.notChecked.map(({ rule }) => rule)).toContain(RULE);
});

test('silent: not judged where dues are reduced', () => {
  const text = `
# 花名册
姓名 | 类别 | 党费基数
李明 | 正式党员 | 3000
# 党费台账
姓名 | 月党费标准 | 减免 | 减免原因 | 2020年6月
李明 | 5 | 减交 | 困难 | 5
`;
  expect(found(RULE, text, JUNE)).toEqual([]);
});
