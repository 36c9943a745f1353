import type { ThemeDayRow } from '../records/theme-day-row';
import { ACTIVITY_CATEGORIES } from './choices';
import { optional, required, type FieldsOfRow, type RoleTable } from './field-entry';
import { DATE_WORDS, DAY, MEETING, MONTH_WORDS, NOTES, YEAR } from './shared-fields';

type Planned =
  'month' | 'plannedDate' | 'date' | 'theme' | 'content' | 'category' | 'organisers' | 'leader' | 'place' | 'notes';
type ScheduleFields = FieldsOfRow<Pick<ThemeDayRow, Planned>, 'year' | 'day' | 'meeting'>;

/** The schedule 活动安排: what is planned for a month each row. */
export const SCHEDULE = {
  required: [['month', 'plannedDate', 'date'], ['theme']],
  keys: ['month', 'plannedDate', 'date', 'theme', 'content'],
  fields: {
    month: {
      words: MONTH_WORDS,
      cell: 'month',
      evidence: null,
      template: { head: '月份', width: 8 },
      input: required('month'),
    },
    year: YEAR,
    day: DAY,
    plannedDate: {
      words: { 3: '计划时间 计划日期 计划活动时间 拟定时间 安排时间 拟开展时间 计划开展时间 预定时间' },
      cell: 'date',
      evidence: 'activity',
      template: { head: '计划时间', width: 13, style: 'date' },
      input: optional('date'),
    },
    meeting: MEETING,
    date: { words: DATE_WORDS, cell: 'date', evidence: null, template: null, input: null },
    theme: {
      words: { 3: '活动主题 主题 主题党日主题 党日主题', 2: '活动名称 会议议题 议题 会议主题', 1: '名称' },
      cell: 'text',
      evidence: 'activity',
      template: { head: '活动主题', width: 26 },
      input: optional('text'),
    },
    content: {
      words: { 3: '活动内容 主要内容 主要内容及特色 活动主要内容 会议内容', 2: '内容 内容安排 具体内容 活动安排' },
      cell: 'text',
      evidence: 'activity',
      template: { head: '活动内容', width: 44 },
      input: optional('text'),
    },
    category: {
      words: { 3: '活动类别 活动类型 主题类别 主题类型 活动种类' },
      cell: 'text',
      evidence: 'activity',
      template: { head: '活动类别', width: 18, choices: ACTIVITY_CATEGORIES },
      input: optional('text'),
    },
    organisers: {
      words: {
        3: '组织科室 责任科室 承办科室 责任部门 承办部门 组织部门 主办科室 主办部门 牵头科室 牵头部门 值班科室 轮值科室',
        2: '主办党组织 承办单位 责任单位 组织单位 承办 承办党小组 责任党小组 主办单位 召集科室',
      },
      cell: 'sections',
      evidence: 'activity',
      template: { head: '组织科室', width: 16 },
      input: optional('list'),
    },
    leader: {
      words: {
        3: '分管支委 分管支部委员 分管委员 牵头支委 牵头委员 责任支委',
        2: '牵头人 召集人 带队人',
        1: '负责人 责任人 分管领导',
      },
      cell: 'persons',
      evidence: 'activity',
      template: { head: '分管支委', width: 12 },
      input: optional('text'),
    },
    place: {
      words: { 3: '活动地点 会议地点 地点 活动场所 开展地点', 2: '场地 地址' },
      cell: 'text',
      evidence: 'activity',
      template: { head: '活动地点', width: 18 },
      input: optional('text'),
    },
    notes: { ...NOTES, template: null },
  },
} as const satisfies RoleTable<ScheduleFields>;
