import { CHANGE_LOG_HEADS, CHANGE_LOG_NAME } from '../../reading/tables/change-log';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { SheetDraft } from '../../workbook/sheet-draft';

/** A log for a workbook that has none, with its first lines. Data like any other sheet, so it bears no mark. */
export function newChangeLog(lines: readonly (readonly string[])[], sheets: readonly string[]): SheetDraft {
  return {
    name: freeSheetName(CHANGE_LOG_NAME, sheets),
    mark: null,
    widths: [17, 30, 20, 30, 30],
    rows: [
      { cells: CHANGE_LOG_HEADS.map((value) => ({ value, style: 'header' })) },
      ...lines.map((line) => ({
        cells: line.map((text) => ({ value: text === '' ? null : text, style: 'text' as const })),
      })),
    ],
    merges: [],
    frozen: { rows: 1, columns: 0 },
    print: { orientation: 'landscape', repeatRows: [1, 1], pageNumbers: true },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}
