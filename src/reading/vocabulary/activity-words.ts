import type { FieldWords } from './header-word';

/** Words of fields of the schedule 活动安排 and the sessions table 活动记录. */
export const ACTIVITY_WORDS: readonly FieldWords[] = [
  {
    field: 'month',
    words: {
      3: '月份 活动月份 计划月份 所属月份',
      2: '月度 月 缴费月份 党费月份 交费月份 请假月份 缺席月份',
      1: '期数 季度',
    },
  },
  { field: 'year', words: { 3: '年份 年度 年 所属年度 活动年份' } },
  { field: 'day', words: { 3: '日 日子' } },
  {
    field: 'date',
    words: {
      3: '实际时间 实际活动时间 实际日期 实际开展时间 实际开展日期 开展时间 召开时间',
      2: '活动时间 活动日期 会议日期 会议时间 党日时间 主题党日时间 活动开展时间',
      1: '时间 日期 请假时间 缺席时间',
    },
  },
  {
    field: 'plannedDate',
    words: { 3: '计划时间 计划日期 计划活动时间 拟定时间 安排时间 拟开展时间 计划开展时间 预定时间' },
  },
  { field: 'start', words: { 3: '开始时间 起始时间 活动开始时间' } },
  { field: 'end', words: { 3: '结束时间 截止时间 活动结束时间' } },
  { field: 'dateReason', words: { 3: '调整原因 改期原因 变更原因 时间调整原因 日期调整原因 调整说明 延期原因' } },
  {
    field: 'theme',
    words: { 3: '活动主题 主题 主题党日主题 党日主题', 2: '活动名称 会议议题 议题 会议主题', 1: '名称' },
  },
  {
    field: 'content',
    words: { 3: '活动内容 主要内容 主要内容及特色 活动主要内容 会议内容', 2: '内容 内容安排 具体内容 活动安排' },
  },
  { field: 'category', words: { 3: '活动类别 活动类型 主题类别 主题类型 活动种类' } },
  {
    field: 'organisers',
    words: {
      3: '组织科室 责任科室 承办科室 责任部门 承办部门 组织部门 主办科室 主办部门 牵头科室 牵头部门 值班科室 轮值科室',
      2: '主办党组织 承办单位 责任单位 组织单位 承办 承办党小组 责任党小组 主办单位 召集科室',
    },
  },
  { field: 'place', words: { 3: '活动地点 会议地点 地点 活动场所 开展地点', 2: '场地 地址' } },
  { field: 'duration', words: { 3: '时长 活动时长 会议时长 活动用时 持续时间 学时' } },
  { field: 'outing', words: { 3: '是否外出 外出 外出活动 是否外出活动' } },
  {
    field: 'leader',
    words: {
      3: '分管支委 分管支部委员 分管委员 牵头支委 牵头委员 责任支委',
      2: '牵头人 召集人 带队人',
      1: '负责人 责任人 分管领导',
    },
  },
  { field: 'host', words: { 3: '主持人 主持人姓名 主持', 1: '主讲人' } },
  { field: 'recorder', words: { 3: '记录人 记录人姓名 记录员' } },
  { field: 'noticeDate', words: { 3: '通知时间 通知日期 通知发布时间 下发通知时间 发布通知时间' } },
  { field: 'planDoc', words: { 3: '活动方案 活动方案通知 方案 活动通知', 2: '通知 方案通知' } },
  { field: 'study', words: { 3: '集中学习 集中学习内容 组织集中学习', 2: '学习内容', 1: '学习 学习主题' } },
  { field: 'oath', words: { 3: '重温入党誓词 重温誓词 入党誓词', 1: '宣誓' } },
  {
    field: 'duesCollected',
    words: { 3: '交纳党费 现场交纳党费 交纳当月党费 交纳本月党费 当月党费交纳 党费交纳 收缴党费', 1: '党费' },
  },
  { field: 'flag', words: { 3: '悬挂党旗 党旗 悬挂党旗誓词', 1: '张贴入党誓词 张贴誓词' } },
  { field: 'badge', words: { 3: '佩戴党徽 党徽 佩戴党员徽章 佩戴党员徽章 佩戴徽章 党员徽章' } },
  { field: 'summary', words: { 3: '活动小结 活动总结 小结', 2: '总结' } },
  { field: 'photos', words: { 3: '活动照片 照片 照片资料 活动图片 影像资料 照片张数 活动照片数' } },
  {
    field: 'reportedTo',
    words: { 3: '上报渠道 报送渠道 宣传渠道 信息报送渠道 报道渠道', 1: '上报 信息上报 信息报送 简报 简报信息' },
  },
  { field: 'reportedOn', words: { 3: '上报时间 上报日期 报送时间 信息上报时间 信息报送时间' } },
  { field: 'expectedCount', words: { 3: '应到人数 应到 应参加人数 应到党员 应到党员数 应到会人数 应出席人数' } },
  {
    field: 'presentCount',
    words: {
      3: '实到人数 实到 实际到会人数 实参加人数 实到党员 实到党员数 到会人数 参加人数 出席人数 实际参加人数 实到会人数',
    },
  },
  { field: 'leaveCount', words: { 3: '请假人数 请假数', 1: '请假' } },
  { field: 'absentCount', words: { 3: '缺席人数 缺勤人数 未到人数 缺席数', 1: '缺席' } },
  { field: 'observers', words: { 3: '列席人员 列席 列席人 列席党员', 2: '列席人数' } },
];
