import type { AddRows } from '../../../workbook/edit';
import { emptyCells, inOrder } from '../apply/inspect-sheet';
import { scanTargets, targetKey, type TargetScan } from '../cells/scan-targets';
import { writeTargets } from '../cells/write-targets';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { CellFormats } from '../styles/cell-formats';
import { isOn } from '../xml/xml-tree';
import { addMerges } from './merges';
import { moveLines } from './move-lines';
import { newRowCells, type OwnStyle } from './new-rows';
import { readRowModel, type RowModel } from './row-model';
import type { LineMove } from '../../formulas/line-move';

/** Rows as they were added, for telling and for taking them away again. */
export interface AddedRows {
  readonly edit: AddRows;
  readonly move: LineMove | null;
  /**
   * Without `insert`: whether ranges took the rows in and can be told from others, that
   * ended with the new rows before. Where they cannot they stay: over empty rows they
   * give what they gave.
   */
  readonly grown: boolean;
  /** Without `insert`: cells that took the format of the row above, or were not there at all. */
  readonly formatted: readonly CellPosition[];
  /** Without `insert`: cells with a format of their own that were given a number format. */
  readonly numbered: readonly CellPosition[];
  /** Without `insert`: rows that did not stand in the sheet before. */
  readonly made: readonly number[];
}

/** Adds rows to a table. That they can be added must have been found out before. */
export function addRows(pack: OpcPackage, part: string, edit: AddRows, formats: () => CellFormats): AddedRows {
  const move = moveOf(edit);
  const isTold = move?.kind === 'grow' && !moveLines(pack.copy(), { ...move, kind: 'shrink' });
  const hasMoved = move !== null && moveLines(pack, move);
  const source = pack.xml(part);
  const model = readRowModel(source, edit.like);
  const targets = edit.rows.flatMap((cells, down) => cells.map(({ column }) => ({ row: edit.at + down, column })));
  const all = [...targets, ...emptyCells({ added: [{ ...edit, insert: false }], addedColumns: [] })];
  const scan = scanTargets(source, all.toSorted(inOrder));
  const cells = newRowCells(edit, model, scan.columnStyles, formats, ownStyles(scan));
  const rows = edit.rows.map((_, down) => [edit.at + down, rowAttributes(edit, model)] as const);
  pack.setXml(part, writeTargets(source, scan, cells.writes, new Map(rows)));
  if (edit.insert && !edit.bare) copyMerges(pack, part, edit, model);
  if (edit.insert) return { edit, move, grown: false, formatted: [], numbered: [], made: [] };
  const known = new Set(cells.formatted.map(targetKey));
  const formatted = emptyCells({ added: [edit], addedColumns: [] }).filter(
    (cell) => isNew(scan, cell) || known.has(targetKey(cell)),
  );
  const made = rows.map(([row]) => row).filter((row) => !model.rows.has(row));
  return { edit, move, grown: hasMoved && isTold, formatted, numbered: cells.numbered, made };
}

/** A cell that did not stand in the sheet had nothing that could have to stay. */
function isNew({ places }: TargetScan, cell: CellPosition): boolean {
  return places.get(targetKey(cell))?.kind !== 'cell';
}

/** null where the rows do not follow on the table's last one, so that nothing is about both. */
function moveOf({ sheet, like, at, insert, left, right, rows }: AddRows): LineMove | null {
  if (rows.length === 0 || (!insert && at !== like + 1)) return null;
  const place = { at, count: rows.length, across: [left, right], neighbour: [like, like] } as const;
  return { kind: insert ? 'insert' : 'grow', axis: 'rows', sheet, ...place };
}

/** A cell that stands in the sheet has a format of its own unless that is the plain one, with nothing around it. */
function ownStyles({ places, columnStyles }: TargetScan): OwnStyle {
  return (row, column) => {
    const place = places.get(targetKey({ row, column }));
    if (place?.kind !== 'cell') return null;
    const style = Number(place.cell.tag.attributes.s?.value ?? 0);
    const isStyled = columnStyles.some(({ first, last }) => column >= first && column <= last);
    return style === 0 && !isStyled ? null : style;
  };
}

/** A row between rows looks as the one above; one below the table only takes its height, where it has none itself. */
function rowAttributes({ insert }: AddRows, { attributes }: RowModel): Readonly<Record<string, string>> {
  if (insert) return attributes;
  const { ht, customHeight } = attributes;
  return ht === undefined || !isOn(customHeight ?? null) ? {} : { ht, customHeight: '1' };
}

function copyMerges(pack: OpcPackage, part: string, edit: AddRows, { merges }: RowModel): void {
  const within = merges.filter(({ left, right }) => left >= edit.left && right <= edit.right);
  const copies = edit.rows.flatMap((_, down) =>
    within.map((merge) => ({ ...merge, top: edit.at + down, bottom: edit.at + down })),
  );
  addMerges(pack, part, copies);
}
