import { cellRef } from '../../../../records/cell-ref';
import { FormulaInTheWay, SheetMissing, SheetProtected, WorkbookChanged } from '../../../../workbook/errors';
import type { CellRange } from '../../../../workbook/snapshot';
import { lastLine, lineSpan } from '../../../formulas/axis';
import type { SurveyedSheet } from '../../read/survey';
import { isSameSheet, notAddable, placeArea } from '../lines';
import type { InspectedBlock } from '../look/added-lines';
import type { InspectedRemoval } from '../look/removals';
import type { GrownFormula } from '../plan/line-moves';

type Place = InspectedBlock | InspectedRemoval;

/** Throws SheetMissing or SheetProtected where lines can neither come nor go. */
export function checkLinesReachable(places: readonly Place[]): void {
  for (const { lines, state } of places) {
    if (state === 'missing') throw new SheetMissing(lines.sheet);
    if (state === 'locked') throw new SheetProtected(lines.sheet);
  }
}

/** Throws RowsNotAddable or ColumnsNotAddable where a filter, a merged area or the end of the sheet stands against it. */
export function checkAddable(blocks: readonly InspectedBlock[], sheets: readonly SurveyedSheet[]): void {
  for (const block of blocks) {
    const { lines, filtered } = block;
    const { axis, at, count } = lines;
    if (filtered) throw notAddable(lines, 'filtered');
    if (block.merges.some((merge) => isTorn(merge, block))) throw notAddable(lines, 'torn');
    const used = sheets.find(({ name }) => isSameSheet(name, lines.sheet))?.used;
    const end = used ? lineSpan(used, axis)[1] : 0;
    if ((lines.insert ? Math.max(end, at - 1) : at - 1) + count > lastLine(axis)) throw notAddable(lines, 'sheet-full');
  }
}

/**
 * A row that is there must not be a part of something taller; a new one must not come
 * into it. A head or note over the place of new columns gets wider, unless something is
 * to be written where it would be covered.
 */
function isTorn(merge: CellRange, { lines }: InspectedBlock): boolean {
  const { axis, at, insert, given } = lines;
  const [first, last] = lineSpan(merge, axis);
  const isAcross = first < at && last >= at;
  if (axis === 'rows') return insert ? isAcross : first < last;
  if (!insert) return isIn(placeArea(lines), merge);
  return isAcross && given.some(({ row }) => row >= merge.top && row <= merge.bottom);
}

function isIn(area: CellRange, merge: CellRange): boolean {
  const isBeside = merge.left > area.right || merge.right < area.left;
  return !isBeside && merge.top <= area.bottom && merge.bottom >= area.top;
}

/** Throws RowsNotAddable or ColumnsNotAddable under a filter, WorkbookChanged where something stands beside lines that go. */
export function checkRemovable(removals: readonly InspectedRemoval[]): void {
  const beside = removals.flatMap((removal) => removal.beside);
  if (beside.length > 0) throw new WorkbookChanged(beside);
  for (const { lines, filtered } of removals) {
    // Excel would delete the visible ones alone.
    if (filtered && lines.shift) throw notAddable(lines, 'filtered');
  }
}

/** Throws FormulaInTheWay for formulas in lines that are there, where the edit gives values. */
export function checkPlaceFormulas(blocks: readonly InspectedBlock[]): void {
  const cells = blocks
    .filter(({ lines }) => !lines.insert)
    .flatMap(({ lines, place }) => {
      const { top, left } = placeArea(lines);
      return lines.given.flatMap(({ row, column, value }) => {
        const formula = place[row - top]?.[column - left];
        if (value === null || typeof formula !== 'string' || !formula.startsWith('=')) return [];
        return [{ cell: cellRef(lines.sheet, row, column), formula: formula.slice(1) }];
      });
    });
  if (cells.length > 0) throw new FormulaInTheWay(cells);
}

/** Throws SheetProtected where a total that has to grow stands on a protected sheet: it would be wrong from then on. */
export function checkGrowable(grown: readonly GrownFormula[], sheets: readonly SurveyedSheet[]): void {
  const locked = new Set(sheets.filter((sheet) => sheet.locked).map(({ name }) => name));
  const stuck = grown.find(({ sheet }) => locked.has(sheet));
  if (stuck) throw new SheetProtected(stuck.sheet);
}
