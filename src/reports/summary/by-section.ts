import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import type { Month } from '../../records/month';
import { plainText } from '../../rules/plain-text';
import { totalsOf, type DuesTotals } from '../dues/half-year-dues';
import { attendanceFigures, type AttendanceFigures } from './attendance-figures';
import type { MonthSummary } from './by-month';
import { grouped } from './grouped';
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
 * duty name; names that differ only in spaces or width are one. Each member is in
 * exactly one, so that the sections add up to the branch. Empty where no section
 * is named anywhere.
 */
export function sectionsOf(branch: Branch, facts: SummaryFacts, months: readonly MonthSummary[]): SectionSummary[] {
  const counted = months.filter(({ isCounted }) => isCounted);
  const names = new Map<string, string>();
  const named = [
    ...facts.members.map(({ member }) => sectionOf(member) ?? ''),
    ...branch.settings.sections,
    ...counted.flatMap(({ organisers }) => organisers),
  ];
  for (const name of named) {
    const plain = plainText(name);
    if (plain !== '' && !names.has(plain)) names.set(plain, name);
  }
  if (names.size === 0) return [];

  const members = grouped(facts.members, ({ member }) => sectionKey(member));
  const attendances = grouped(
    facts.months.flatMap((month) => month.attendances),
    ({ member }) => sectionKey(member),
  );
  const unnamed: [string, null][] = members.has('') ? [['', null]] : [];
  return [...names, ...unnamed].map(([key, name]) => {
    const own = members.get(key) ?? [];
    return {
      name,
      members: own.length,
      onDuty: name === null ? [] : counted.filter((month) => isOnDuty(month, key)).map(({ month }) => month),
      attendance: attendanceFigures(attendances.get(key) ?? []),
      dues: totalsOf(own),
    };
  });
}

function isOnDuty({ organisers }: MonthSummary, key: string): boolean {
  return organisers.some((name) => plainText(name) === key);
}

function sectionOf(member: Member): string | null {
  return valueOf(member.section);
}

function sectionKey(member: Member): string {
  return plainText(sectionOf(member) ?? '');
}
