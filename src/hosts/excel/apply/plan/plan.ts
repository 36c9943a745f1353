import type { SurveyedFormulas } from '../../read/survey-formulas';
import { type Anchor, insertionAnchor, removalAnchor } from '../anchors';
import { areasOf, type AskedArea, type TargetArea } from '../areas';
import { clearedCells, type PlannedCopy } from '../copied-sheets';
import type { EditList } from '../edit-list';
import type { InspectedBlock } from '../look/added-rows';
import type { InspectedTarget } from '../look/cells';
import type { Inspection } from '../look/inspection';
import type { DoomedSheet, InspectedRemoval } from '../look/removals';
import { newCells } from './new-cells';
import { type GrownFormula, grownFormulas, type GrownName, grownNames, RowMoves } from './row-moves';
import { isSameName, planSheets, type SheetPlan, workNames } from './sheet-plans';

/** Rows to be inserted in one place. */
export interface PlannedRows {
  readonly block: InspectedBlock;
  readonly anchor: Anchor;
  /** Where they stand when all is written. */
  readonly first: number;
  readonly contents: readonly TargetArea[];
}

/** Rows to be deleted in one place; the row numbers are those after all insertions. */
export interface PlannedRemoval {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
  readonly anchor: Anchor;
}

/** What is to be written, decided after the workbook was inspected. */
export interface WritePlan {
  readonly list: EditList;
  /** Cells written before rows move: those of the edits, and of rows that are there. */
  readonly targets: readonly InspectedTarget[];
  readonly expected: readonly AskedArea[];
  readonly inserted: readonly PlannedRows[];
  readonly plainRows: readonly InspectedBlock[];
  readonly formulas: readonly GrownFormula[];
  readonly names: readonly GrownName[];
  readonly moves: RowMoves;
  readonly removedRows: readonly PlannedRemoval[];
  /** Rows that are emptied only. */
  readonly emptied: readonly InspectedRemoval[];
  readonly removedSheets: readonly DoomedSheet[];
  readonly sheets: readonly SheetPlan[];
  readonly copies: readonly PlannedCopy[];
  readonly date1904: boolean;
}

/** Throws SheetExists or SheetMissing. */
export function planWriting(list: EditList, inspected: Inspection, formulas: readonly SurveyedFormulas[]): WritePlan {
  const freeName = workNames(inspected.sheets);
  const moves = new RowMoves(list.addedRows);
  const insertions = inspected.blocks.filter(({ edit }) => edit.insert);
  const plainRows = inspected.blocks.filter(({ edit }) => !edit.insert);
  const sheetNames = inspected.sheets.flatMap(({ name: sheet, names }) =>
    names.map(({ name, formula }) => ({ sheet, name, before: formula })),
  );
  return {
    list,
    targets: [...inspected.targets, ...plainRows.flatMap((block) => plainTargets(block, moves))],
    expected: [...list.expected, ...inspected.copies.flatMap((copy) => areasOf(copy.edit.sheet, clearedCells(copy)))],
    inserted: insertions.map((block, index) => ({
      block,
      anchor: insertionAnchor(block.edit, index),
      first: moves.placeOf(block.edit),
      contents: areasOf(block.edit.sheet, newCells(block, moves)),
    })),
    plainRows,
    formulas: grownFormulas(formulas, moves),
    names: grownNames([...inspected.names, ...sheetNames], moves),
    moves,
    removedRows: list.removedRows
      .filter(({ shift }) => shift)
      .map((edit, index) => ({
        sheet: edit.sheet,
        at: moves.rowAfter(edit.sheet, edit.at),
        count: edit.count,
        anchor: removalAnchor(edit, index),
      })),
    emptied: inspected.removals.filter(({ edit }) => !edit.shift),
    removedSheets: inspected.doomed.map((query) => query.answer()),
    sheets: planSheets(list.puts, inspected.sheets, freeName),
    copies: inspected.copies.map((copy) => {
      const original = inspected.sheets.find(({ name }) => isSameName(name, copy.edit.sheet));
      return { ...copy, buildName: freeName(), isMarked: (original?.generated ?? null) !== null };
    }),
    date1904: inspected.date1904,
  };
}

/** Rows that are there are known to be empty. */
function plainTargets(block: InspectedBlock, moves: RowMoves): readonly InspectedTarget[] {
  const { edit, ownFormats } = block;
  return areasOf(edit.sheet, newCells(block, moves)).map((target): InspectedTarget => {
    const { top, bottom, left, right } = target.area;
    const empty = Array.from({ length: bottom - top + 1 }, () => new Array<string>(right - left + 1).fill(''));
    const general = empty.map((row, down) =>
      row.map((_, across) => (ownFormats[top + down - edit.at]?.[left + across - edit.left] ? null : 'General')),
    );
    const hidden = { rows: null, columns: null };
    return { target, state: 'open', values: empty, formulas: empty, numberFormats: general, hidden };
  });
}
