import type { ThemeDayRow } from '../records/theme-day-row';
import { YES_NO } from './choices';
import { optional, type FieldsOfRow, type RoleTable } from './field-entry';
import { SCHEDULE } from './schedule';
import { NOTES } from './shared-fields';

/** One step before or after a theme day that a person may record. */
export interface Step {
  readonly phase: 'before' | 'after';
  /** The rule that misses the step; null where none does. */
  readonly rule: string | null;
}

type SessionFields = FieldsOfRow<Omit<ThemeDayRow, 'cell'>, 'year' | 'day' | 'meeting' | 'start' | 'end'>;
type SessionEntries = { readonly [F in keyof SessionFields]: SessionFields[F] & { readonly step: Step | null } };

const plan = SCHEDULE.fields;

/**
 * The sessions table 活动记录: what was held, a month each row. The steps before and
 * those after a theme day stand in the order of the plan: 二(一) time, 二(二)
 * participants, 二(四) procedure, 三(二) required steps, 四(三) materials.
 */
export const SESSIONS = {
  required: [['month', 'date', 'plannedDate']],
  keys: ['month', 'date', 'plannedDate', 'theme', 'content'],
  fields: {
    month: { ...plan.month, step: null },
    year: { ...plan.year, step: null },
    day: { ...plan.day, step: null },
    meeting: { ...plan.meeting, step: null },
    plannedDate: { ...plan.plannedDate, template: null, step: before(null) },
    theme: { ...plan.theme, template: null, step: before('theme-missing') },
    content: { ...plan.content, template: null, step: before('content-missing') },
    category: { ...plan.category, template: null, step: before('theme-category') },
    organisers: { ...plan.organisers, template: null, step: before('organiser-missing') },
    leader: { ...plan.leader, template: null, step: before('leader-missing') },
    place: { ...plan.place, template: null, step: before('place-missing') },
    date: {
      ...plan.date,
      template: { head: '实际时间', width: 13, style: 'date' },
      input: optional('date'),
      step: after('theme-day-missing'),
    },
    dateReason: {
      words: { 3: '调整原因 改期原因 变更原因 时间调整原因 日期调整原因 调整说明 延期原因' },
      cell: 'text',
      evidence: null,
      template: { head: '调整原因', width: 20 },
      input: optional('text'),
      step: after('theme-day-date'),
    },
    duration: {
      words: { 3: '时长 活动时长 会议时长 活动用时 持续时间 学时' },
      cell: 'duration',
      evidence: null,
      template: { head: '时长', width: 10, choices: ['半天', '一天'] },
      input: optional('text'),
      step: after(null),
    },
    /** From start to end is a duration. */
    start: {
      words: { 3: '开始时间 起始时间 活动开始时间' },
      cell: null,
      evidence: null,
      template: null,
      input: optional('time'),
      step: null,
    },
    end: {
      words: { 3: '结束时间 截止时间 活动结束时间' },
      cell: null,
      evidence: null,
      template: null,
      input: optional('time'),
      step: null,
    },
    outing: {
      words: { 3: '是否外出 外出 外出活动 是否外出活动' },
      cell: 'outing',
      evidence: null,
      template: { head: '是否外出', width: 10, choices: YES_NO },
      input: optional('yesNo'),
      step: after(null),
    },
    host: {
      words: { 3: '主持人 主持人姓名 主持', 1: '主讲人' },
      cell: 'text',
      evidence: 'heldUnlessPlan',
      template: { head: '主持人', width: 10 },
      input: optional('text'),
      step: after(null),
    },
    recorder: {
      words: { 3: '记录人 记录人姓名 记录员' },
      cell: 'text',
      evidence: 'held',
      template: { head: '记录人', width: 10 },
      input: optional('text'),
      step: after(null),
    },
    expectedCount: {
      words: { 3: '应到人数 应到 应参加人数 应到党员 应到党员数 应到会人数 应出席人数' },
      cell: 'count',
      evidence: 'heldUnlessPlan',
      template: null,
      input: optional('count'),
      step: null,
    },
    presentCount: {
      words: {
        3: '实到人数 实到 实际到会人数 实参加人数 实到党员 实到党员数 到会人数 参加人数 出席人数 实际参加人数 实到会人数',
      },
      cell: 'count',
      evidence: 'held',
      template: null,
      input: optional('count'),
      step: null,
    },
    leaveCount: {
      words: { 3: '请假人数 请假数', 1: '请假' },
      cell: 'count',
      evidence: 'held',
      template: null,
      input: optional('count'),
      step: null,
    },
    absentCount: {
      words: { 3: '缺席人数 缺勤人数 未到人数 缺席数', 1: '缺席' },
      cell: 'count',
      evidence: 'held',
      template: null,
      input: optional('count'),
      step: null,
    },
    observers: {
      words: { 3: '列席人员 列席 列席人 列席党员', 2: '列席人数' },
      cell: 'text',
      evidence: 'held',
      template: null,
      input: optional('text'),
      step: after(null),
    },
    noticeDate: {
      words: { 3: '通知时间 通知日期 通知发布时间 下发通知时间 发布通知时间' },
      cell: 'date',
      evidence: null,
      template: { head: '通知时间', width: 13, style: 'date' },
      input: optional('date'),
      step: before('notice-missing'),
    },
    planDoc: {
      words: { 3: '活动方案 活动方案通知 方案 活动通知', 2: '通知 方案通知' },
      cell: 'done',
      evidence: null,
      template: { head: '活动方案', width: 12 },
      input: optional('done'),
      step: before('notice-missing'),
    },
    badge: {
      words: { 3: '佩戴党徽 党徽 佩戴党员徽章 佩戴徽章 党员徽章' },
      cell: 'yesNo',
      evidence: 'held',
      template: { head: '佩戴党徽', width: 10, choices: YES_NO },
      input: optional('yesNo'),
      step: after('badge-missing'),
    },
    flag: {
      words: { 3: '悬挂党旗 党旗 悬挂党旗誓词', 1: '张贴入党誓词 张贴誓词' },
      cell: 'yesNo',
      evidence: 'held',
      template: { head: '悬挂党旗', width: 10, choices: YES_NO },
      input: optional('yesNo'),
      step: after('flag-missing'),
    },
    study: {
      words: { 3: '集中学习 集中学习内容 组织集中学习', 2: '学习内容', 1: '学习 学习主题' },
      cell: 'done',
      evidence: 'heldUnlessPlan',
      template: { head: '集中学习', width: 26 },
      input: optional('done'),
      step: after('study-missing'),
    },
    oath: {
      words: { 3: '重温入党誓词 重温誓词 入党誓词', 1: '宣誓' },
      cell: 'yesNo',
      evidence: 'held',
      template: { head: '重温入党誓词', width: 10, choices: YES_NO },
      input: optional('yesNo'),
      step: after('oath-missing'),
    },
    duesCollected: {
      words: { 3: '交纳党费 现场交纳党费 交纳当月党费 交纳本月党费 当月党费交纳 党费交纳 收缴党费', 1: '党费' },
      cell: 'yesNo',
      evidence: 'held',
      template: { head: '交纳党费', width: 10, choices: YES_NO },
      input: optional('yesNo'),
      step: after('dues-step-missing'),
    },
    summary: {
      words: { 3: '活动小结 活动总结 小结', 2: '总结' },
      cell: 'done',
      evidence: 'held',
      template: { head: '活动小结', width: 12 },
      input: optional('done'),
      step: after('summary-missing'),
    },
    photos: {
      words: { 3: '活动照片 照片 照片资料 活动图片 影像资料 照片张数 活动照片数' },
      cell: 'done',
      evidence: 'held',
      template: { head: '活动照片', width: 12 },
      input: optional('done'),
      step: after('photos-missing'),
    },
    reportedTo: {
      words: { 3: '上报渠道 报送渠道 宣传渠道 信息报送渠道 报道渠道', 1: '上报 信息上报 信息报送 简报 简报信息' },
      cell: 'done',
      evidence: 'held',
      template: { head: '上报渠道', width: 16 },
      input: optional('text'),
      step: after('report-missing'),
    },
    reportedOn: {
      words: { 3: '上报时间 上报日期 报送时间 信息上报时间 信息报送时间' },
      cell: 'date',
      evidence: 'held',
      template: { head: '上报时间', width: 13, style: 'date' },
      input: optional('date'),
      step: after('report-missing'),
    },
    notes: { ...NOTES, step: after(null) },
  },
} as const satisfies RoleTable<SessionEntries>;

function before<const R extends string | null>(rule: R): { readonly phase: 'before'; readonly rule: R } {
  return { phase: 'before', rule };
}

function after<const R extends string | null>(rule: R): { readonly phase: 'after'; readonly rule: R } {
  return { phase: 'after', rule };
}
