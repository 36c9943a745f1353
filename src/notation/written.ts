import type { CellFormat } from '../workbook/edit';
import type { CellValue } from '../workbook/snapshot';

/** A value as it is to stand in a cell, and as a person is shown it. */
export interface Written {
  readonly value: CellValue;
  readonly text: string;
  readonly format?: CellFormat;
}

/** Words that are written as they are. */
export function writtenText(text: string): Written {
  return { value: text, text };
}

/** An emptied cell. */
export const NOTHING: Written = { value: null, text: '' };
