import type { SettingWords } from '../setting-words';

/** The items of the sheet 设置: label, and what it is for. The sheet itself is written with the Chinese ones. */
export const settingItems = {
  themeDay: { label: '主题党日日期', explanation: '每月几日为主题党日' },
  adjustmentDays: { label: '允许调整天数', explanation: '提前或延后几天以内属正常调整' },
  halfDayHours: { label: '半天时长（小时）', explanation: '集中活动不少于半天，半天按几小时计' },
  outingDays: { label: '外出最长（天）', explanation: '外出开展活动一般不超过几天' },
  makeUpDays: { label: '补课期限（天）', explanation: '请假、缺席的党员应在活动后几天内补课' },
  reportDays: { label: '上报期限（天）', explanation: '活动信息应在活动后几天内上报' },
  minimumRate: { label: '最低到会率（%）', explanation: '实到人数占应到人数的百分比低于此数时提示' },
  absencesInARow: { label: '连续缺席提醒（次）', explanation: '无故连续缺席几次时提示' },
  studyHours: { label: '年度学时', explanation: '党员每年集中学习不少于几学时，写 0 则不提' },
  committeeStudyHours: { label: '支委年度学时', explanation: '书记和委员每年不少于几学时，写 0 则不提' },
  roundingUnit: { label: '党费取整', explanation: '按基数计算的党费取整到：分、角、元' },
  roundingMode: { label: '党费取整方式', explanation: '四舍五入、进位、舍去' },
  noticeDays: { label: '公示期（天）', explanation: '党费公示的天数' },
  branchName: { label: '支部名称', explanation: '写在公示表和小结上' },
  contact: { label: '联系人', explanation: '写在公示表上' },
  hotline: { label: '监督电话', explanation: '写在公示表上' },
  channels: { label: '上报渠道', explanation: '活动信息的上报渠道，用分号隔开' },
  sections: { label: '科室名单', explanation: '轮流组织活动的科室，用分号隔开' },
  changeLog: { label: '变更记录', explanation: '登记时是否在“变更记录”表中逐格记下时间和前后内容' },
} as const satisfies SettingWords;
