import type { CellRef } from '../../records/cell-ref';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { parseAmountCell, parseDuesCell } from '../../notation/amount';
import type { CellReading } from '../../notation/cell-reading';
import { squeezeText } from '../../notation/normalise';
import { isBlankValue, unreadableCell } from '../../notation/read-cell';
import { cellAt } from '../../workbook/sheet-cells';

const TOTAL_WORDS = /^(?:合计|小计|总计|共计|累计)[^\d¥-]*?[:为]?(?=[\d¥-]|$)/u;

/**
 * A cell that counts towards a total, in fen; a number keeps the fractions that a
 * formula left in it. Null where nothing is written, undefined where it cannot be
 * read.
 */
export function summedAmount(sheet: SheetSnapshot, { row, column }: CellRef): number | null | undefined {
  const value = cellAt(sheet, row, column);
  const reading = parseDuesCell(value);
  if (reading.state === 'blank') return null;
  if (reading.state === 'unreadable') return undefined;
  if (typeof value === 'number') return value * 100;
  return reading.value === 'exempt' ? 0 : reading.value;
}

/** The amount that a 合计 cell states, in fen; the word itself, a dash, or a formula that has not been computed states none. */
export function readTotalCell(sheet: SheetSnapshot, { row, column }: CellRef): CellReading<number> {
  const value = cellAt(sheet, row, column);
  const text = typeof value === 'string' ? squeezeText(value).replace(TOTAL_WORDS, '') : value;
  if (isBlankValue(text) || value === NOT_CALCULATED) return { state: 'blank' };
  const reading = parseAmountCell(text);
  if (reading.state === 'read' && typeof value === 'number') return { state: 'read', value: value * 100 };
  if (reading.state !== 'unreadable') return reading;
  const isExempt = parseDuesCell(text).state === 'read';
  return isExempt ? { state: 'blank' } : unreadableCell(value, 'amount');
}
