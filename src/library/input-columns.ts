import type { CellValue } from '../workbook/snapshot';
import type { BranchInput } from './branch-input';

type Item<K extends keyof BranchInput> = NonNullable<BranchInput[K]> extends readonly (infer T)[] ? T : never;
/** Fields of a table, and what an item has for each as a cell would hold it. */
export type Columns<T> = readonly (readonly [field: string, value: (item: T) => CellValue | undefined])[];

const yesNo = (value: boolean | undefined): CellValue => (value === undefined ? null : value ? '是' : '否');
const done = (value: boolean | string | undefined): CellValue => (typeof value === 'string' ? value : yesNo(value));

const amount = (value: number | 'exempt' | undefined): CellValue => (value === 'exempt' ? '免' : (value ?? null));

const MARKS = { present: '出席', leave: '请假', absent: '缺席', notExpected: '—' } as const;

export const MEMBERS: Columns<Item<'members'>> = [
  ['name', (one) => one.name],
  ['id', (one) => one.id],
  ['category', (one) => one.category],
  ['section', (one) => one.section],
  ['post', (one) => one.post],
  ['status', (one) => one.status],
  ['birthDate', (one) => one.birthDate],
  ['joinedOn', (one) => one.joinedOn],
  ['fullMemberOn', (one) => one.fullMemberOn],
  ['transferredIn', (one) => one.transferredIn],
  ['transferredOut', (one) => one.transferredOut],
  ['retired', (one) => yesNo(one.retired)],
  ['wageBase', (one) => one.wageBase],
  ['duesStandard', (one) => one.duesStandard],
];

export const SCHEDULE: Columns<Item<'schedule'>> = [
  ['month', (one) => one.month],
  ['plannedDate', (one) => one.plannedDate],
  ['theme', (one) => one.theme],
  ['content', (one) => one.content],
  ['category', (one) => one.category],
  ['organisers', (one) => one.organisers?.join('、')],
  ['leader', (one) => one.leader],
  ['place', (one) => one.place],
];

export const SESSIONS: Columns<Item<'sessions'>> = [
  ['month', (one) => one.month],
  ['date', (one) => one.date],
  ['dateReason', (one) => one.dateReason],
  ['theme', (one) => one.theme],
  ['content', (one) => one.content],
  ['category', (one) => one.category],
  ['organisers', (one) => one.organisers?.join('、')],
  ['leader', (one) => one.leader],
  ['place', (one) => one.place],
  ['duration', (one) => one.duration],
  ['outing', (one) => yesNo(one.outing)],
  ['noticeDate', (one) => one.noticeDate],
  ['planDoc', (one) => done(one.planDoc)],
  ['study', (one) => done(one.study)],
  ['oath', (one) => yesNo(one.oath)],
  ['duesCollected', (one) => yesNo(one.duesCollected)],
  ['flag', (one) => yesNo(one.flag)],
  ['badge', (one) => yesNo(one.badge)],
  ['summary', (one) => done(one.summary)],
  ['photos', (one) => done(one.photos)],
  ['reportedTo', (one) => one.reportedTo],
  ['reportedOn', (one) => one.reportedOn],
  ['expectedCount', (one) => one.expectedCount],
  ['presentCount', (one) => one.presentCount],
  ['leaveCount', (one) => one.leaveCount],
  ['absentCount', (one) => one.absentCount],
];

export const ATTENDANCE: Columns<Item<'attendance'>> = [
  ['name', (one) => one.name],
  ['date', (one) => one.date],
  ['mark', (one) => `${MARKS[one.mark]}${one.madeUp === true ? '（已补课）' : ''}`],
];

export const LEAVE: Columns<Item<'leave'>> = [
  ['name', (one) => one.name],
  ['date', (one) => one.date],
  ['kind', (one) => one.kind],
  ['reason', (one) => one.reason],
  ['requestedOn', (one) => one.requestedOn],
  ['approver', (one) => one.approver],
  ['contact', (one) => done(one.contact)],
  ['briefing', (one) => done(one.briefing)],
  ['makeUpOn', (one) => one.makeUpOn],
];

export const DUES: Columns<Item<'dues'>> = [
  ['name', (one) => one.name],
  ['periodFrom', (one) => one.month],
  ['periodTo', (one) => one.through ?? one.month],
  ['due', (one) => amount(one.due)],
  ['paid', (one) => amount(one.paid)],
  ['paidOn', (one) => one.paidOn],
  ['standard', (one) => one.standard],
  ['wageBase', (one) => one.wageBase],
  ['exempt', (one) => one.exempt],
  ['exemptReason', (one) => one.exemptReason],
];

export const STUDY_PLAN: Columns<Item<'studyPlan'>> = [
  ['month', (one) => one.month],
  ['topic', (one) => one.topic],
];

export const SETTINGS: Columns<readonly [item: string, value: string | number]> = [
  ['item', ([item]) => item],
  ['value', ([, value]) => value],
];

export const WAIVERS: Columns<Item<'waivers'>> = [
  ['rule', (one) => one.rule],
  ['month', (one) => one.month],
  ['subject', (one) => one.subject],
  ['reason', (one) => one.reason],
];
