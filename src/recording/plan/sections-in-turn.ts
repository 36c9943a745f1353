import { themeDays } from '../../calendar/build-theme-days';
import type { Branch } from '../../records/branch';
import { valueOf } from '../../records/field';
import { isMemberOn } from '../../records/membership';
import { firstDay, month, yearOfMonth } from '../../records/month';
import { splitNames } from '../../reading/cells/names';
import { plainText } from '../../rules/plain-text';

/** The sections that take turns in a year, and what they did before it. */
export interface SectionsInTurn {
  /** Those that served least before the year first, else as listed. */
  readonly sections: readonly string[];
  /** On duty in the December before, as plain text. */
  readonly lastOnDuty: readonly string[];
}

/** The sections of the settings, else those of the roster's members, by how often they were on duty in earlier years. */
export function sectionsInTurn(branch: Branch, year: number): SectionsInTurn {
  const days = themeDays(branch);
  const onDuty = (each: ReturnType<typeof month>): string[] =>
    (valueOf(days.of(each)?.row.organisers ?? null) ?? []).map(plainText);
  const turns = new Map<string, number>();
  for (const each of days.months) {
    if (yearOfMonth(each) >= year) continue;
    for (const section of onDuty(each)) turns.set(section, (turns.get(section) ?? 0) + 1);
  }
  const served = (section: string): number => turns.get(plainText(section)) ?? 0;
  return {
    sections: sectionsOf(branch, year).toSorted((one, other) => served(one) - served(other)),
    lastOnDuty: onDuty(month(year - 1, 12)),
  };
}

function sectionsOf({ settings, members }: Branch, year: number): string[] {
  if (settings.sections.length > 0) return distinct(settings.sections);
  const start = firstDay(month(year, 1));
  const remaining = members.filter((member) => isMemberOn(member, start));
  const named = (remaining.length > 0 ? remaining : members).flatMap(({ section }) =>
    splitNames(valueOf(section) ?? ''),
  );
  return distinct(named);
}

function distinct(sections: readonly string[]): string[] {
  const forms = sections.map(plainText);
  return sections.filter((_, index) => forms[index] !== '' && forms.indexOf(forms[index] ?? '') === index);
}
