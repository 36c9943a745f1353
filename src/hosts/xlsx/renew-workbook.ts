import { cellRef, LAST_COLUMN } from '../../records/cell-ref';
import { SheetMissing } from '../../workbook/errors';
import type { Renewal, Renewed } from '../../workbook/renewal';
import { computedOf, stepsOf } from '../../workbook/steps';
import { applyEdits } from './apply/apply-edits';
import { dropCalculationChain, recalculateOnLoad } from './cells/recalculation';
import { emptyAndSet } from './copy-sheet/empty-and-set';
import { computedCells } from './formulas/computed-cells';
import { dropStaleResults } from './formulas/drop-stale-results';
import { moveLines } from './lines/move-lines';
import type { OpcPackage } from './opc/opc-package';
import type { CellPosition } from './read/cell-address';
import { removeSheet } from './put-sheet/remove-sheet';
import { scanSheet } from './read/scan-sheet';
import { readWorkbookPart } from './read/workbook-part';
import { CellFormats } from './styles/cell-formats';

/**
 * Makes the package that of the next year's workbook. Returns how many formulas lost a
 * cell that they named, and those that may mean other cells. Throws what WorkbookHost.apply may for the last edits, and
 * SheetMissing.
 */
export function renewWorkbook(pack: OpcPackage, { sheets, dropped, added, then }: Renewal): Omit<Renewed, 'bytes'> {
  const workbook = readWorkbookPart(pack);
  const broken = countBroken(pack);
  const formats = new CellFormats(pack, workbook);
  const changed = sheets.flatMap(({ sheet, clear, changes, rows }) => {
    const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
    if (part === undefined || part === null) throw new SheetMissing(sheet);
    const writes = emptyAndSet(pack, part, { clear, changes, keepsFormulas: true }, () => formats);
    return [...writes, ...cellsIn(pack, part, rows)].map(({ row, column }) => cellRef(sheet, row, column));
  });
  formats.save();
  if (changed.length > 0) dropStaleResults(pack, workbook, changed);
  for (const { sheet, rows } of sheets) for (const [at, count] of runsFromBelow(rows)) takeOut(pack, sheet, at, count);
  const moved = sheets.filter(({ rows }) => rows.length > 0).map(({ sheet }) => sheet);
  const computed = computedCells(pack, moved);
  for (const sheet of dropped) removeSheet(pack, sheet);
  dropCalculationChain(pack);
  recalculateOnLoad(pack);
  applyEdits(
    pack,
    added.map((draft) => ({ kind: 'put-sheet', draft, replace: false })),
  );
  for (const step of stepsOf(then)) applyEdits(pack, step);
  return { broken: Math.max(0, countBroken(pack) - broken), ...computedOf(computed) };
}

/** The cells of rows that are taken out: what sums them is another number afterwards. */
function cellsIn(pack: OpcPackage, part: string, rows: readonly number[]): readonly CellPosition[] {
  const found: CellPosition[] = [];
  if (rows.length === 0) return found;
  scanSheet(pack.xml(part), {
    cell: ({ row, column }) => {
      if (rows.includes(row)) found.push({ row, column });
    },
  });
  return found;
}

function takeOut(pack: OpcPackage, sheet: string, at: number, count: number): void {
  moveLines(pack, {
    ...{ kind: 'remove', axis: 'rows', sheet, at, count },
    across: [1, LAST_COLUMN],
    neighbour: [at - 1, at - 1],
  });
}

/** Rows that lie together, the lowest first: those above keep their numbers. */
function runsFromBelow(rows: readonly number[]): [at: number, count: number][] {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((one, other) => other - one)) {
    const last = runs.at(-1);
    if (last?.[0] === row + 1) {
      last[0] = row;
      last[1]++;
    } else runs.push([row, 1]);
  }
  return runs;
}

/** Formulas that name a cell that is not there, in cells, names and rules alike. */
function countBroken(pack: OpcPackage): number {
  const workbook = readWorkbookPart(pack);
  let count = workbook.text.split('#REF!').length - 1;
  for (const { worksheet } of workbook.sheets) {
    if (worksheet === null) continue;
    scanSheet(pack.xml(worksheet), {
      cell: ({ formula }) => {
        if (formula?.text.includes('#REF!')) count++;
      },
    });
  }
  return count;
}
