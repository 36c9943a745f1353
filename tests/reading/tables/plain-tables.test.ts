import { described, tablesOf } from './described';

const PLAIN: readonly (readonly [string, string, string[]])[] = [
  [
    'a roster',
    `
    # 花名册
    姓名 | 编号 | 党员类别 | 科室 | 党内职务 | 入党时间 | 转正日期 | 党费基数 | 备注
    李明 | 1 | 正式党员 | 办公室 | 书记 | 2008-07-01 | 2009-07-01 | 5000 |
    王芳 | 2 | 预备党员 | 技术科 | | 2020-03-01 | | 4200 | 试用期`,
    ['roster 1/2-3 name:A id:B category:C section:D post:E joinedOn:F fullMemberOn:G wageBase:H notes:I'],
  ],
  [
    'a schedule by months',
    `
    # 活动安排
    月份 | 活动主题 | 主要内容 | 责任科室 | 分管支委 | 活动地点
    1月 | 关怀帮扶 | 走访慰问 | 办公室 | 张伟 | 社区
    2月 | 志愿服务 | 清洁活动 | 技术科 | 赵敏 |`,
    ['schedule 1/2-3 month:A theme:B content:C organisers:D leader:E place:F'],
  ],
  [
    'a table of sessions',
    `
    # 活动记录
    活动日期 | 主题 | 应到人数 | 实到人数 | 集中学习 | 重温入党誓词 | 现场交纳党费 | 悬挂党旗 | 佩戴党徽 | 活动小结 | 活动照片 | 上报渠道 | 上报时间
    2020-06-22 | 诵读党章 | 24 | 22 | 党章 | 是 | 是 | 是 | 是 | 有 | 8张 | 机关工委 | 2020-06-24`,
    [
      'sessions 1/2 date:A theme:B expectedCount:C presentCount:D study:E oath:F duesCollected:G flag:H badge:I summary:J photos:K reportedTo:L reportedOn:M',
    ],
  ],
  [
    'an attendance matrix',
    `
    # 考勤
    姓名 | 科室 | 1月 | 2月 | 备注
    李明 | 办公室 | √ | 事假 |`,
    ['attendance 1/2 name:A section:B remarks:E'],
  ],
  [
    'an attendance list',
    `
    # 签到
    姓名 | 日期 | 签到情况
    李明 | 2020-06-22 | √
    王芳 | 2020-06-22 | 事假`,
    ['attendance 1/2-3 name:A date:B mark:C'],
  ],
  [
    'a leave register',
    `
    # 请假补课
    姓名 | 活动时间 | 请假类型 | 请假原因 | 申请时间 | 审批人 | 谈话教育 | 是否通报 | 补课日期 | 补课方式
    王芳 | 2020-06-22 | 事假 | 探亲 | 2020-06-19 | 张伟 | | 是 | 2020-07-01 | 自学`,
    ['leave 1/2 name:A date:B kind:C reason:D requestedOn:E approver:F contact:G briefing:H makeUpOn:I makeUpHow:J'],
  ],
  [
    'a dues matrix',
    `
    # 党费台账
    姓名 | 月党费标准 | 1月 | 2月 | 减免原因 | 备注
    李明 | 50 | 50 | 50 | |`,
    ['dues 1/2 name:A standard:B exemptReason:E notes:F'],
  ],
  [
    'a list of payments',
    `
    # 缴费记录
    姓名 | 缴费起始月份 | 缴费截止月份 | 实缴金额（元） | 缴费日期 | 缴费方式
    李明 | 2020.1 | 2020.3 | 150 | 2020-01-20 | 微信`,
    ['dues 1/2 name:A periodFrom:B periodTo:C paid:D paidOn:E method:F'],
  ],
  [
    'a list of payments with both ends of the period in one column',
    `
    # 党费
    姓名 | 缴费起止月份 | 缴费金额 | 缴费时间
    李明 | 2020.1-2020.3 | 150 | 2020-01-20`,
    ['dues 1/2 name:A periodFrom:B periodTo:B paid:C paidOn:D'],
  ],
  [
    'a study plan',
    `
    # 学习计划
    月份 | 学习内容
    1月 | 党章总纲
    2月 | 准则`,
    ['studyPlan 1/2-3 month:A topic:B'],
  ],
  [
    'settings',
    `
    # 设置
    项目 | 值 | 说明
    主题党日日期 | 20 | 每月
    联系人 | 张伟 |`,
    ['settings 1/2-3 item:A value:B notes:C'],
  ],
  [
    'rule severities as a table of settings',
    `
    # 设置
    规则 | 级别
    未按时上报 | 不检查`,
    ['settings 1/2 item:A value:B'],
  ],
  [
    'waivers',
    `
    # 豁免说明
    规则 | 月份 | 对象 | 原因 | 批准人
    theme-day-date | 2020-06 | | 防汛 | 张伟`,
    ['waivers 1/2 rule:A month:B subject:C reason:D approver:E'],
  ],
];

describe('tables with one header row', () => {
  test.each(PLAIN)('%s', (_, text, expected) => {
    expect(described(tablesOf(text))).toEqual(expected);
  });
});
