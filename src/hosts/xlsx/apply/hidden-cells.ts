import type { CellRef } from '../../../records/cell-ref';
import type { OpcPackage } from '../opc/opc-package';
import { scanSheet } from '../read/scan-sheet';
import type { WorkbookPart } from '../read/workbook-part';
import { isOn } from '../xml/xml-tree';

/** Those of the cells that stand in hidden rows or columns, rows that a filter hides among them. */
export function hiddenCells(pack: OpcPackage, workbook: WorkbookPart, cells: readonly CellRef[]): readonly CellRef[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) => {
    const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
    const isHidden = part === undefined || part === null ? () => false : hiddenIn(pack, part);
    return cells.filter((cell) => cell.sheet === sheet && isHidden(cell));
  });
}

function hiddenIn(pack: OpcPackage, part: string): (cell: CellRef) => boolean {
  const rows = new Set<number>();
  const shown = new Set<number>();
  const columns: { readonly first: number; readonly last: number }[] = [];
  let hidesOthers = false;
  scanSheet(pack.xml(part), {
    cell: () => undefined,
    row(row, { tag }) {
      (isOn(tag.attributes.hidden?.value ?? null) ? rows : shown).add(row);
    },
    element({ tag }, depth) {
      const value = (name: string): string | null => tag.attributes[name]?.value ?? null;
      if (depth === 1 && tag.local === 'sheetFormatPr') hidesOthers = isOn(value('zeroHeight'));
      if (depth === 2 && tag.local === 'col' && isOn(value('hidden'))) {
        columns.push({ first: Number(value('min')), last: Number(value('max')) });
      }
    },
  });
  return ({ row, column }) =>
    rows.has(row) ||
    (hidesOthers && !shown.has(row)) ||
    columns.some(({ first, last }) => column >= first && column <= last);
}
