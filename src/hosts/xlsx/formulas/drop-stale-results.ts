import type { CellRef } from '../../../records/cell-ref';
import type { OpcPackage } from '../opc/opc-package';
import type { ScannedCell } from '../read/scan-sheet';
import type { WorkbookPart } from '../read/workbook-part';
import { CellIndex } from './cell-index';
import { withAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { formulaReferences, type SheetRange } from '../../formulas/formula-references';
import { forEachFormula } from './formula-cells';

interface FormulaCell extends CellRef {
  readonly part: string;
  readonly cell: ScannedCell;
  /** null where the formula does not show what it reads: it may read anything. */
  readonly reads: readonly SheetRange[] | null;
}

/**
 * Removes the stored results of all formulas that depend on the changed cells,
 * over however many steps. Programs that compute do so on opening; for all others
 * no number is better than one that is no longer true. Other formulas keep theirs.
 */
export function dropStaleResults(pack: OpcPackage, workbook: WorkbookPart, changed: readonly CellRef[]): void {
  const fresh = new Set(workbook.sheets.flatMap((sheet) => formulasOf(pack, sheet.name, sheet.worksheet)));
  const stale: FormulaCell[] = [];
  for (let wave: readonly CellRef[] = changed; wave.length > 0;) {
    const cells = new CellIndex(wave);
    const next = [...fresh].filter(({ reads }) => reads === null || reads.some((range) => cells.meets(range)));
    for (const formula of next) fresh.delete(formula);
    stale.push(...next);
    wave = next;
  }
  for (const part of new Set(stale.map((formula) => formula.part))) {
    const { text } = pack.xml(part);
    const splices = new Splices();
    for (const { cell } of stale.filter((formula) => formula.part === part)) dropResult(splices, text, cell);
    pack.setXml(part, splices.applyTo(text));
  }
}

function formulasOf(pack: OpcPackage, sheet: string, part: string | null): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  if (part === null) return found;
  forEachFormula(pack, part, (cell, formula) => {
    const { row, column } = cell;
    found.push({ sheet, row, column, part, cell, reads: formulaReferences(formula, sheet) });
  });
  return found;
}

function dropResult(splices: Splices, text: string, { start, openEnd, end, tag, formula, value }: ScannedCell): void {
  if (!formula || value === null) return;
  const openTag = withAttributes(text.slice(start, openEnd), { t: null });
  splices.replace(start, end, `${openTag}${text.slice(formula.start, formula.end)}</${tag.name}>`);
}
