import { attendanceBook } from '../../attendance/build-attendance-book';
import { themeDays } from '../../calendar/build-theme-days';
import { duesAccounts } from '../../dues/build-dues-accounts';
import type { RuleId } from '../../locales/word-key';
import type { Branch } from '../../records/branch';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { monthsOfPeriod, yearPeriod, type Year } from '../../records/period';
import { CATALOGUE } from '../../rules/catalogue';
import { checkPeriod } from '../../rules/check';
import type { Finding } from '../../rules/finding';
import type { RuleNames } from '../../rules/rule-names';
import { groupFindings, type FindingGroup } from '../finding-groups';
import { shownNames } from '../shown-names';
import { monthFacts } from '../summary/summary-facts';
import { memberAttendance, type MemberAttendance } from './member-attendance';
import { memberDues, type MemberYearDues } from './member-dues';
import { studyHours, type StudyHours } from './study-hours';
import { withoutOtherNames } from './without-names';

/** One member's year: what stands on the member's page, in its sheet and in its JSON. It names nobody else. */
export interface MemberYear {
  readonly member: Member;
  /** As lists show it, told apart from others of the same name. */
  readonly name: string;
  readonly year: Year;
  readonly today: IsoDate;
  readonly branchName: string | null;
  readonly attendance: MemberAttendance;
  readonly dues: MemberYearDues;
  /** Null where the workbook tells the length of no theme day. */
  readonly study: StudyHours | null;
  /** What must still be done, and what is known of the person besides: gravest first, that of earlier years too. */
  readonly open: readonly Finding[];
}

export interface MemberYearRequest {
  readonly member: Member;
  readonly year: number;
  /** Theme days after it are to come; dues of months that are not over by it are not in arrears. */
  readonly today: IsoDate;
  readonly ruleNames?: RuleNames;
}

/** Rules that find something that the person, or the office for the person, has still to do. */
const OPEN_MATTERS: ReadonlySet<RuleId> = new Set<RuleId>([
  'attendance-unmarked',
  'leave-incomplete',
  'absence-unexplained',
  'briefing-missing',
  'make-up-missing',
  'absence-repeated',
  'dues-unpaid',
  'dues-short',
  'dues-six-months',
  'self-withdrawal-risk',
  'dues-standard-unknown',
  'dues-exempt-unexplained',
  'member-dates',
  'member-conversion-due',
  'member-category-unknown',
  'member-absent-from-sheet',
]);

/** Puts together what the workbook holds of one member and year. Pure; the figures are those of the summary and the notice. */
export function memberYear(branch: Branch, { member, year, today, ruleNames }: MemberYearRequest): MemberYear {
  const period = yearPeriod(year);
  const days = themeDays(branch);
  const book = attendanceBook(branch, days);
  const months = monthsOfPeriod(period).map((month) => monthFacts(month, days, book, today));
  const rules = CATALOGUE.filter(({ id }) => OPEN_MATTERS.has(id));
  const { findings } = checkPeriod(branch, { period, today, ...(ruleNames ? { ruleNames } : {}) }, rules);
  return {
    member,
    name: shownNames(branch.members).get(member.key) ?? member.displayName,
    year: period,
    today,
    branchName: branch.settings.branchName,
    attendance: memberAttendance(member, months, {
      makeUpDays: branch.settings.makeUpDays,
      today,
      hide: withoutOtherNames(branch.members, member),
    }),
    study: studyHours(member, months, branch.settings),
    dues: memberDues(member, duesAccounts(branch), year, today),
    open: findings.filter(({ person }) => person === member.key),
  };
}

/** What is open as lines that are read one by one: one a kind, that of the year before what is older. */
export function openMatters({ open, year }: MemberYear): readonly FindingGroup[] {
  const { current, earlier } = groupFindings(open, { period: year, monthsWithoutPayment: new Set() });
  return [...current, ...earlier];
}
