/** What may be chosen in the template's cells; all of them words that reading knows. */
export const YES_NO = ['是', '否'] as const;
export const MARKS = [
  '√',
  '请假',
  '事假',
  '病假',
  '公假',
  '出差',
  '休假',
  '缺席',
  '假/补',
  '缺席（已补课）',
  '—',
] as const;
export const MEMBER_CATEGORIES = ['正式党员', '预备党员', '发展对象', '入党积极分子'] as const;
export const LEAVE_KINDS = ['事假', '病假', '公假', '出差', '休假', '缺席'] as const;
export const ACTIVITY_CATEGORIES = [
  '专题学习',
  '志愿服务',
  '关怀帮扶',
  '爱国主义教育',
  '廉政教育',
  '业务培训',
  '乡村示范点教育或红色教育',
  '文体活动',
  '组织生活',
] as const;
