import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { CellValue } from '../../workbook/snapshot';
import type { Axis } from './axis';
import type { Merges } from './merges';
import type { Position } from './position';
import { lineCount, lineHeight } from './text-size';

/** What a row's height depends on. */
export interface SheetTexts {
  readonly look: SheetLook;
  readonly merges: Merges;
  readonly columns: Axis;
  value(position: Position): CellValue;
}

/** Pixels between a text and the lines left and right of its cell. */
const PADDING = 6;

/** A row's height: what the file says, else what its texts need, as Excel chooses it on opening. */
export function rowHeight(view: SheetTexts, row: number): number {
  const said = view.look.rows.get(row)?.height;
  if (said !== undefined && said !== null) return said;
  let height = view.look.defaultHeight;
  for (const [column, index] of view.look.rows.get(row)?.cells ?? []) {
    const look = view.look.looks[index];
    const value = view.value({ row, column });
    if (!look || value === null || (!look.wrapped && look.size <= 11) || view.merges.at({ row, column })) continue;
    const lines =
      look.wrapped && typeof value === 'string' ? lineCount(value, look.size, view.columns.size(column) - PADDING) : 1;
    height = Math.max(height, lines * lineHeight(look.size));
  }
  return height;
}
