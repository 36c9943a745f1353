import { squeezeText } from '../../notation/normalise';
import type { Role } from '../../records/role';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import { fieldsTelling } from '../../roles/role-tables';
import { clockWords, saysClock, saysForeignLedger, saysRecord } from '../vocabulary/role-words';
import { type Evidence, HELD, heldEvidence, holdsNames, periodKind, valuesUnder } from './evidence';
import { saysOtherMeetings } from './meetings';
import type { MonthBlockColumn } from './month-parts';

/** The roles that a table plays by its heads, titles and values; none where it is not of this product's world. */
export function decideRoles(evidence: Evidence): readonly Role[] {
  const { has } = evidence;
  if (has('item') && has('value')) return ['settings'];
  if (has('rule') && (has('reason') || evidence.says('waivers'))) return ['waivers'];
  if (namesPeople(evidence) || evidence.months.some(isOfOneMonth)) return personRoles(evidence);
  const activity = activityRoles(evidence);
  return activity.length > 0 ? activity : oneOrNone(namelessRole(evidence));
}

/** A column of names, by a word that says so, or by one that may and what stands under it. */
function namesPeople({ has, region }: Evidence): boolean {
  if (has('name', 2)) return true;
  return region.segment.heads.some(
    ({ column, candidates }) =>
      candidates.some(({ field }) => field === 'name') && holdsNames(valuesUnder(region, column)),
  );
}

/** A roster with the months of the year beside it is ledger or sign-in sheet too. */
function personRoles(evidence: Evidence): readonly Role[] {
  const role = personRole(evidence);
  const isMatrix = evidence.months.length > 0 && (role === 'dues' || role === 'attendance');
  return isMatrix && isRosterToo(evidence) ? ['roster', role] : oneOrNone(role);
}

function isOfOneMonth({ head }: MonthBlockColumn): boolean {
  return head.monthCount === 1;
}

function isRosterToo({ has, says, count }: Evidence): boolean {
  if (!has('name', 2)) return false;
  return (
    count('joinedOn fullMemberOn', 2) > 0 || has('category', 2) || (says('roster') && count('category section') > 0)
  );
}

/** A table that its title names, and whose 姓名 column cannot be found. */
function namelessRole({ says, count }: Evidence): Role | null {
  if (says('roster') && count('category joinedOn fullMemberOn section post gender id') >= 2) return 'roster';
  if (says('leave') && count('reason approver kind requestedOn contact makeUpOn makeUpHow', 2) >= 2) return 'leave';
  return null;
}

function oneOrNone(role: Role | null): readonly Role[] {
  return role === null ? [] : [role];
}

const PARTY_FIELDS = fieldsTelling('roster', 'roster').join(' ');
const LEAVE_FIELDS = fieldsTelling('leave', 'leave').join(' ');
const DUES_FIELDS = fieldsTelling('dues', 'dues').join(' ');

/** What a table with a column of names, or with columns of months, is; null where nothing tells. */
function personRole(evidence: Evidence): Role | null {
  const { has, says, months } = evidence;
  if (isOfClock(evidence)) return null;
  if (months.some(isOfOneMonth)) return matrixRole(evidence);
  // Quarters and halves are of a ledger, or head anything else.
  if (months.length > 0 && matrixRole(evidence) === 'dues') return 'dues';
  if (isLeave(evidence)) return 'leave';
  if (isAttendanceList(evidence)) return 'attendance';
  if (isDuesList(evidence)) return 'dues';
  if (says('roster') || evidence.count(PARTY_FIELDS) > 0 || has('post', 3)) return 'roster';
  if (isMostlyKnown(evidence)) {
    if (says('leave')) return 'leave';
    if (says('attendance')) return 'attendance';
    if (says('dues') && !has('phone')) return 'dues';
  }
  return has('section', 2) ? 'roster' : null;
}

/**
 * What a clock or a door exports (排班, 打卡, 异常统计, 工时): hours of work, and nothing of
 * theme days. Heads that name the Party's own things, or months as such, say otherwise.
 */
function isOfClock({ texts, months, region: { segment }, count }: Evidence): boolean {
  if (count(PARTY_FIELDS, 2) > 0 || texts.some((text) => text.includes('党'))) return false;
  const heads = segment.heads.map(({ text }) => text);
  if (clockWords(heads) >= 2) return true;
  const isBare = months.every(({ cell }) =>
    /^\d{1,2}$/u.test(textOf(cellAt(segment.sheet, cell.row, cell.column)).trim()),
  );
  return saysClock(texts) && isBare;
}

/** A title alone makes a role only of heads that are mostly of this product's world: not of a laboratory's weekdays. */
function isMostlyKnown({ region: { segment } }: Evidence): boolean {
  const numbering = /^(?:序号|序|No\.?|编号)$/iu;
  const heads = segment.heads.filter(({ text }) => !numbering.test(squeezeText(text)));
  const known = heads.filter(({ candidates }) => candidates.some(({ field }) => field !== 'total'));
  return known.length > 1 && known.length * 2 >= heads.length;
}

/** Heads that say 应交 or 签到 decide; then the titles; then what stands in the cells. */
function matrixRole({ months, has, says, cells, texts, count }: Evidence): Role | null {
  const parts = new Set(months.map(({ part }) => part));
  const named = has('name', 2);
  if (!named && !says('dues') && !says('attendance')) return null;
  if (parts.has('due') || parts.has('paid') || parts.has('amount') || parts.has('paidOn')) return 'dues';
  if (parts.has('mark')) return 'attendance';
  if (says('dues') !== says('attendance')) return says('dues') ? 'dues' : 'attendance';
  if (count(DUES_FIELDS, 2) > 0) return 'dues';
  if (saysForeignLedger(texts)) return null;
  const kind = cells();
  if (kind === null) return null;
  return kind === 'amount' ? 'dues' : 'attendance';
}

function isLeave({ has, says, count, statedMonth }: Evidence): boolean {
  const own = count(LEAVE_FIELDS, says('leave') ? 1 : 2);
  if (own === 0 || (has('mark', 2) && !says('leave'))) return false;
  if (count('joinedOn fullMemberOn paid') > 0) return false;
  return says('leave') || ((has('month', 2) || has('date') || statedMonth !== null) && own >= 1);
}

function isAttendanceList({ has, says, count }: Evidence): boolean {
  if (count('joinedOn fullMemberOn') > 0) return false;
  return has('mark', 2) || (has('mark') && says('attendance'));
}

function isDuesList({ has, says, count, statedMonth }: Evidence): boolean {
  const period =
    has('month', 2) || count('period periodFrom periodTo paidOn', 2) > 0 || statedMonth !== null || has('year');
  const told = period || says('dues');
  if (says('roster') && !says('dues') && !has('paid', 2)) return false;
  if (has('paid', 2) || has('arrears')) return true;
  if (has('total', 3) && has('wageBase') && period) return true;
  if (has('paid') || has('due')) return told && (says('dues') || count('joinedOn fullMemberOn birthDate') === 0);
  return says('dues') && !says('roster') && has('standard') && count('joinedOn fullMemberOn') === 0;
}

const ABOUT_ACTIVITY = fieldsTelling('schedule', 'activity').join(' ');

/** The roles of a table without names whose rows are months, plans or sessions. */
function activityRoles(evidence: Evidence): readonly Role[] {
  if (isStudyPlan(evidence)) return ['studyPlan'];
  return saysOtherMeetings(evidence.texts) ? [] : heldOrPlanned(evidence);
}

/** Whether title or sheet name says that the table records other meetings that were held (党员大会记录), and no plan of them. */
export function isMeetingRecord(evidence: Evidence): boolean {
  if (!saysOtherMeetings(evidence.texts) || namesPeople(evidence) || evidence.months.length > 0) return false;
  const roles = isStudyPlan(evidence) ? [] : heldOrPlanned(evidence);
  return roles.length === 1 && roles[0] === 'sessions';
}

/** What a table of activities tells of: those that were held, those to come, or both. */
function heldOrPlanned(evidence: Evidence): readonly Role[] {
  const { has, says, count } = evidence;
  const held = heldEvidence(evidence);
  const dated = count('month plannedDate date') > 0;
  const about = count(ABOUT_ACTIVITY, 2) + held;
  if (about === 0 || (!dated && (about < 2 || !(says('schedule') || says('sessions'))))) return [];
  if (dated && about < 2 && !has('theme', 2) && !says('sessions') && !says('schedule')) return [];
  const plan = says('schedule');
  const record = saysRecord(evidence.texts);
  const perMonth = has('month', 2) || plainColumnHolds(evidence, 'month');
  if (held > 0 || record || (!plan && (plainColumnHolds(evidence, 'date') || tellsDay(evidence)))) {
    return has('theme') && (plan || (perMonth && !record)) ? ['schedule', 'sessions'] : ['sessions'];
  }
  return ['schedule'];
}

function isStudyPlan({ has, says, count }: Evidence): boolean {
  if (!has('topic') || (!has('month', 2) && !has('date'))) return false;
  if (says('studyPlan')) return count('organisers place', 2) === 0;
  return has('topic', 3) && count('theme content organisers', 2) === 0 && count(`${HELD} host expectedCount`) === 0;
}

/** 年 | 月 | 日: a date in pieces. */
function tellsDay({ has }: Evidence): boolean {
  return has('month', 2) && has('day');
}

/** Whether a column headed 活动时间, 时间 or 日期 holds months, or dates. */
function plainColumnHolds({ region, date1904 }: Evidence, kind: 'month' | 'date'): boolean {
  return region.segment.heads.some(
    ({ column, candidates }) =>
      candidates.some(({ field, weight }) => field === 'date' && weight < 3) &&
      periodKind(valuesUnder(region, column), date1904) === kind,
  );
}
