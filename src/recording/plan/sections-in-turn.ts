import { themeDays } from '../../calendar/build-theme-days';
import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import { isMemberOn } from '../../records/membership';
import { firstDay, month, yearOfMonth, type Month } from '../../records/month';
import { splitNames } from '../../notation/names';
import { plainText } from '../../rules/plain-text';

/** The sections that take turns in a year, and what they did before it. */
export interface SectionsInTurn {
  /** Those that served least before the year first, else as listed. */
  readonly sections: readonly string[];
  /** On duty in the December before. */
  readonly lastOnDuty: readonly string[];
}

/**
 * The sections of the settings, else those of the roster's members, else those that
 * the workbook has on duty at all, by how often they were on duty in earlier years.
 */
export function sectionsInTurn(branch: Branch, year: number): SectionsInTurn {
  const days = themeDays(branch);
  const onDuty = (each: Month): readonly string[] => valueOf(days.of(each)?.row.organisers ?? null) ?? [];
  const turns = new Map<string, number>();
  for (const section of days.months.filter((each) => yearOfMonth(each) < year).flatMap(onDuty)) {
    turns.set(plainText(section), served(turns, section) + 1);
  }
  const known = [branch.settings.sections, rosterSections(branch, year), days.months.flatMap(onDuty)];
  const sections = distinct(known.find((each) => each.length > 0) ?? []);
  return {
    sections: sections.toSorted((one, other) => served(turns, one) - served(turns, other)),
    lastOnDuty: onDuty(month(year - 1, 12)),
  };
}

function served(turns: ReadonlyMap<string, number>, section: string): number {
  return turns.get(plainText(section)) ?? 0;
}

/** Of those who are members when the year begins; where nobody's dates say so, of everybody. */
function rosterSections({ members }: Branch, year: number): string[] {
  const start = firstDay(month(year, 1));
  const remaining = members.filter((member) => isMemberOn(member, start));
  return (remaining.length > 0 ? remaining : members).flatMap(({ section }) => splitNames(valueOf(section) ?? ''));
}

function distinct(sections: readonly string[]): string[] {
  const forms = sections.map(plainText);
  return sections.filter((_, index) => forms[index] !== '' && forms.indexOf(forms[index] ?? '') === index);
}
