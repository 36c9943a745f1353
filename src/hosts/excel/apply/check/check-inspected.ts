import { cellRef } from '../../../../records/cell-ref';
import {
  CellNotWritable,
  type ChangedCell,
  FormulaInTheWay,
  SheetMissing,
  SheetProtected,
  WorkbookChanged,
} from '../../../../workbook/errors';
import { formulaReferences } from '../../../formulas/formula-references';
import { isSameFormula } from '../../../formulas/same-formula';
import { LONGEST_TEXT } from '../../../longest-text';
import { cellValue } from '../../read/rows';
import type { SurveyedFormulas } from '../../read/survey-formulas';
import { judgeValues } from '../../validation/judge-values';
import { judgedInLines } from '../../validation/judged-ranges';
import { entryOf } from '../areas';
import { isFormula } from '../cell-input';
import { checkCopies } from '../copied-sheets';
import type { EditList } from '../edit-list';
import type { InspectedArea, InspectedTarget } from '../look/cells';
import type { Inspection } from '../look/inspection';
import type { DoomedSheet, DoomedSheetQuery } from '../look/removals';
import { checkAddable, checkPlaceFormulas, checkRemovable, checkLinesReachable } from './check-lines';

/** Throws whatever stands against the edits, as the port names it; nothing has been written yet. */
export async function checkInspected(
  context: Excel.RequestContext,
  inspected: Inspection,
  list: EditList,
): Promise<void> {
  const { targets, expected, blocks, removals, doomed, copies, sheets, judged, date1904 } = inspected;
  checkReachable(inspected, list);
  checkLinesReachable([...blocks, ...removals]);
  for (const query of doomed) query.answer();
  checkUnchanged([...targets, ...expected]);
  checkDoomed(doomed);
  checkRemovable(removals);
  checkAddable(blocks, sheets);
  checkCopies(copies, sheets);
  checkFormulas(targets);
  checkPlaceFormulas(blocks);
  await judgeValues(context, [...judged, ...blocks.flatMap(judgedInLines)], date1904);
}

/** Throws SheetMissing or SheetProtected where the edits cannot be carried out at all. */
function checkReachable({ targets, expected, structureLocked }: Inspection, list: EditList): void {
  for (const { target, state } of [...targets, ...expected]) {
    if (state === 'missing') throw new SheetMissing(target.sheet);
    if (state === 'locked') throw new SheetProtected(target.sheet);
  }
  const changesStructure = list.puts.length + list.copies.length + list.removedSheets.length > 0;
  if (structureLocked && changesStructure) throw new SheetProtected(null);
}

/** Throws WorkbookChanged with every cell that no longer holds what was expected. */
export function checkUnchanged(areas: readonly InspectedArea[], others: readonly ChangedCell[] = []): void {
  const changed = [...areas.flatMap(changedCells), ...others];
  if (changed.length > 0) throw new WorkbookChanged(changed);
}

/** Throws FormulaInTheWay with every formula that would be lost without the person having been asked. */
function checkFormulas(targets: readonly InspectedTarget[]): void {
  const cells = targets.flatMap(({ target, values, formulas }) =>
    target.cells.flatMap((cell) => {
      const formula = entryOf(formulas, target, cell);
      if (cell.overFormula || !isFormula(formula, entryOf(values, target, cell))) return [];
      return [{ cell: cellRef(target.sheet, cell.row, cell.column), formula: formula.slice(1) }];
    }),
  );
  if (cells.length > 0) throw new FormulaInTheWay(cells);
}

/** Throws CellNotWritable for a text that Excel would refuse. */
export function checkTexts({ targets, added }: EditList): void {
  const given = [
    ...targets.flatMap(({ sheet, cells }) => cells.map(({ row, column, value }) => ({ sheet, row, column, value }))),
    ...added.flatMap(({ sheet, given: cells }) =>
      cells.map(({ row, column, value }) => ({ sheet, row, column, value })),
    ),
  ];
  const long = given.find(({ value }) => typeof value === 'string' && value.length > LONGEST_TEXT);
  if (long) throw new CellNotWritable(cellRef(long.sheet, long.row, long.column), 'text-too-long');
}

function changedCells({ target, values, formulas }: InspectedArea): readonly ChangedCell[] {
  return target.cells.flatMap((cell): readonly ChangedCell[] => {
    const { row, column, expected, expectedFormula } = cell;
    const place = cellRef(target.sheet, row, column);
    const value = entryOf(values, target, cell);
    const found = cellValue(value);
    const changed = expected.filter((one) => (one === '' ? null : one) !== found);
    if (changed.length > 0) return changed.map((one) => ({ cell: place, expected: one, found }));
    if (expectedFormula === undefined) return [];
    const formula = entryOf(formulas, target, cell);
    const holds = isFormula(formula, value) ? formula : null;
    const isAsExpected = expectedFormula === null ? holds === null : isSameFormula(expectedFormula, holds ?? '');
    if (isAsExpected) return [];
    return [
      {
        cell: place,
        expected: expectedFormula === null ? (expected[0] ?? null) : `=${expectedFormula}`,
        found: holds ?? found,
      },
    ];
  });
}

/** Throws WorkbookChanged where a sheet to be removed holds more than it was given. */
function checkDoomed(queries: readonly DoomedSheetQuery[]): void {
  const beyond = queries.flatMap((query) => query.beyond());
  if (beyond.length > 0) throw new WorkbookChanged(beyond);
}

/** Throws WorkbookChanged where formulas of other sheets have come to read a sheet that is to go. */
export function checkUnread(doomed: readonly DoomedSheet[], formulas: readonly SurveyedFormulas[]): void {
  const names = new Set(doomed.map(({ name }) => name.toLowerCase()));
  if (names.size === 0) return;
  const others = formulas.filter(({ sheet }) => !names.has(sheet.toLowerCase()));
  const reading = others.flatMap(({ sheet, top, left, formulas: rows }) =>
    rows.flatMap((cells, down) =>
      cells.flatMap((found, across): readonly ChangedCell[] => {
        if (typeof found !== 'string' || !found.startsWith('=')) return [];
        const reads = formulaReferences(found.slice(1), sheet) ?? [];
        if (!reads.some((one) => names.has(one.sheet.toLowerCase()))) return [];
        return [{ cell: cellRef(sheet, top + down, left + across), expected: null, found }];
      }),
    ),
  );
  if (reading.length > 0) throw new WorkbookChanged(reading);
}
