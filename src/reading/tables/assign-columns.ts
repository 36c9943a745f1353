import { squeezeText } from '../../notation/normalise';
import type { CellRef } from '../../records/cell-ref';
import type { Role } from '../../records/role';
import { monthFieldOf } from '../vocabulary/month-field';
import { ROLE_FIELDS } from '../vocabulary/role-fields';
import { saysRecord, saysRole } from '../vocabulary/role-words';
import { type Evidence, heldEvidence, holdsClockTimes, periodKind, valuesUnder } from './evidence';
import type { HeadWords } from '../vocabulary/head-words';
import type { Head } from './heads';
import { holdsMeetings } from './meetings';
import { sideOfText } from './side-of-amounts';
import type { RivalColumns } from './table';

interface AssignedColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly headers: ReadonlyMap<string, CellRef>;
  readonly rivals: readonly RivalColumns[];
  readonly confirmed: ReadonlySet<number>;
  readonly missing: readonly string[];
}

/** Words that name the amount owed or paid, other than general ones (金额). */
const SAYS_WHICH = /[应实需]|整/u;

/** A field of a period in one column (2020.1-2020.3) is both its beginning and its end. */
const BOTH_ENDS = ['periodFrom', 'periodTo'];

/**
 * Gives each field of the role the column that claims it most surely, the first of
 * equals. A column has one field. Words that fit no field of the role stay
 * unassigned.
 */
export function assignColumns(role: Role, evidence: Evidence, words: HeadWords): AssignedColumns {
  const claims = usable(role, evidence, claimsOf(role, evidence, words));
  const taken = new Map<string, Claim>();
  const used = new Set<number>();
  for (const claim of [...claims].sort((one, other) => other.strength - one.strength)) {
    if (taken.has(claim.field) || used.has(claim.head.column)) continue;
    taken.set(claim.field, claim);
    used.add(claim.head.column);
  }
  const columns = new Map<string, number>();
  const headers = new Map<string, CellRef>();
  for (const [field, { head }] of taken) {
    for (const each of field === 'period' ? BOTH_ENDS : [field]) {
      if (each !== field && taken.has(each)) continue;
      columns.set(each, head.column);
      headers.set(each, headerCell(head));
    }
  }
  const confirmed = [...taken.values()].flatMap(({ head, strength }) => (strength === CONFIRMED ? [head.column] : []));
  return {
    columns,
    headers,
    rivals: rivalsOf(role, taken, claims),
    confirmed: new Set(confirmed),
    missing: missingOf(role, evidence, columns),
  };
}

/** In a matrix the marks and amounts stand under the months: a single such column, or a 小计, beside them is another thing. */
function usable(role: Role, { months }: Evidence, claims: readonly Claim[]): readonly Claim[] {
  if (months.length === 0) return claims;
  const aside = role === 'attendance' ? ['mark', 'date', 'month', 'day'] : ['paid', 'paidStatus', 'month', 'day'];
  return claims.filter(({ field, strength }) => {
    // One 缴费日期 for the whole year is the day on which its months were paid; 日期 alone may be any day.
    if (field === 'paidOn') return role !== 'attendance' && strength >= 3;
    return !aside.includes(field) && !(field === 'total' && strength === 1);
  });
}

/**
 * Columns that claim a required field as surely as the one taken. Of amounts every
 * second claim is named, since 应缴 and 应交 may hold different figures.
 */
function rivalsOf(role: Role, taken: ReadonlyMap<string, Claim>, claims: readonly Claim[]): RivalColumns[] {
  const required = new Set(ROLE_FIELDS[role].required.flat());
  return [...taken].flatMap(([field, { head, strength }]) => {
    if (!required.has(field) || field === 'standard' || strength === CONFIRMED) return [];
    const amounts = (field === 'due' || field === 'paid') && SAYS_WHICH.test(head.text);
    const others = claims.filter(
      (claim) =>
        claim.field === field &&
        claim.head !== head &&
        (claim.strength === strength || (amounts && SAYS_WHICH.test(claim.head.text))),
    );
    const free = others.filter((claim) => ![...taken.values()].some((each) => each.head === claim.head));
    return free.length === 0
      ? []
      : [{ field, taken: headerCell(head), others: free.map((claim) => headerCell(claim.head)) }];
  });
}

function missingOf(role: Role, evidence: Evidence, columns: ReadonlyMap<string, number>): string[] {
  const held = (field: string): boolean =>
    columns.has(field) || ((field === 'marks' || field === 'amounts') && evidence.months.length > 0);
  return ROLE_FIELDS[role].required.flatMap((fields) => {
    const [first] = fields;
    if (first === undefined || fields.some(held)) return [];
    return first === 'month' && evidence.statedMonth !== null ? [] : [first];
  });
}

function headerCell({ tiers }: Claim['head']): CellRef {
  const lowest = tiers.at(-1);
  if (!lowest) throw new RangeError('a head has at least one tier');
  return lowest.cell;
}

/** One column's claim to one field of the table's role. */
interface Claim {
  readonly head: Head;
  readonly field: string;
  /** Higher is surer; a column that a person confirmed is surest. */
  readonly strength: number;
}

/** The strength of a column that a person confirmed. */
const CONFIRMED = 10;

/** What each column outside the matrix claims to be in a table of this role, surest field first. */
function claimsOf(role: Role, evidence: Evidence, words: HeadWords): Claim[] {
  const matrix = new Set(evidence.months.map(({ column }) => column));
  const { heads, sheet } = evidence.region.segment;
  return heads.flatMap((head) => {
    if (matrix.has(head.column)) return [];
    const confirmed = words.confirmed(sheet.name, role, head);
    if (confirmed)
      return confirmed.field === null || monthFieldOf(confirmed.field)
        ? []
        : [{ head, field: confirmed.field, strength: CONFIRMED }];
    if (role === 'dues' && labelsAmounts(evidence, head)) return [{ head, field: 'amountKind', strength: LABEL }];
    return vocabularyClaims(role, evidence, head);
  });
}

/** Surer than any word: what stands in the column decides. */
const LABEL = 5;

/** 项目, 类别, 款项 or a column without a known word, whose cells say 应缴 and 实缴. */
function labelsAmounts({ region }: Evidence, { column, candidates }: Head): boolean {
  const isOther = candidates.some(({ field }) => field !== 'category' && ROLE_FIELDS.dues.fields.has(field));
  if (isOther) return false;
  const values = valuesUnder(region, column);
  const labels = values.filter((value) => typeof value === 'string' && sideOfText(value) !== null).length;
  return labels > 0 && labels * 2 >= values.length;
}

function vocabularyClaims(role: Role, evidence: Evidence, head: Head): Claim[] {
  const { fields } = ROLE_FIELDS[role];
  if (fields.has('meeting') && isKindOfMeeting(evidence, head)) return [{ head, field: 'meeting', strength: 3 }];
  if (role === 'attendance' && isSignInTime(evidence, head)) return [{ head, field: 'date', strength: 0.5 }];
  const claims = head.candidates.map(({ field, weight }) => ({
    head,
    field: fieldInRole(field, weight, role, evidence, head),
    strength: weight + rounded(head, field),
  }));
  return claims.filter(({ field }) => fields.has(field)).sort((one, other) => other.strength - one.strength);
}

/** 会议类型, 活动类型, 类别 over the names of meetings: they are none of the nine kinds of theme. */
function isKindOfMeeting({ region }: Evidence, { column, candidates }: Head): boolean {
  const isOfKinds = candidates.some(({ field }) => field === 'category' || field === 'kind' || field === 'meeting');
  return isOfKinds && holdsMeetings(valuesUnder(region, column));
}

/** 签到时间 gives the day where no other column does; hours alone give none. */
function isSignInTime({ region, date1904 }: Evidence, { column, text }: Head): boolean {
  return /签到(?:时间|日期)/u.test(squeezeText(text)) && periodKind(valuesUnder(region, column), date1904) === 'date';
}

/** 应缴（取整）: of two amounts the rounded one is what is owed. */
function rounded({ text }: Head, field: string): number {
  return (field === 'due' || field === 'paid') && text.includes('整') ? 1 : 0;
}

function fieldInRole(field: string, weight: number, role: Role, evidence: Evidence, head: Head): string {
  if (field === 'remarks' || field === 'notes') return role === 'attendance' ? 'remarks' : 'notes';
  const isPlain = (field === 'date' && weight < 3) || (field === 'paidOn' && weight === 1);
  return isPlain ? plainDateField(field, role, evidence, head) : field;
}

/**
 * What a column headed 活动时间, 时间 or 日期 holds: months, hours, planned or actual
 * dates. Its values tell, and whether the title speaks of a plan or a record.
 */
function plainDateField(field: string, role: Role, evidence: Evidence, head: Head): string {
  const values = valuesUnder(evidence.region, head.column);
  const kind = periodKind(values, evidence.date1904);
  if (kind === 'month' && !evidence.has('month', 2)) return 'month';
  if (role === 'studyPlan') return 'month';
  if (role !== 'schedule' && role !== 'sessions') return field;
  if (kind === null && holdsClockTimes(values)) return 'duration';
  const planned = saysRole('schedule', evidence.texts) && !saysRecord(evidence.texts);
  if (evidence.has('plannedDate', 3)) return 'date';
  return planned || (role === 'schedule' && heldEvidence(evidence) === 0) ? 'plannedDate' : 'date';
}
