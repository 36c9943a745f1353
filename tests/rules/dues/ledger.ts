/** A roster whose members owe what it states: 30, 20 and 10 yuan a month. */
export const ROSTER = `
# 花名册
姓名 | 类别 | 党费标准
李明 | 正式党员 | 30
王芳 | 正式党员 | 20
陈静 | 入党积极分子 |
`;

/** A matrix with one column a month, 2020年1月 to 2020年6月; 李明 is row 2, 王芳 row 3, January column B. */
export function matrix(own: readonly (number | string)[], other: readonly (number | string)[] = PAID): string {
  return `
# 党费台账
姓名 | 2020年1月 | 2020年2月 | 2020年3月 | 2020年4月 | 2020年5月 | 2020年6月
李明 | ${cells(own)}
王芳 | ${cells(other)}
`;
}

/** A list of payments with their dates; the first is row 2. */
export function payments(...rows: readonly string[]): string {
  return `
# 党费台账
姓名 | 月份 | 实交党费 | 交费日期
${rows.join('\n')}
`;
}

const PAID = [20, 20, 20, 20, 20, 20];

function cells(amounts: readonly (number | string)[]): string {
  return Array.from({ length: 6 }, (_, index) => amounts[index] ?? '').join(' | ');
}

export const JUNE = { month: '2020-06' };
