import type { RestoreResults } from '../../../workbook/edit';
import type { OpcPackage } from '../opc/opc-package';
import type { CellPosition } from '../read/cell-address';
import type { ScannedCell } from '../read/scan-sheet';
import type { WorkbookPart } from '../read/workbook-part';
import { withAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, escapeText, withPrefix } from '../xml/write-xml';
import { forEachFormula } from './formula-cells';
import { cellKey, inputsOf, type SheetResults } from './formula-inputs';

type StoredResult = RestoreResults['results'][number];

/**
 * The results that formulas had before a write and have no more after it, sheet by sheet, as they are to be stored
 * again once it is taken back. `placeNow` tells where a cell stands after the write.
 */
export function lostResults(
  before: OpcPackage,
  after: OpcPackage,
  workbook: WorkbookPart,
  placeNow: (sheet: string, cell: CellPosition) => CellPosition,
): readonly RestoreResults[] {
  const lost = workbook.sheets.flatMap(({ name: sheet, worksheet }): readonly SheetResults[] => {
    if (worksheet === null || !after.differsFrom(before, worksheet)) return [];
    const kept = new Set<string>();
    forEachFormula(after, worksheet, (cell) => {
      if (cell.value !== null) kept.add(cellKey(sheet, cell));
    });
    const results: StoredResult[] = [];
    forEachFormula(before, worksheet, ({ row, column, value, tag }, formula) => {
      if (value === null || kept.has(cellKey(sheet, placeNow(sheet, { row, column })))) return;
      results.push({ row, column, formula, type: tag.attributes.t?.value ?? null, result: value });
    });
    return results.length === 0 ? [] : [{ sheet, results }];
  });
  return lost.map((of) => ({ kind: 'restore-results', ...of, inputs: inputsOf(before, workbook, of, lost) }));
}

/** Stores results again, where the formulas and all cells that they read are as they were. */
export function restoreResults(pack: OpcPackage, workbook: WorkbookPart, edits: readonly RestoreResults[]): void {
  if (edits.some((edit) => inputsOf(pack, workbook, edit, edits) !== edit.inputs)) return;
  for (const { sheet, results } of edits) {
    const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
    if (part === undefined || part === null) continue;
    const wanted = new Map(results.map((result) => [cellKey(sheet, result), result]));
    const { text } = pack.xml(part);
    const splices = new Splices();
    forEachFormula(pack, part, (cell) => {
      const result = wanted.get(cellKey(sheet, cell));
      if (result && cell.value === null) storeResult(splices, text, cell, result);
    });
    pack.setXml(part, splices.applyTo(text));
  }
}

function storeResult(
  splices: Splices,
  text: string,
  { start, openEnd, end, tag, formula }: ScannedCell,
  { type, result }: StoredResult,
): void {
  if (!formula) return;
  const openTag = withAttributes(text.slice(start, openEnd), { t: type });
  const value = withPrefix(tag.prefix, element('v', {}, escapeText(result)));
  splices.replace(start, end, `${openTag}${text.slice(formula.start, formula.end)}${value}</${tag.name}>`);
}
