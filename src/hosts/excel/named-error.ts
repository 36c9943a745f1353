import { TooLarge, WorkbookError } from '../../workbook/errors';
import {
  ExcelBusy,
  ExcelFailed,
  ExcelTooOld,
  WorkbookReadOnly,
  type BusyReason,
  type ExcelRefusal,
} from '../../workbook/excel-errors';

/** Excel's limit for a request and for an answer. */
export const PAYLOAD_LIMIT = 5_000_000;

const BUSY: Readonly<Record<string, BusyReason>> = {
  InvalidOperationInCellEditMode: 'cell-edit',
  WriteNotSupportedWhenModalDialogOpen: 'dialog',
  InactiveWorkbook: 'other-workbook',
  ActivityLimitReached: 'overloaded',
  Conflict: 'overloaded',
  InsertDeleteConflict: 'overloaded',
  RequestAborted: 'overloaded',
  ServiceNotAvailable: 'overloaded',
  TooManyRequests: 'overloaded',
};

const TOO_OLD = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
]);

const TOO_LARGE = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'OperationCellsExceedLimit',
  'RangeExceedsLimit',
  'MemoryLimitReached',
]);

const REFUSED: Readonly<Record<string, ExcelRefusal>> = {
  ItemAlreadyExists: 'name-taken',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InvalidSelection: 'gone',
  MergedRangeConflict: 'merged',
  PivotTableRangeConflict: 'pivot-table',
  FilteredRangeConflict: 'filtered',
  NonBlankCellOffSheet: 'no-room',
  UnsupportedSheet: 'wrong-kind',
  EmptyChartSeries: 'wrong-kind',
  FormulaLengthExceedsLimit: 'formula',
  BadPassword: 'sign-in',
  Unauthenticated: 'sign-in',
};

/** The code of an Office.js error; null for anything else. Codes are never localised. */
export function officeCode(problem: unknown): string | null {
  const known = typeof OfficeExtension !== 'undefined' && problem instanceof OfficeExtension.Error;
  return known ? problem.code : null;
}

/** True where a smaller request, or a smaller answer, would have gone through. */
export function isTooLarge(problem: unknown): boolean {
  return TOO_LARGE.has(officeCode(problem) ?? '');
}

/** Excel has too many requests at this moment; it did nothing with the one that it refused. */
const THROTTLED = new Set(['ActivityLimitReached', 'TooManyRequests']);

export function isThrottled(problem: unknown): boolean {
  return THROTTLED.has(officeCode(problem) ?? '');
}

/** Refused as a whole before anything of the request was done. */
const REFUSED_OUTRIGHT = new Set([
  'InvalidOperationInCellEditMode',
  'WriteNotSupportedWhenModalDialogOpen',
  ...THROTTLED,
  'RequestPayloadSizeLimitExceeded',
]);

/** True where the request that failed has certainly changed nothing. */
export function isRefusedOutright(problem: unknown): boolean {
  return REFUSED_OUTRIGHT.has(officeCode(problem) ?? '');
}

/**
 * The product's own error for whatever a batch ended in. What is no error of
 * Office.js, such as a defect of ours, is given back as it is.
 */
export function namedError(problem: unknown, workbook: string): unknown {
  if (problem instanceof WorkbookError) return problem;
  const code = officeCode(problem);
  if (code === null) return problem;
  const options = { cause: problem };
  const busy = BUSY[code];
  if (busy) return new ExcelBusy(busy, options);
  if (code === 'AccessDenied') return new WorkbookReadOnly(options);
  const place = (problem as OfficeExtension.Error).debugInfo.errorLocation;
  const detail = place ? `${code} (${place})` : code;
  if (TOO_OLD.has(code)) return new ExcelTooOld(detail, options);
  if (TOO_LARGE.has(code)) return new TooLarge(workbook, code, PAYLOAD_LIMIT, PAYLOAD_LIMIT, 'ask');
  return new ExcelFailed(detail, REFUSED[code], options);
}
