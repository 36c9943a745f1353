import type { StudyTopic } from '../records/study-topic';
import type { Waiver } from '../records/waiver';
import { optional, required, type FieldsOfRow, type RoleTable } from './field-entry';
import { LEAVE } from './leave';
import { MONTH_WORDS, NOTES, YEAR } from './shared-fields';

/** The study plan 学习计划: one month's topic each row. */
export const STUDY_PLAN = {
  required: [['month'], ['topic']],
  keys: ['month', 'topic'],
  fields: {
    month: {
      words: MONTH_WORDS,
      cell: 'month',
      evidence: null,
      template: { head: '月份', width: 8 },
      input: required('month'),
    },
    year: YEAR,
    topic: {
      words: {
        3: '学习主题 学习专题 学习内容 学习计划 学习题目',
        2: '专题 主题 学习安排 学习篇目 重点学习内容',
        1: '内容',
      },
      cell: 'text',
      evidence: null,
      template: { head: '学习主题', width: 60 },
      input: required('text'),
    },
    notes: { ...NOTES, cell: null, template: { head: '备注', width: 24 }, input: null },
  },
} as const satisfies RoleTable<FieldsOfRow<StudyTopic, 'year' | 'notes'>>;

/** The sheet 设置: an item and its value each row. What an item means is known to the settings, not to a column. */
export const SETTINGS = {
  required: [['item'], ['value']],
  keys: ['item', 'value'],
  fields: {
    item: {
      words: { 3: '项目 设置项 设置项目 参数 参数名 设置名称', 2: '规则 规则名称', 1: '名称' },
      cell: null,
      evidence: null,
      template: { head: '项目', width: 24 },
      input: null,
    },
    value: {
      words: { 3: '值 设置值 设定值 参数值 取值', 2: '级别 严重程度 等级' },
      cell: null,
      evidence: null,
      template: { head: '值', width: 30 },
      input: null,
    },
    notes: { ...NOTES, cell: null, template: { head: '说明', width: 60 }, input: null },
  },
} as const satisfies RoleTable;

type WaiverFields = FieldsOfRow<Omit<Waiver, 'cell' | 'reasonCell'>, 'notes'>;

/** The sheet 豁免说明: why matching findings are not to be counted. */
export const WAIVERS = {
  required: [['rule'], ['reason']],
  keys: ['rule', 'reason', 'subject', 'month'],
  fields: {
    rule: {
      words: { 3: '规则 规则名称 豁免规则 核对规则 规则编号' },
      cell: 'text',
      evidence: null,
      template: { head: '规则', width: 30 },
      input: required('text'),
    },
    month: {
      words: MONTH_WORDS,
      cell: 'month',
      evidence: null,
      template: { head: '月份', width: 12 },
      input: optional('month'),
    },
    subject: {
      words: { 3: '对象 豁免对象 适用对象' },
      cell: 'text',
      evidence: null,
      template: { head: '对象', width: 14 },
      input: optional('text'),
    },
    reason: {
      words: { 2: '豁免原因 豁免理由', 1: LEAVE.fields.reason.words[1] },
      cell: 'text',
      evidence: null,
      template: { head: '原因', width: 44 },
      input: required('text'),
    },
    approver: { ...LEAVE.fields.approver, evidence: null },
    notes: { ...NOTES, cell: null, template: null, input: null },
  },
} as const satisfies RoleTable<WaiverFields>;
