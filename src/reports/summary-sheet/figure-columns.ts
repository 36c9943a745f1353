/** Which column of the tables of figures holds what, from 1. All tables of the sheet share these columns. */
export const FIGURE_COLUMNS = {
  index: 1,
  label: 2,
  due: 3,
  present: 4,
  leave: 5,
  absent: 6,
  unmarked: 7,
  madeUp: 8,
  rate: 9,
  rateAfterMakeUp: 10,
  duesDue: 11,
  duesPaid: 12,
  duesArrears: 13,
  remarks: 14,
} as const;

/** The remarks take the room of two columns, so that the table of signs has even ones. */
export const REMARKS_SPAN = 2;

/** Widths in characters: landscape A4 takes them at about nine tenths of their size. */
export const SUMMARY_WIDTHS: readonly number[] = [6, 16, 8, 8, 8, 8, 9, 9, 10, 12, 13, 13, 12, 12, 16];

export const LAST_COLUMN = SUMMARY_WIDTHS.length;

/** Room of some columns taken together. */
export function widthOf(firstColumn: number, lastColumn: number): number {
  return SUMMARY_WIDTHS.slice(firstColumn - 1, lastColumn).reduce((total, width) => total + width, 0);
}
