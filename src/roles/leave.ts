import type { LeaveEntry } from '../records/attendance';
import { LEAVE_KINDS } from './choices';
import { optional, required, type FieldsOfRow, type RoleTable } from './field-entry';
import { DATE_WORDS, DAY, MONTH_WORDS, NAME_WORDS, NOTES, PERSON_ID, PERSON_SECTION, YEAR } from './shared-fields';

type LeaveFields = FieldsOfRow<
  Omit<LeaveEntry, 'person' | 'occasion'>,
  'name' | 'id' | 'section' | 'month' | 'year' | 'day' | 'date'
>;

/** The register of leave and make-ups 请假补课: one leave or absence each row. */
export const LEAVE = {
  required: [['name'], ['month', 'date']],
  keys: ['name'],
  fields: {
    name: {
      words: NAME_WORDS,
      cell: null,
      evidence: null,
      template: { head: '姓名', width: 12 },
      input: required('text'),
    },
    id: PERSON_ID,
    section: PERSON_SECTION,
    month: { words: MONTH_WORDS, cell: 'month', evidence: null, template: null, input: null },
    year: YEAR,
    day: DAY,
    date: {
      words: DATE_WORDS,
      cell: 'date',
      evidence: null,
      template: { head: '活动日期', width: 13, style: 'date' },
      input: required('date'),
    },
    kind: {
      words: { 3: '请假类型 请假类别 请假种类 假别 假种', 1: '类型 类别' },
      cell: 'text',
      evidence: 'leave',
      template: { head: '请假类型', width: 10, choices: LEAVE_KINDS },
      input: optional('text'),
    },
    reason: {
      words: {
        3: '请假原因 请假事由 缺席原因 请假理由 未到原因 请假缺席原因 缺勤原因',
        2: '缺席人员及原因',
        1: '原因 事由 理由',
      },
      cell: 'text',
      evidence: 'leave',
      template: { head: '请假事由', width: 26 },
      input: optional('text'),
    },
    requestedOn: {
      words: { 3: '申请时间 申请日期 请假申请时间 请假申请日期 提出时间' },
      cell: 'date',
      evidence: 'leave',
      template: { head: '申请时间', width: 13, style: 'date' },
      input: optional('date'),
    },
    approver: {
      words: { 3: '批准人 审批人 准假人 批假人 审批人姓名', 1: '批准 审批' },
      cell: 'text',
      evidence: 'leave',
      template: { head: '批准人', width: 12 },
      input: optional('text'),
    },
    contact: {
      words: { 3: '联系教育情况 谈话教育 联系教育 批评教育 谈话教育情况 谈心谈话 教育情况 联系情况' },
      cell: 'done',
      evidence: 'leave',
      template: { head: '联系教育情况', width: 22 },
      input: optional('done'),
    },
    briefing: {
      words: { 3: '通报活动内容 是否通报 通报情况 通报 活动内容通报', 2: '传达情况' },
      cell: 'done',
      evidence: 'leave',
      template: { head: '通报活动内容', width: 14 },
      input: optional('done'),
    },
    madeUp: {
      words: { 3: '是否补课 补课 补课情况 已补课 是否补学 补学' },
      cell: 'yesNo',
      evidence: 'leave',
      template: null,
      input: optional('yesNo'),
    },
    makeUpOn: {
      words: { 3: '补课时间 补课日期 补学时间 补学日期' },
      cell: 'date',
      evidence: 'leave',
      template: { head: '补课日期', width: 13, style: 'date' },
      input: optional('date'),
    },
    makeUpHow: {
      words: { 3: '补课方式 补课形式 补学方式 补学形式', 2: '补课内容' },
      cell: 'text',
      evidence: 'leave',
      template: { head: '补课方式', width: 18 },
      input: optional('text'),
    },
    notes: NOTES,
  },
} as const satisfies RoleTable<LeaveFields>;
