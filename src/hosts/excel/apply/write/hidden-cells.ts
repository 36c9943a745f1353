import { type CellRef, cellRef } from '../../../../records/cell-ref';
import type { CellRange } from '../../../../workbook/snapshot';
import { rangeAt } from '../../range-at';
import { sheetIn } from '../../sheets-by-name';
import type { TargetArea } from '../areas';
import type { InspectedTarget } from '../look/cells';
import type { WritePlan } from '../plan/plan';
import { ACTION_BYTES, type Step } from '../step';

/** Which of the written cells stand in hidden rows or columns, so that the person does not see them. */
export class HiddenCells {
  private readonly before: readonly { readonly target: TargetArea; readonly view: View }[];
  private readonly after: readonly { readonly target: TargetArea; readonly view: View }[];

  constructor(private readonly plan: WritePlan) {
    this.before = plan.targets
      .filter((inspected) => !isAllVisible(inspected))
      .map(({ target }) => ({ target, view: new View(target.sheet, target.area) }));
    this.after = plan.inserted.flatMap(({ contents }) =>
      contents.map((target) => ({ target, view: new View(target.sheet, target.area) })),
    );
  }

  get stepsBefore(): readonly Step[] {
    return this.before.map(({ view }) => view.step);
  }

  get stepsAfter(): readonly Step[] {
    return this.after.map(({ view }) => view.step);
  }

  /** By the places that the cells have now; to be asked after the sync. */
  get found(): readonly CellRef[] {
    const { moves } = this.plan;
    const before = this.before.flatMap(({ target, view }) =>
      hiddenIn(target, view).map((cell) => moves.cellAfter(target.sheet, cell)),
    );
    return [...before, ...this.after.flatMap(({ target, view }) => hiddenIn(target, view))];
  }
}

function hiddenIn({ sheet, cells }: TargetArea, view: View): readonly CellRef[] {
  return cells
    .filter(({ row, column, formula }) => formula === null && view.isHidden(row, column))
    .map(({ row, column }) => cellRef(sheet, row, column));
}

function isAllVisible({ hidden }: InspectedTarget): boolean {
  return hidden.rows === false && hidden.columns === false;
}

/** A question for each row and each column of an area. */
class View {
  private rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null = null;
  private columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null = null;

  constructor(
    private readonly sheet: string,
    private readonly area: CellRange,
  ) {}

  get step(): Step {
    return {
      bytes: 3 * ACTION_BYTES,
      queue: (context) => {
        const range = rangeAt(sheetIn(context, this.sheet), this.area);
        this.rows = range.getRowProperties({ rowHidden: true });
        this.columns = range.getColumnProperties({ columnHidden: true });
      },
    };
  }

  isHidden(row: number, column: number): boolean {
    const isRowHidden = this.rows?.value[row - this.area.top]?.rowHidden ?? false;
    return isRowHidden || (this.columns?.value[column - this.area.left]?.columnHidden ?? false);
  }
}
