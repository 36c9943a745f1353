import { candidatesOf } from '../../../src/reading/vocabulary/header-words';
import { ROLE_FIELDS } from '../../../src/reading/vocabulary/role-fields';

const fields = (text: string): string[] => candidatesOf(text).map(({ field }) => field);

/** Words seen over the columns of a field, in tables of the role. */
const SEEN: readonly (readonly [keyof typeof ROLE_FIELDS, string, string])[] = [
  ['roster', 'name', '姓名 党员姓名 人员姓名'],
  ['roster', 'id', '编号 工号 学工号 工作证号 员工工号 工号/学号 用户ID 党员编号 身份证号'],
  ['roster', 'gender', '性别'],
  ['roster', 'ethnicity', '民族'],
  ['roster', 'birthDate', '出生日期 出生年月'],
  ['roster', 'joinedOn', '入党时间 入党日期 加入党组织日期 接收预备党员日期'],
  ['roster', 'fullMemberOn', '转正时间 转正日期 转为正式党员日期 正式转正日期 正式日期'],
  ['roster', 'category', '党籍状态 政治面貌 党员身份 类别 党员类别 人员类别'],
  ['roster', 'section', '科室 所在部门 部门名称 部门 所在党小组 党小组 所在党支部 所属党支部 组织 企业行政部门'],
  ['roster', 'post', '党内职务 支部职务 岗位职务 职务'],
  ['roster', 'status', '状态'],
  ['roster', 'retired', '是否退休'],
  ['roster', 'phone', '手机 手机号 手机号码 联系电话 电话号码'],
  ['roster', 'wageBase', '党费基数 缴费基数 缴纳基数(元) 缴存基数 交纳基数 计算基数 月收入'],
  ['roster', 'duesStandard', '党费标准 月党费标准'],
  ['roster', 'transferredIn', '转入时间'],
  ['roster', 'transferredOut', '转出时间'],
  ['roster', 'notes', '备注 备注1 说明'],
  ['dues', 'rate', '党费比例 缴费比例 交纳党费比例'],
  [
    'dues',
    'due',
    '应交党费 应缴党费 应交 应缴 月缴党费 保留整数 应缴金额（元） 每月应缴党费（元） 月应缴金额 月应交纳党费 需交党费',
  ],
  ['dues', 'paid', '实交党费 实缴党费 实交 实缴 实缴金额（元） 已缴党费 缴费金额 交纳金额'],
  ['dues', 'paidOn', '缴费日期 缴费时间 缴纳日期 交纳日期 交费日期'],
  ['dues', 'arrears', '欠缴党费 欠交 往月应补缴'],
  ['dues', 'total', '合计 小计 累计 累计党费 总计'],
  ['dues', 'month', '月份 月度 期数 季度'],
  ['dues', 'year', '年份 年度'],
  ['dues', 'periodFrom', '缴费起始月份'],
  ['dues', 'periodTo', '缴费截止月份'],
  ['dues', 'period', '缴费起止月份'],
  ['dues', 'exempt', '减免'],
  ['dues', 'exemptReason', '减免原因'],
  ['sessions', 'date', '活动时间 活动日期 时间 日期 实际时间 会议日期'],
  ['sessions', 'plannedDate', '计划时间'],
  ['sessions', 'theme', '活动主题 主题 活动名称 会议议题'],
  ['sessions', 'content', '活动内容 主要内容 主要内容及特色'],
  ['sessions', 'organisers', '组织科室 责任科室 承办科室 责任部门 主办党组织'],
  ['sessions', 'place', '活动地点 会议地点 地点'],
  ['sessions', 'duration', '时长 时长（分钟） 活动时长'],
  ['sessions', 'leader', '分管支委 牵头人 负责人'],
  ['sessions', 'host', '主持人 主持人姓名'],
  ['sessions', 'recorder', '记录人 记录人姓名'],
  ['sessions', 'expectedCount', '应到人数 应到'],
  ['sessions', 'presentCount', '实到人数 实到'],
  ['sessions', 'leaveCount', '请假人数'],
  ['sessions', 'absentCount', '缺席人数'],
  ['sessions', 'observers', '列席人员'],
  ['sessions', 'noticeDate', '通知时间'],
  ['sessions', 'planDoc', '活动方案 活动方案(通知)'],
  ['sessions', 'study', '集中学习 学习内容'],
  ['sessions', 'oath', '重温入党誓词'],
  ['sessions', 'duesCollected', '交纳党费 现场交纳党费'],
  ['sessions', 'flag', '悬挂党旗'],
  ['sessions', 'badge', '佩戴党徽'],
  ['sessions', 'summary', '活动小结'],
  ['sessions', 'photos', '活动照片'],
  ['sessions', 'reportedTo', '上报渠道'],
  ['sessions', 'reportedOn', '上报时间'],
  ['sessions', 'dateReason', '调整原因'],
  ['sessions', 'outing', '是否外出'],
  ['sessions', 'category', '活动类别 活动类型'],
  ['leave', 'kind', '请假类型 类型'],
  ['leave', 'reason', '请假原因 请假事由 缺席原因 缺席人员及原因'],
  ['leave', 'requestedOn', '申请时间'],
  ['leave', 'approver', '批准人 审批人'],
  ['leave', 'contact', '联系教育情况 谈话教育'],
  ['leave', 'briefing', '通报活动内容 是否通报'],
  ['leave', 'madeUp', '是否补课'],
  ['leave', 'makeUpOn', '补课时间 补课日期'],
  ['leave', 'makeUpHow', '补课方式'],
  ['attendance', 'mark', '签到 签到情况 出勤情况'],
  ['attendance', 'remarks', '备注'],
  ['studyPlan', 'topic', '学习主题 学习内容'],
  ['settings', 'item', '项目'],
  ['settings', 'value', '值'],
  ['waivers', 'rule', '规则'],
  ['waivers', 'subject', '对象'],
];

describe('header words', () => {
  test.each(SEEN.flatMap(([role, field, words]) => words.split(' ').map((word) => [word, role, field] as const)))(
    '%s in %s is %s',
    (word, role, field) => {
      const inRole = fields(word).filter((each) => ROLE_FIELDS[role].fields.has(each) || each === 'period');
      expect(inRole).toContain(field);
    },
  );

  test.each<[string, string]>([
    ['spaces', '姓  名'],
    ['line feeds', '活动\n时间'],
    ['a mark of what is required', '*姓名'],
    ['full width', '用户ＩＤ'],
    ['zero-width characters', '姓\u200b名'],
    ['a number before it', '1.姓名'],
    ['a Chinese number before it', '三、姓名'],
    ['a number in a circle', '①姓名'],
    ['what to choose, in brackets', '党籍状态（正式党员或预备党员）'],
    ['a unit in brackets', '时长(h)'],
    ['日期 for 时间', '请假申请日期'],
    ['缴 for 交', '现场缴纳党费'],
    ['情况', '通报情况'],
    ['是否', '是否佩戴党徽'],
    ['所属 for 所在', '所属党小组'],
    ['two words for one', '学号/工号'],
    ['its English beside it', '姓名Name'],
    ['the kind of day before it', '主题党日活动地点'],
    ['本月', '本月实缴党费'],
    ['a running number', '备注2'],
  ])('are known with %s', (_, text) => {
    expect(fields(text)).not.toEqual([]);
  });

  test.each([
    '入党介绍人',
    '党内奖励',
    '所在分党委编码',
    '提交书面申请书时间',
    '记录人学工号',
    '分工',
    '任职时间',
    '星期一',
    'xm',
    '姓名、类别',
    '部门/职务',
    '姓名：',
    '（元）',
    '',
    '正式党员',
    '李明',
    '20',
    '请如实填写姓名',
  ])('%s fits nothing', (text) => {
    expect(fields(text)).toEqual([]);
  });

  test('a sentence is no head, however it begins', () => {
    expect(fields(`姓名${'（请填写）'.repeat(20)}`)).toEqual([]);
  });

  test('the more specific word is the surer one', () => {
    const weight = (text: string, field: string): number =>
      candidatesOf(text).find((candidate) => candidate.field === field)?.weight ?? 0;
    expect(weight('活动主题', 'theme')).toBeGreaterThan(weight('活动名称', 'theme'));
    expect(weight('党内职务', 'post')).toBeGreaterThan(weight('职务', 'post'));
    expect(weight('实际时间', 'date')).toBeGreaterThan(weight('时间', 'date'));
    expect(weight('工号', 'id')).toBeGreaterThan(weight('身份证号', 'id'));
  });

  test('缴 and 交, 日期 and 时间 are one word each', () => {
    expect(candidatesOf('应缴党费')).toBe(candidatesOf('应交党费'));
    expect(candidatesOf('补课日期')).toBe(candidatesOf('补课时间'));
  });
});
