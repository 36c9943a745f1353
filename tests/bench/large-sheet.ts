import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import type { SheetDraft } from '../../src/workbook/sheet-draft';

/** A workbook of one sheet, 大表, of so many rows and columns of numbers; those of the first row are their columns, from 0. */
export function largeSheet(rows: number, columns: number): Uint8Array {
  const numbers = Array.from({ length: columns }, (_, column) => column);
  const sheet: SheetDraft = {
    ...{ name: '大表', mark: null, widths: [], merges: [], dropdowns: [], bars: [], shadings: [], charts: [] },
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: numbers.map((column) => ({ value: row * columns + column, style: 'text' as const })),
    })),
    frozen: { rows: 1, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null, pageNumbers: false },
  };
  return createWorkbook([sheet], { title: '大表' });
}
