import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import { plainText } from '../../rules/plain-text';
import { totalsOf, type DuesTotals } from '../dues/half-year-dues';
import { attendanceFigures, type AttendanceFigures } from './attendance-figures';
import type { MonthSummary } from './by-month';
import type { SummaryFacts } from './summary-facts';

/** One section's half-year. */
export interface SectionSummary {
  /** Null for members whose section the roster does not tell. */
  readonly name: string | null;
  readonly members: number;
  /** Months whose counted theme day the section organised; a joint turn counts for each. */
  readonly onDuty: readonly Month[];
  readonly attendance: AttendanceFigures;
  readonly dues: DuesTotals;
}

/**
 * Sections of the roster in its order, then those only settings or the turns of
 * duty name. Each member is in exactly one, so that the sections add up to the
 * branch. Empty where no section is named anywhere.
 */
export function sectionsOf(branch: Branch, facts: SummaryFacts, months: readonly MonthSummary[]): SectionSummary[] {
  const members = facts.members.map(({ member }) => member);
  const counted = months.filter(({ isCounted }) => isCounted);
  const names = distinct([
    ...members.map(sectionOf).filter((section) => section !== null),
    ...branch.settings.sections,
    ...counted.flatMap(({ organisers }) => organisers),
  ]);
  if (names.length === 0) return [];
  const unnamed = members.some((member) => sectionOf(member) === null) ? [null] : [];
  return [...names, ...unnamed].map((name) => sectionSummary(name, facts, counted));
}

function sectionSummary(
  name: string | null,
  { members, months }: SummaryFacts,
  counted: readonly MonthSummary[],
): SectionSummary {
  const isOwn = (member: Member): boolean => isSame(sectionOf(member), name);
  const own = members.filter(({ member }) => isOwn(member));
  const attendances = months.flatMap((month) => month.attendances.filter(({ member }) => isOwn(member)));
  return {
    name,
    members: own.length,
    onDuty: counted.filter(({ organisers }) => organisers.some((each) => isSame(each, name))).map(({ month }) => month),
    attendance: attendanceFigures(attendances),
    dues: totalsOf(own),
  };
}

function sectionOf(member: Member): string | null {
  return valueOf(member.section);
}

function isSame(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : plainText(one) === plainText(other);
}

/** As first written; a name that differs only in spaces or width is the same. */
function distinct(names: readonly string[]): string[] {
  const byPlain = new Map<string, string>();
  for (const name of names) if (!byPlain.has(plainText(name))) byPlain.set(plainText(name), name);
  return [...byPlain.values()];
}
