import type { Role } from '../../records/role';
import type { Weight } from '../../roles/field-entry';
import { fieldsTelling } from '../../roles/role-tables';
import { saysRecord, saysRole } from '../vocabulary/role-words';
import { cellKind, valuesUnder } from './column-values';
import type { MonthBlockColumn } from './month-parts';
import type { Region } from './regions';
import { statedMonth } from './stated-period';

/** What a table shows of itself before its role is known. */
export interface Evidence {
  readonly region: Region;
  readonly months: readonly MonthBlockColumn[];
  /** Its titles and its sheet's name. */
  readonly texts: readonly string[];
  /** Whether a column outside the matrix may be the field, by a word of at least that weight. */
  readonly has: (field: string, weight?: Weight) => boolean;
  /** How many of the fields, separated by spaces, have a column. */
  readonly count: (fields: string, weight?: Weight) => number;
  /** Whether title or sheet name says so. */
  readonly says: (role: Role) => boolean;
  /** What stands in the matrix; looked at only where heads and titles leave it open. */
  readonly cells: () => 'amount' | 'mark' | null;
  /** Whether the workbook's serial dates count from 1904. */
  readonly date1904: boolean;
  /** The month that title or sheet name states for the whole table. */
  readonly statedMonth: number | null;
}

export function evidenceOf(region: Region, months: readonly MonthBlockColumn[], date1904: boolean): Evidence {
  const texts = [...region.titles.map(({ text }) => text), region.segment.sheet.name];
  const matrix = new Set(months.map(({ column }) => column));
  const strength = new Map<string, Weight>();
  for (const { column, candidates } of region.segment.heads) {
    if (matrix.has(column)) continue;
    for (const { field, weight } of candidates) {
      if ((strength.get(field) ?? 0) < weight) strength.set(field, weight);
    }
  }
  const has = (field: string, weight: Weight = 1): boolean => (strength.get(field) ?? 0) >= weight;
  return {
    region,
    months,
    texts,
    date1904,
    has,
    count: (fields, weight) => fields.split(' ').filter((field) => has(field, weight)).length,
    says: (role) => saysRole(role, texts),
    cells: () =>
      cellKind(months.filter(({ part }) => part !== 'paidOn').flatMap(({ column }) => valuesUnder(region, column))),
    statedMonth: texts.map(statedMonth).find((month) => month !== null) ?? null,
  };
}

/** Columns that a plan may have as well as a record. */
const PLANNED_TOO = fieldsTelling('sessions', 'heldUnlessPlan').join(' ');

/** Columns that only a session that was held can fill. */
export const HELD = fieldsTelling('sessions', 'held').join(' ');

/**
 * How many columns tell of sessions held. In a table that calls itself a plan, who
 * is to preside and what is to be studied say nothing of one held.
 */
export function heldEvidence({ has, says, count, texts }: Evidence): number {
  const isPlan = says('schedule') && !saysRecord(texts);
  return count(HELD, 2) + (isPlan ? 0 : count(PLANNED_TOO, 2)) + (has('date', 3) ? 1 : 0);
}
