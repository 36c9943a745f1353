import { shiftFormula } from '../../formulas/shift-formula';
import type { OpcPackage } from '../opc/opc-package';
import { scanSheet, type ScannedCell } from '../read/scan-sheet';
import type { XmlSource } from '../xml/parse-xml';

/** Each cell of a sheet's part with a formula, and its formula as it reads there. */
export function forEachFormula(
  pack: OpcPackage,
  part: string,
  visit: (cell: ScannedCell, formula: string) => void,
): void {
  const source = pack.xml(part);
  if (!/<(?:[\w.-]+:)?f[\s/>]/.test(source.text)) return;
  forEachCell(source, (cell, formula) => {
    if (formula !== null) visit(cell, formula);
  });
}

/** Each cell with its formula as it reads there, shared with others or not; null for none. */
export function forEachCell(source: XmlSource, visit: (cell: ScannedCell, formula: string | null) => void): void {
  const masters = new Map<string, ScannedCell>();
  scanSheet(source, {
    cell(cell) {
      const { formula, row, column } = cell;
      const group = formula?.tag.attributes.t?.value === 'shared' ? formula.tag.attributes.si?.value : undefined;
      if (group !== undefined && formula?.text !== '') masters.set(group, cell);
      const master = group === undefined ? undefined : masters.get(group);
      const shared = master?.formula && shiftFormula(master.formula.text, row - master.row, column - master.column);
      visit(cell, shared ?? formula?.text ?? null);
    },
  });
}
