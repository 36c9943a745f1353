import { ROLES, type Role } from '../../records/role';
import { fieldEntries } from '../../roles/role-tables';
import type { SheetDraft } from '../../workbook/sheet-draft';
import type { CellValue } from '../../workbook/snapshot';
import { templateSheet, type TemplateColumn, type TemplateSheet } from './template-sheet';

export interface SettingRow {
  readonly item: string;
  readonly value: CellValue;
  readonly note: string;
}

export interface TemplateRequest {
  readonly year: number;
  /** The items of the settings sheet with their defaults, from the table that reading uses. */
  readonly settings: readonly SettingRow[];
  /** Rule titles that may be chosen in the waiver sheet. */
  readonly ruleTitles: readonly string[];
}

type OfYear = Pick<TemplateRequest, 'year'>;

/** What the sheet of a role has to be told. */
interface RequestOf extends Readonly<Record<Role, Partial<TemplateRequest>>> {
  readonly schedule: OfYear;
  readonly sessions: OfYear;
  readonly attendance: OfYear;
  readonly leave: OfYear;
  readonly dues: OfYear;
  readonly studyPlan: OfYear;
  readonly settings: Pick<TemplateRequest, 'settings'>;
  readonly waivers: Pick<TemplateRequest, 'ruleTitles'>;
}

const MONTH_HEADS = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);

/** One row a month, headed in the first column. */
const MONTHLY = { rows: MONTH_HEADS.map((month) => [month]), lines: 12 };

/** Room for the people of a large branch. */
const PER_PERSON = { rows: [], lines: 80 };

/**
 * An empty workbook for a branch that has none: one sheet a record, in the words
 * that reading knows best, with dropdowns, frozen heads and room to type.
 */
export function templateSheets(request: TemplateRequest): SheetDraft[] {
  return ROLES.map((role) => templateSheet(templateOf(role, request)));
}

/** What the sheet of a role is called and says of itself; its columns are those of the role's fields. */
const SHEETS: { readonly [R in Role]: (request: RequestOf[R]) => Omit<TemplateSheet, 'columns'> } = {
  roster: () => ({
    name: '花名册',
    title: '党员花名册',
    tip: '一人一行。日期写成 2020-07-01 这样；转入、转出没有的空着。党费标准空着时按党费基数和规定比例计算。',
    ...PER_PERSON,
  }),
  schedule: ({ year }) => ({
    name: '活动安排',
    title: `${year}年主题党日活动安排表`,
    tip: '一月一行，年初填好。一般在每月 20 日，遇休息日可提前或推后，原则上在一周内。',
    ...MONTHLY,
  }),
  sessions: ({ year }) => ({
    name: '活动记录',
    title: `${year}年主题党日活动记录`,
    tip: '每次活动后填写一行。主题、内容、科室在“活动安排”里已有的，这里可以不再填。',
    ...MONTHLY,
  }),
  attendance: ({ year }) => ({
    name: '考勤',
    title: `${year}年主题党日考勤表`,
    tip: '注：√出勤 事假、病假、公假、出差为请假 缺席为无故未到 补课后写成“假/补”或“缺席（已补课）” —当次不需参加',
    ...PER_PERSON,
  }),
  leave: ({ year }) => ({
    name: '请假补课',
    title: `${year}年请假、缺席和补课登记`,
    tip: '一次请假或缺席一行。事后通报了活动内容、补了课，在同一行补填。',
    ...PER_PERSON,
  }),
  dues: ({ year }) => ({
    name: '党费台账',
    title: `${year}年党费台账`,
    tip: '各月填实交金额（元）。月党费标准空着时按花名册的标准或基数计算；免交的写“免”并注明减免原因。',
    ...PER_PERSON,
    totals: 'paid',
  }),
  studyPlan: ({ year }) => ({
    name: '学习计划',
    title: `${year}年集中学习计划`,
    tip: '把全年的学习内容安排到每个月。',
    ...MONTHLY,
  }),
  /** Every item at its default, and free lines for severities and days off. */
  settings: ({ settings }) => ({
    name: '设置',
    title: '设置',
    tip: '只改“值”一列。空着的按默认值处理。规则名称也可以写在“项目”里，值写 必须处理、请留意、提示 或 不检查。',
    rows: settings.map(({ item, value, note }) => [item, value, note]),
    lines: settings.length + 20,
  }),
  /** Excel takes a list of at most 255 characters in a dropdown, so the rule is typed; the tip shows how. */
  waivers: ({ ruleTitles }) => ({
    name: '豁免说明',
    title: '豁免说明',
    tip: `某条核对结果确有原因、不需处理的，在这里写明。规则写它的名称，例如“${ruleTitles[0] ?? ''}”；月份、对象空着表示全部。`,
    rows: [],
    lines: 30,
  }),
};

/** The empty sheet of a role before it is laid out, so that rows may be put into it. */
export function templateOf<R extends Role>(role: R, request: RequestOf[R]): TemplateSheet {
  return { ...SHEETS[role](request), columns: templateColumns(role) };
}

function templateColumns(role: Role): readonly TemplateColumn[] {
  return fieldEntries(role).flatMap(([field, { template }]) => {
    if (template === null) return [];
    const { perMonth, ...column } = template;
    return perMonth ? MONTH_HEADS.map((head) => ({ field, ...column, head })) : [{ field, ...column }];
  });
}
