import { ExcelFailed } from '../../../workbook/excel-errors';
import type { CellMark, MarksFound, MarksPut, SheetMarks } from '../../../workbook/sheet-marks';
import { lookForMarks, type ExcelMarksFound } from './look-for-marks';
import { putMarks } from './put-marks';

/** Marks in the sheets of the workbook that is open in Excel. */
export class ExcelMarks implements SheetMarks {
  constructor(
    /** Runs a write once those before it are done. */
    private readonly inTurn: <T>(write: () => Promise<T>) => Promise<T>,
  ) {}

  /** Throws ExcelBusy, ExcelTooOld or ExcelFailed. */
  look(sheets: readonly string[]): Promise<ExcelMarksFound> {
    return lookForMarks(sheets);
  }

  /**
   * Throws what `look` may, and WorkbookReadOnly. A cell may hold a note that this Excel does
   * not tell of, or a comment that has come meanwhile; Excel then refuses ours, and with it
   * what follows. Once it is looked again, and the sentences are put one by one.
   */
  put(found: MarksFound, marks: readonly CellMark[]): Promise<MarksPut> {
    return this.inTurn(async () => {
      try {
        return await putMarks(found as ExcelMarksFound, marks);
      } catch (problem) {
        if (!(problem instanceof ExcelFailed)) throw problem;
        const sheets = [...(found as ExcelMarksFound).sheets, ...marks.map(({ cell }) => cell.sheet)];
        return putMarks(await lookForMarks([...new Set(sheets)]), marks, 'apart');
      }
    });
  }
}
