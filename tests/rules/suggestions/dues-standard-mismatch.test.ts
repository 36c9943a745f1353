import { found, suggested } from '../../rule-cases';
import { JUNE } from '../dues/ledger';

const RULE = 'dues-standard-mismatch';

function roster(base: number, standard: number): string {
  return `
# 花名册
姓名 | 类别 | 党费基数 | 党费标准
李明 | 正式党员 | ${base} | ${standard}
# 党费台账
姓名 | 2020年6月
李明 | ${standard}
`;
}

describe('the standard that is suggested', () => {
  const settings = (rounding: string): string => `
# 设置
项目 | 值
党费取整 | ${rounding}
`;

  test('is what the base gives, rounded as the branch does', () => {
    expect(suggested(RULE, roster(5432.1, 54.32), JUNE)).toEqual(['花名册!D2: 54.32 -> 81.48']);
    expect(suggested(RULE, roster(5432.1, 54.32) + settings('元'), JUNE)).toEqual(['花名册!D2: 54.32 -> 81']);
  });

  test.each(['54.32元', 54.321])('is none where %s stands there, which is not the amount alone', (standard) => {
    const text = `
# 花名册
姓名 | 类别 | 党费基数 | 党费标准
李明 | 正式党员 | 5432.1 | ${standard}
# 党费台账
姓名 | 2020年6月
李明 | 54.32
`;
    expect(found(RULE, text, JUNE)).toHaveLength(1);
    expect(suggested(RULE, text, JUNE)).toEqual([]);
  });

  test('is none for an 应交 column of texts', () => {
    const text = (due: string): string => `
# 花名册
姓名 | 类别 | 党费基数
李明 | 正式党员 | 3000
# 党费台账
姓名 | 月缴党费 | 2020年5月 | 2020年6月
李明 | ${due} | 40 | 40
`;
    expect(suggested(RULE, text('40'), JUNE)).toEqual(['党费台账!B2: 40 -> 15']);
    expect(suggested(RULE, text('40元'), JUNE)).toEqual([]);
  });
});
