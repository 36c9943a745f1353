import type { CellFormat } from '../../../workbook/edit';
import { LOOKS } from '../../draft/looks';

/** The number formats that written cells get where they have none: those of generated sheets. */
export const FORMAT_CODES: Readonly<Record<CellFormat, string>> = {
  date: LOOKS.date.format,
  amount: LOOKS.amount.format,
};

export const GENERAL = 'General';

/** The format that a cell is given, or null where it keeps its own. */
export function givenFormat(wanted: string | null, own: unknown): string | null {
  return wanted !== null && (own === GENERAL || wanted === GENERAL) && wanted !== own ? wanted : null;
}
