/** Pixels of the heads of columns and rows. */
export const COLUMN_HEAD = 22;
export const ROW_HEAD = 44;
