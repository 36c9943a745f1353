/** One cell of a workbook: sheet name, row and column counted from 1 as Excel counts them. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The last row and column that a sheet can have in Excel. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function cellRef(sheet: string, row: number, column: number): CellRef {
  return { sheet, row, column };
}

/** "A" for 1, "AA" for 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 27 for "AA". Only the letters A to Z in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** "I7" */
export function addressOf(cell: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(cell.column)}${cell.row}`;
}

/** "党费台账!I7", with the sheet name quoted where Excel would quote it. */
export function fullAddress(cell: CellRef): string {
  return `${quoteSheetName(cell.sheet)}!${addressOf(cell)}`;
}

/** The sheet name as it must stand before "!" in a formula or link. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*(c\d*)?$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
