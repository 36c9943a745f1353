/** Roster and session of the examples: five who must come and an observer; the theme day of June is Monday the 22nd. */
export const ROSTER = `
# 花名册
姓名 | 类别 | 入党时间
李明 | 正式党员 | 2008-07-01
王芳 | 正式党员 | 2010-07-01
张伟 | 正式党员 | 2012-07-01
赵敏 | 正式党员 | 2015-07-01
孙丽 | 预备党员 | 2020-05-10
陈静 | 入党积极分子 |
`;

export const SESSION = `
# 活动记录
月份 | 活动日期 | 活动主题
2020年6月 | 2020-06-22 | 诵读党章
`;

/** The six marks of June, in the order of the roster; the first is cell B2 of 考勤, the observer's B7. */
export function june(marks: readonly string[], register = '', session = SESSION): string {
  const names = ['李明', '王芳', '张伟', '赵敏', '孙丽', '陈静'];
  const rows = names.map((name, index) => `${name} | ${marks[index] ?? ''}`);
  return `${ROSTER}${session}
# 考勤
姓名 | 2020年6月
${rows.join('\n')}
${register}`;
}

/** Marks of the five for whom nothing is amiss beside the first. */
export function first(mark: string): string[] {
  return [mark, '√', '√', '√', '√'];
}

export const JUNE = { month: '2020-06' };
