import type { Member } from '../records/member';
import { MEMBER_CATEGORIES, YES_NO } from './choices';
import { optional, required, type FieldsOfRow, type RoleTable } from './field-entry';
import { CATEGORY_WORDS, ID_WORDS, NAME_WORDS, NOTES, SECTION_WORDS, WAGE_BASE_WORDS } from './shared-fields';

type RosterFields = FieldsOfRow<Omit<Member, 'key' | 'displayName' | 'statusNote'>, 'gender' | 'ethnicity' | 'phone'>;

/** The roster 花名册: one person each row. */
export const ROSTER = {
  required: [['name']],
  keys: ['name'],
  fields: {
    name: {
      words: NAME_WORDS,
      cell: null,
      evidence: null,
      template: { head: '姓名', width: 12 },
      input: required('text'),
    },
    id: {
      words: ID_WORDS,
      cell: null,
      evidence: null,
      template: { head: '编号', width: 10 },
      input: optional('text'),
    },
    category: {
      words: CATEGORY_WORDS,
      cell: 'category',
      evidence: 'roster',
      template: { head: '党员类别', width: 14, choices: MEMBER_CATEGORIES },
      input: required('category'),
    },
    section: {
      words: SECTION_WORDS,
      cell: 'text',
      evidence: null,
      template: { head: '科室', width: 14 },
      input: optional('text'),
    },
    post: {
      words: {
        3: '党内职务 支部职务 党支部职务 党内任职 支委职务',
        2: '岗位职务',
        1: '职务 现任职务 行政职务 职务/岗位',
      },
      cell: 'text',
      evidence: null,
      template: { head: '党内职务', width: 14 },
      input: optional('text'),
    },
    status: {
      words: { 3: '状态 人员状态 在职状态 在岗状态 党员在职状态' },
      cell: 'status',
      evidence: null,
      template: null,
      input: optional('status'),
    },
    gender: { words: { 3: '性别' }, cell: null, evidence: null, template: null, input: null },
    ethnicity: { words: { 3: '民族' }, cell: null, evidence: null, template: null, input: null },
    birthDate: {
      words: { 3: '出生日期 出生年月 出生年月日', 2: '生日 出生' },
      cell: 'date',
      evidence: null,
      template: { head: '出生日期', width: 13, style: 'date' },
      input: optional('date'),
    },
    joinedOn: {
      words: {
        3: '入党时间 入党日期 加入党组织日期 加入中共日期 入党年月',
        2: '接收预备党员日期 接收为预备党员日期 成为预备党员日期 吸收为预备党员日期',
      },
      cell: 'date',
      evidence: 'roster',
      template: { head: '入党时间', width: 13, style: 'date' },
      input: optional('date'),
    },
    fullMemberOn: {
      words: { 3: '转正时间 转正日期 转为正式党员日期 正式转正日期 成为正式党员日期', 2: '正式日期 转正' },
      cell: 'date',
      evidence: 'roster',
      template: { head: '转正时间', width: 13, style: 'date' },
      input: optional('date'),
    },
    transferredIn: {
      words: { 3: '转入时间 转入日期 组织关系转入时间 党组织关系转入时间 关系转入时间' },
      cell: 'date',
      evidence: 'roster',
      template: { head: '转入时间', width: 13, style: 'date' },
      input: optional('date'),
    },
    transferredOut: {
      words: { 3: '转出时间 转出日期 组织关系转出时间 党组织关系转出时间 关系转出时间' },
      cell: 'date',
      evidence: 'roster',
      template: { head: '转出时间', width: 13, style: 'date' },
      input: optional('date'),
    },
    /** Told by the status as well, and so read with it. */
    retired: {
      words: { 3: '是否退休 退休 离退休' },
      cell: null,
      evidence: null,
      template: { head: '是否退休', width: 10, choices: YES_NO },
      input: optional('yesNo'),
    },
    wageBase: {
      words: WAGE_BASE_WORDS,
      cell: 'amount',
      evidence: 'roster',
      template: { head: '党费基数', width: 12, style: 'amount' },
      input: optional('yuan'),
    },
    duesStandard: {
      words: {
        3: '党费标准 月党费标准 缴费标准 党费缴纳标准 交纳标准 每月党费标准',
        1: '月缴党费 每月应缴党费 月应缴党费 月应缴金额 应交党费 月应交纳党费 每月党费',
      },
      cell: 'amount',
      evidence: 'roster',
      template: { head: '月党费标准', width: 12, style: 'amount' },
      input: optional('yuan'),
    },
    phone: {
      words: { 3: '手机 手机号 手机号码 联系电话 电话号码 电话 联系方式 移动电话' },
      cell: null,
      evidence: null,
      template: null,
      input: null,
    },
    notes: NOTES,
  },
} as const satisfies RoleTable<RosterFields>;
