import { NotPlayed } from '../protocol/excel-error';
import { columnsOf, rowsOf } from './area';
import type { RangeObject } from './range';
import { readMatrix } from './range-values';

type Options = Readonly<Record<string, unknown>>;

/** Range.getRowProperties: one entry for each row, with what was asked for. */
export function rowProperties({ sheet, area }: RangeObject, [options]: readonly unknown[]): object[] {
  askedOnly(options, ['rowHidden']);
  return Array.from({ length: rowsOf(area) }, (_, down) => ({ rowHidden: sheet.hiddenRows.has(area.top + down) }));
}

/** Range.getColumnProperties: one entry for each column. */
export function columnProperties({ sheet, area }: RangeObject, [options]: readonly unknown[]): object[] {
  askedOnly(options, ['columnHidden']);
  return Array.from({ length: columnsOf(area) }, (_, across) => ({
    columnHidden: sheet.hiddenColumns.has(area.left + across),
  }));
}

/** Range.getCellProperties: fills, frames and alignment of each cell, as far as they were asked for. */
export function cellProperties(range: RangeObject, [options]: readonly unknown[]): object[][] | null {
  askedOnly(options, ['format']);
  const asked = (options as { format: Options }).format;
  askedOnly(asked, ['fill', 'borders', 'horizontalAlignment']);
  return readMatrix(range, (row, column) => {
    const { format } = range.sheet.cell(row, column);
    const side = (name: string): object => ({ style: format[`border/${name}/style`] ?? 'None' });
    return {
      format: {
        fill: { color: format['fill/color'] ?? '#FFFFFF', pattern: 'fill/color' in format ? 'Solid' : 'None' },
        borders: { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') },
        horizontalAlignment: format.horizontalAlignment ?? 'General',
      },
    };
  });
}

function askedOnly(options: unknown, known: readonly string[]): void {
  const asked = Object.keys(options as object);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new NotPlayed(`the property ${unknown} of cells`);
}
