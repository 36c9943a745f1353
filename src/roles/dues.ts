import type { DuesLine } from '../records/dues';
import { optional, required, type FieldEntry, type FieldsOfRow, type RoleTable } from './field-entry';
import {
  CATEGORY_WORDS,
  DAY,
  MONTH_WORDS,
  NAME_WORDS,
  NOTES,
  PERSON_ID,
  PERSON_SECTION,
  WAGE_BASE_WORDS,
  YEAR,
} from './shared-fields';

/** Fields of the line of a person; payments and amounts owed become records of their own. */
type LineFields = FieldsOfRow<Omit<DuesLine, 'person' | 'from' | 'to'>, never>;
type DuesFields = LineFields & Readonly<Record<string, FieldEntry>>;

/** The ledger of dues 党费台账: a matrix of members and months, or one payment each row. */
export const DUES = {
  required: [['name'], ['amounts', 'paid', 'due', 'standard', 'total']],
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
    section: { ...PERSON_SECTION, template: { head: '科室', width: 14 } },
    category: { words: CATEGORY_WORDS, cell: null, evidence: null, template: null, input: null },
    wageBase: {
      words: WAGE_BASE_WORDS,
      cell: 'amount',
      evidence: 'dues',
      template: null,
      input: optional('yuan'),
    },
    rate: {
      words: { 3: '党费比例 缴费比例 交纳党费比例 缴纳比例 党费费率', 1: '比例' },
      cell: null,
      evidence: null,
      template: null,
      input: null,
    },
    standard: {
      words: { 3: '党费标准 月党费标准 缴费标准 党费缴纳标准 交纳标准 每月党费标准', 1: '标准' },
      cell: 'amount',
      evidence: 'dues',
      template: { head: '月党费标准', width: 12, style: 'amount' },
      input: optional('yuan'),
    },
    due: {
      words: {
        3: '保留整数 应缴保留整数 应缴取整 取整 应缴党费保留整数 应缴党费取整 应交党费 应缴金额 月缴党费 每月应缴党费 月应缴金额 月应交纳党费 月应交党费 需交党费 应缴数额 应缴额 应缴党费金额 应缴数 每月党费 应收党费 应收金额 每月应缴 月应缴 每月应交金额',
        2: '应交 应收 需交',
      },
      cell: 'dues',
      evidence: 'dues',
      template: null,
      input: optional('dues'),
    },
    paid: {
      words: {
        3: '实缴保留整数 实缴取整 实交党费 实缴金额 已缴党费 缴费金额 交纳金额 实缴数额 实缴额 已缴金额 交纳党费金额 党费金额 缴纳党费金额 实收党费 实收金额 实缴党费金额 缴费总额 缴纳总额 交费总额 实缴总额 缴纳数额 交纳数额 实缴数',
        2: '实交 实收 已交',
        1: '缴纳党费 金额 缴费 党费 交纳',
      },
      cell: 'dues',
      evidence: 'dues',
      template: { head: '实交党费', width: 10, style: 'amount', perMonth: true },
      input: optional('dues'),
    },
    /** An amount whose head does not say whether it is owed or paid: the label of its row says it, or nothing does. */
    amount: { words: {}, cell: null, evidence: null, template: null, input: null },
    /** 项目, 款项: labels of the rows, 应缴 and 实缴. What stands in the column tells it, whatever its head. */
    amountKind: { words: {}, cell: null, evidence: null, template: null, input: null },
    /** 已缴 and 未缴 in place of an amount paid. */
    paidStatus: {
      words: { 2: '状态 缴费状态 缴纳状态 交费状态 收缴状态 缴款状态' },
      cell: null,
      evidence: null,
      template: null,
      input: null,
    },
    paidOn: {
      words: {
        3: '缴费日期 缴费时间 缴纳日期 交纳日期 交费日期 缴纳党费时间 党费缴纳时间 缴款日期 收缴日期 实缴日期',
        1: '日期 时间',
      },
      cell: 'date',
      evidence: null,
      template: null,
      input: optional('date'),
    },
    /** A period in one column is both its beginning and its end. */
    period: {
      words: {
        3: '缴费起止月份 起止月份 缴纳起止月份 缴费周期 缴纳周期 缴费期间 所属期间 缴费月份区间 缴费时段',
        2: '起止时间 所属期',
      },
      cell: null,
      evidence: null,
      template: null,
      input: null,
    },
    periodFrom: {
      words: { 3: '缴费起始月份 起始月份 缴纳起始月份 开始月份 缴费开始月份', 2: '起始年月 起始月' },
      cell: 'month',
      evidence: null,
      template: null,
      input: { kind: 'month', required: true, as: 'month' },
    },
    periodTo: {
      words: { 3: '缴费截止月份 截止月份 缴纳截止月份 结束月份 缴费结束月份', 2: '截止年月 截止月' },
      cell: 'month',
      evidence: null,
      template: null,
      input: { kind: 'month', required: false, as: 'through' },
    },
    year: YEAR,
    month: { words: MONTH_WORDS, cell: 'month', evidence: null, template: null, input: null },
    day: DAY,
    method: {
      words: { 3: '缴费方式 缴纳方式 交纳方式 支付方式 收缴方式 交费形式' },
      cell: null,
      evidence: null,
      template: null,
      input: null,
    },
    exempt: {
      words: { 3: '减免 是否减免 免交 减免情况 免缴 党费减免' },
      cell: 'text',
      evidence: 'dues',
      template: null,
      input: optional('text'),
    },
    exemptReason: {
      words: { 3: '减免原因 免交原因 减免事由 减免说明 免缴原因 减免理由' },
      cell: 'text',
      evidence: null,
      template: { head: '减免原因', width: 16 },
      input: optional('text'),
    },
    total: {
      words: { 3: '合计 总计 全年合计 年合计 合计金额 共计 总额', 2: '累计 累计党费 累计金额', 1: '小计' },
      cell: null,
      evidence: null,
      template: null,
      input: null,
    },
    arrears: {
      words: { 3: '欠缴党费 欠交 欠缴 欠缴金额 往月应补缴 应补缴 欠费 未缴金额 未缴党费 补缴' },
      cell: null,
      evidence: 'dues',
      template: null,
      input: null,
    },
    notes: { ...NOTES, template: { head: '备注', width: 18 } },
  },
} as const satisfies RoleTable<DuesFields>;
