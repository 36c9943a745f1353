import type { CellRef } from '../../records/cell-ref';
import type { AtHome } from '../../workbook/at-home';
import type { Edit } from '../../workbook/edit';
import { whileWriting } from '../../workbook/errors';
import type { Snapshot } from '../../workbook/snapshot';
import type { Applied, WorkbookHost } from '../../workbook/workbook-host';
import { applyEdits } from './apply/apply-edits';
import { ExcelDropdowns } from './dropdowns/excel-dropdowns';
import { ExcelMarks } from './marks/excel-marks';
import { ChangeListener, type ReportProblem } from './changes';
import { readWorkbook } from './read/read-workbook';
import { excelOpening } from './opening/excel-opening';
import { ExcelSelection } from './selection/excel-selection';
import { revealCell } from './reveal';

/** What is being written by this page, pane and ribbon together: the next waits for it, and looks at what it left. */
let writing: Promise<unknown> = Promise.resolve();

function inTurn<T>(write: () => Promise<T>): Promise<T> {
  const written = writing.then(write);
  writing = written.catch(() => undefined);
  return written;
}

/**
 * The workbook that is open in Excel, through Office.js. Needs ExcelApi 1.9;
 * whatever is newer is used only where this Excel has it.
 */
export class ExcelHost implements WorkbookHost {
  readonly atHome: Required<AtHome>;

  constructor(
    /** Told when listening for changes fails: the person then refreshes by hand. */
    private readonly report: ReportProblem,
  ) {
    this.atHome = {
      marks: new ExcelMarks(inTurn),
      selection: new ExcelSelection(report),
      dropdowns: new ExcelDropdowns(inTurn),
      opening: excelOpening,
    };
  }

  /** Throws ExcelBusy, ExcelTooOld, TooLarge or ExcelFailed. */
  read(): Promise<Snapshot> {
    return readWorkbook();
  }

  /**
   * Throws what the port promises, and ExcelTooOld, WorkbookReadOnly or
   * ExcelFailed, all with nothing written; WriteUncertain alone says that
   * something may have been. One write at a time: a second waits for the first.
   */
  apply(edits: readonly Edit[]): Promise<Applied> {
    return inTurn(() => applyEdits(edits)).catch((problem: unknown) => {
      throw whileWriting(problem);
    });
  }

  /** Throws SheetMissing, SheetHidden or ExcelBusy. */
  reveal(cell: CellRef): Promise<void> {
    return revealCell(cell);
  }

  onChange(listener: () => void): () => void {
    const changes = new ChangeListener(listener, this.report);
    return () => changes.stop();
  }
}
