import type { Field } from '../records/field';
import type { ThemeDayRow } from '../records/theme-day-row';

type Fields = Omit<ThemeDayRow, 'month' | 'cell'>;

/**
 * The row with its gaps filled from another table's row of the same month: where a
 * field is blank or has no column, the other row's field stands, if that says
 * anything. Where both are blank the first row's cell remains the one to type in.
 */
export function filledFrom({ month, cell, ...own }: ThemeDayRow, other: ThemeDayRow): ThemeDayRow {
  const fields = Object.keys(own) as (keyof Fields)[];
  const fillings = fields.filter((field) => isFilledBy(own[field], other[field])).map((field) => [field, other[field]]);
  return { month, cell, ...own, ...(Object.fromEntries(fillings) as Partial<Fields>) };
}

function isFilledBy(own: Field<unknown> | null, other: Field<unknown> | null): boolean {
  if (own === null) return other !== null;
  return own.state === 'blank' && other !== null && other.state !== 'blank';
}
