import type { CellRange, CellValue } from '../workbook/snapshot';
import type { CellStyle, DraftCell, DraftRow, SheetDraft } from '../workbook/sheet-draft';

export function styled(value: CellValue, style: CellStyle): DraftCell {
  return { value, style };
}

export function row(style: CellStyle, values: readonly CellValue[], height?: number): DraftRow {
  return { cells: values.map((value) => ({ value, style })), ...(height === undefined ? {} : { height }) };
}

/** A date as the serial number that a cell holds. */
export function dateSerial(isoDate: string): number {
  return Date.parse(`${isoDate}T00:00:00Z`) / 86_400_000 + 25_569;
}

export function dateCell(isoDate: string): DraftCell {
  return isoDate === '' ? styled(null, 'date') : styled(dateSerial(isoDate), 'date');
}

/** The vertical merges of a column in which equal neighbours stand once, as offices lay out a section column. */
export function mergedRuns(values: readonly string[], firstRow: number, column: number): CellRange[] {
  const merges: CellRange[] = [];
  let start = 0;
  values.forEach((value, index) => {
    if (values[index + 1] === value) return;
    if (index > start) merges.push({ top: firstRow + start, bottom: firstRow + index, left: column, right: column });
    start = index + 1;
  });
  return merges;
}

/** The value only where a run begins; the other cells of the merge are empty. */
export function runHeads(values: readonly string[]): (string | null)[] {
  return values.map((value, index) => (values[index - 1] === value ? null : value));
}

export function sampleSheet(
  name: string,
  widths: readonly number[],
  rows: readonly DraftRow[],
  merges: readonly CellRange[],
  frozenRows: number,
): SheetDraft {
  return {
    name,
    mark: null,
    widths,
    rows,
    merges,
    frozen: { rows: frozenRows, columns: 0 },
    print: { orientation: 'landscape', repeatRows: null, pageNumbers: false },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}
