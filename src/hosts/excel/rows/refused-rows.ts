import type { AddRows } from '../../../workbook/edit';
import { RowsNotAddable, type AddReason } from '../../../workbook/errors';
import { ExcelBusy, ExcelFailed } from '../../../workbook/excel-errors';
import { namedError, officeCode } from '../named-error';

const REASONS: Readonly<Record<string, AddReason>> = {
  FilteredRangeConflict: 'filtered',
  NonBlankCellOffSheet: 'sheet-full',
  MergedRangeConflict: 'torn',
  PivotTableRangeConflict: 'torn',
};

/** Why Excel itself would not let the rows in; null where the writing failed for another reason. */
export function refusedRows(problem: unknown, edits: readonly AddRows[]): RowsNotAddable | null {
  const [edit] = edits;
  const code = officeCode(problem);
  if (!edit || code === null) return null;
  const place = (problem as OfficeExtension.Error).debugInfo.errorLocation;
  const isAtRows = place === 'Range.insert' || place === 'Table.resize';
  const reason = REASONS[code] ?? (isAtRows && isPlainRefusal(problem) ? 'torn' : null);
  return reason && new RowsNotAddable(edit.sheet, edit.at, reason);
}

/** Nothing about the person, the file or this Excel: such as an array formula that would be cut in two. */
function isPlainRefusal(problem: unknown): boolean {
  const error = namedError(problem, '');
  return error instanceof ExcelFailed || (error instanceof ExcelBusy && officeCode(problem) === 'InsertDeleteConflict');
}
