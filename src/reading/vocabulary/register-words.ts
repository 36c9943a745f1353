import type { FieldWords } from './header-word';

/** Words of the leave register, the attendance list, the study plan, settings and waivers. */
export const REGISTER_WORDS: readonly FieldWords[] = [
  { field: 'kind', words: { 3: '请假类型 请假类别 请假种类 假别 假种', 1: '类型 类别' } },
  {
    field: 'reason',
    words: {
      3: '请假原因 请假事由 缺席原因 请假理由 未到原因 请假缺席原因 缺勤原因',
      2: '缺席人员及原因 豁免原因 豁免理由',
      1: '原因 事由 理由',
    },
  },
  { field: 'requestedOn', words: { 3: '申请时间 申请日期 请假申请时间 请假申请日期 提出时间' } },
  { field: 'approver', words: { 3: '批准人 审批人 准假人 批假人 审批人姓名', 1: '批准 审批' } },
  { field: 'contact', words: { 3: '联系教育情况 谈话教育 联系教育 批评教育 谈话教育情况 谈心谈话 教育情况 联系情况' } },
  { field: 'briefing', words: { 3: '通报活动内容 是否通报 通报情况 通报 活动内容通报', 2: '传达情况' } },
  { field: 'madeUp', words: { 3: '是否补课 补课 补课情况 已补课 是否补学 补学' } },
  { field: 'makeUpOn', words: { 3: '补课时间 补课日期 补学时间 补学日期' } },
  { field: 'makeUpHow', words: { 3: '补课方式 补课形式 补学方式 补学形式', 2: '补课内容' } },
  {
    field: 'mark',
    words: {
      3: '签到 签到情况 出勤情况 考勤 考勤情况 到会情况 出席情况 参加情况 签到结果 考勤结果',
      2: '到会 出勤 出席 考勤状态 签到状态',
      1: '状态 是否参加',
    },
  },
  { field: 'remarks', words: { 3: '备注 备注1', 1: '说明' } },
  {
    field: 'topic',
    words: {
      3: '学习主题 学习专题 学习内容 学习计划 学习题目',
      2: '专题 主题 学习安排 学习篇目 重点学习内容',
      1: '内容',
    },
  },
  { field: 'item', words: { 3: '项目 设置项 设置项目 参数 参数名 设置名称', 2: '规则 规则名称', 1: '名称' } },
  { field: 'value', words: { 3: '值 设置值 设定值 参数值 取值', 2: '级别 严重程度 等级' } },
  { field: 'rule', words: { 3: '规则 规则名称 豁免规则 核对规则 规则编号' } },
  { field: 'subject', words: { 3: '对象 豁免对象 适用对象' } },
];
