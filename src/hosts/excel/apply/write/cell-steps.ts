import { rangeAt } from '../../range-at';
import { sheetIn } from '../../sheets-by-name';
import { areaMatrix, type CellInput, entryOf, isEmptyMatrix, type TargetArea, type TargetCell } from '../areas';
import { cellInput, givenFormat } from '../cell-input';
import type { InspectedTarget } from '../look/cells';
import { ACTION_BYTES, matrixBytes, type Step } from '../step';

/** Writes cells: number formats first, so that Excel shows the values by them. */
export function targetSteps(inspected: InspectedTarget): readonly Step[] {
  const { target, numberFormats } = inspected;
  return [
    ...formatSteps(target, (cell) => givenFormat(cell.format, entryOf(numberFormats, target, cell))),
    contentStep(target),
  ];
}

/** Writes cells that nothing stood in before; their formats have been decided. */
export function newCellSteps(target: TargetArea): readonly Step[] {
  return [...formatSteps(target, ({ format }) => format), contentStep(target)];
}

export function formatSteps(target: TargetArea, of: (cell: TargetCell) => string | null): readonly Step[] {
  const matrix = areaMatrix(target, of);
  if (isEmptyMatrix(matrix)) return [];
  return [matrixStep(target, matrix, (range) => (range.numberFormat = matrix))];
}

function contentStep(target: TargetArea): Step {
  const matrix = areaMatrix(target, inputOf);
  return matrixStep(target, matrix, (range) => (range.formulas = matrix));
}

/** What is handed to Excel so that the cell holds what it is to hold. */
function inputOf({ value, formula }: TargetCell): CellInput {
  return formula === null ? cellInput(value) : `=${formula}`;
}

export function matrixStep(
  { sheet, area }: Pick<TargetArea, 'sheet' | 'area'>,
  matrix: readonly (readonly CellInput[])[],
  write: (range: Excel.Range) => unknown,
): Step {
  return {
    bytes: 2 * ACTION_BYTES + matrixBytes(matrix),
    queue: (context) => void write(rangeAt(sheetIn(context, sheet), area)),
  };
}
