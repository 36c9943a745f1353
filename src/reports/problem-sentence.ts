import type { Words } from '../locales/words';
import {
  CellNotWritable,
  ColumnsNotAddable,
  DraftInvalid,
  NotWritten,
  RowsNotAddable,
  SheetExists,
  SheetProtected,
  TooLarge,
  ValueNotAllowed,
  WorkbookUnreadable,
  type WorkbookError,
} from '../workbook/errors';
import { ExcelBusy } from '../workbook/excel-errors';

/** One sentence for a named error: what happened, where, what was not written, what to do next. */
export function problemSentence(problem: WorkbookError, words: Words): string {
  return words(`errors.${problemKey(problem)}`, problem.data);
}

/** The key under which an error's sentence is kept: its code, and where there are several kinds of it, which one. */
export function problemKey(problem: WorkbookError): string {
  const kind = kindOf(problem);
  return kind === null ? problem.code : `${problem.code}.${kind}`;
}

function kindOf(problem: WorkbookError): string | null {
  if (problem instanceof SheetExists) return problem.generated ? 'yes' : 'no';
  if (problem instanceof SheetProtected) return problem.sheet === null ? 'workbook' : 'sheet';
  if (problem instanceof TooLarge) return problem.doing;
  const hasReason =
    problem instanceof WorkbookUnreadable ||
    problem instanceof NotWritten ||
    problem instanceof CellNotWritable ||
    problem instanceof DraftInvalid ||
    problem instanceof RowsNotAddable ||
    problem instanceof ColumnsNotAddable ||
    problem instanceof ExcelBusy;
  if (problem instanceof ValueNotAllowed) return problem.cells[0]?.allowed ? 'list' : 'limit';
  return hasReason ? problem.reason : null;
}
