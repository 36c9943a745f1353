import { addressOf } from '../../../records/cell-ref';
import type { CellChange } from '../../../workbook/edit';
import type { CellWrite } from '../cells/cell-write';
import { formulaTextAt } from '../cells/formula-text';
import { targetKey } from '../cells/scan-targets';
import { writeTargets } from '../cells/write-targets';
import type { OpcPackage } from '../opc/opc-package';
import type { CellFormats } from '../styles/cell-formats';
import type { RestoredCell } from './edits-by-sheet';
import { inOrder, type InspectedSheet } from './inspect-sheet';

/** The cells of a sheet that were set, and how to put them back. */
export interface WrittenCells {
  readonly sheet: string;
  /** One for each cell, in the order of the sheet; with rows as they were at the time. */
  readonly undo: readonly RestoredCell[];
}

/** Sets the cells of one sheet, or puts them back. */
export function writeCells(pack: OpcPackage, inspected: InspectedSheet, formats: () => CellFormats): WrittenCells {
  const { edits, scan } = inspected;
  const writes = new Map<string, CellWrite>();
  const undo = new Map<string, RestoredCell>();
  for (const restored of edits.restored) {
    writes.set(targetKey(restored), restoringWrite(restored, inspected, formats));
    undo.set(targetKey(restored), before(restored, inspected, restored.value, false));
  }
  // Of several changes to one cell the last one counts.
  for (const change of edits.changes) {
    const style = givenStyle(change, inspected, formats);
    const { row, column, value } = change;
    writes.set(targetKey(change), { row, column, value, ...(style === undefined ? {} : { style }) });
    undo.set(targetKey(change), before(change, inspected, value, style !== undefined));
  }
  if (writes.size > 0) {
    pack.setXml(edits.part, writeTargets(pack.xml(edits.part), scan, [...writes.values()].toSorted(inOrder)));
  }
  return { sheet: edits.sheet, undo: [...undo.values()].toSorted(inOrder) };
}

function before(
  { row, column }: Pick<CellChange, 'row' | 'column'>,
  { cellAt, valueAt, scan }: InspectedSheet,
  written: CellChange['value'],
  general: boolean,
): RestoredCell {
  const cell = cellAt({ row, column });
  return {
    ...{ row, column, expected: written === '' ? null : written },
    formula: formulaTextAt(cell, scan.shared),
    ...(cell?.formula?.tag.attributes.t?.value === 'array' ? { isArray: true } : {}),
    ...{ value: valueAt({ row, column }), general },
  };
}

/** The format of a cell that is to show dates or amounts; undefined where it stays as it is. */
function givenStyle(change: CellChange, inspected: InspectedSheet, formats: () => CellFormats): number | undefined {
  if (change.format === undefined || change.value === null || change.value === '') return undefined;
  const style = styleOf(change, inspected);
  const given = formats().withFormat(style, change.format);
  return given === style ? undefined : given;
}

function restoringWrite(cell: RestoredCell, inspected: InspectedSheet, formats: () => CellFormats): CellWrite {
  const { row, column, value, formula, general } = cell;
  return {
    ...{ row, column, value: formula === null ? value : null },
    ...(formula === null ? {} : { formula: { text: formula, area: cell.isArray ? addressOf(cell) : null } }),
    ...(general ? { style: formats().general(styleOf(cell, inspected)) } : {}),
  };
}

/** The number of the format that a cell has, or would take where it does not stand in the sheet yet. */
function styleOf(cell: Pick<CellChange, 'row' | 'column'>, { scan }: InspectedSheet): number {
  const place = scan.places.get(targetKey(cell));
  if (place?.kind === 'cell') return Number(place.cell.tag.attributes.s?.value ?? 0);
  const { attributes } = place?.kind === 'gap' ? place.row.tag : { attributes: {} as Record<string, undefined> };
  const isRow = attributes.customFormat?.value === '1' || attributes.customFormat?.value === 'true';
  const ofColumn = scan.columnStyles.find(({ first, last }) => cell.column >= first && cell.column <= last);
  return Number((isRow ? attributes.s?.value : undefined) ?? ofColumn?.style ?? 0);
}
