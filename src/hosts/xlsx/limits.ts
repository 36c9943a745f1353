/**
 * How much memory a workbook may ask for. A branch's workbook is well under a
 * megabyte; the limits are far above any honest file and far below what would
 * stop a browser tab.
 */
export const LIMITS = {
  /** The file itself. */
  file: 200_000_000,
  /** One part of the package, unpacked. */
  part: 200_000_000,
  /** All parts together, as the package declares them. */
  total: 500_000_000,
  /** A part that is held as a tree of elements (styles, workbook, relationships). */
  tree: 16_000_000,
  /** Entries of the package. */
  entries: 10_000,
  /** Places in the rows of all sheets up to each row's last value: what a snapshot holds. */
  cells: 10_000_000,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;
