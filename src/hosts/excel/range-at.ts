import type { CellRange } from '../../workbook/snapshot';

/** Several areas as one, "A1:B2,C3"; not tracked either. */
export function rangesAt(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  const ranges = sheet.getRanges(addresses);
  ranges.untrack();
  return ranges;
}

/**
 * The range of an area, not tracked: Excel would keep a tracked one alive and be
 * sent a further request to let go of it.
 */
export function rangeAt(sheet: Excel.Worksheet, area: CellRange): Excel.Range {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return sheet.getRangeByIndexes(area.top - 1, area.left - 1, rows, columns).untrack();
}
