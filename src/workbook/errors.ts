import type { WordKeyIn } from '../locales/word-key';
import { columnLetters, fullAddress, type CellRef } from '../records/cell-ref';
import type { BlockedKind, Conversion } from './conversion';
import { namedCells } from './named-cells';
import type { CellValue } from './snapshot';

/** Which sentence says an error. */
export type ErrorSentence = WordKeyIn<'errors'>;

/**
 * The named errors of every host. Each says in `data` what the sentence for the
 * person needs; the sentence itself is in locales. Unless an
 * error says otherwise, nothing was written.
 */
export abstract class WorkbookError extends Error {
  abstract readonly code: string;
  /** Its sentence, of those under `errors`: the code, and where there are several kinds of it, which one. */
  abstract get sentence(): ErrorSentence;
  /** Values for the sentence, by the names it uses. */
  abstract readonly data: Readonly<Record<string, string | number>>;
  /** For whoever maintains the computers, below the sentence: a code that is no word for staff. */
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- errors that have one work it out
  get smallPrint(): string | null {
    return null;
  }
}

export type UnreadableReason =
  | 'not-found'
  | 'not-permitted'
  | 'not-xlsx'
  /** A folder, a device, a pipe. */
  | 'not-a-file'
  /** The disk or the network failed while it was read. */
  | 'not-readable'
  | 'truncated'
  | 'encrypted'
  | 'legacy-xls'
  | 'other-office-file'
  | 'damaged'
  | 'unsafe-xml'
  | 'unsafe-entry'
  /** Text or bytes in which there is no table. */
  | 'not-a-table'
  /** More rows or columns than a sheet of Excel has. */
  | 'beyond-sheet';

/** The file is not a workbook that can be read; `part` names the damaged piece inside it. */
export class WorkbookUnreadable extends WorkbookError {
  readonly code = 'workbook-unreadable';
  readonly data;
  constructor(
    readonly file: string,
    readonly reason: UnreadableReason,
    readonly part: string | null = null,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}${part === null ? '' : ` (${part})`}`, options);
    this.name = 'WorkbookUnreadable';
    this.data = { file, reason, part: part ?? '' };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}

/** The file was read, but what is to be written would be an .xlsx without its charts, macros or pivot tables; nothing was written. */
export class NotConvertible extends WorkbookError {
  readonly code = 'not-convertible';
  readonly data;
  constructor(
    readonly file: string,
    readonly what: BlockedKind,
  ) {
    super(`${file} has ${what}`);
    this.name = 'NotConvertible';
    this.data = { file };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.what}`;
  }
}

/** Throws NotConvertible where a workbook that was made of another file may not be written. */
export function refuseUnconvertible(conversion: Conversion | null): void {
  const what = conversion?.blocked[0];
  if (conversion && what) throw new NotConvertible(conversion.name, what);
}

/**
 * The file or a part of it would need more memory than is reasonable (a zip bomb, a
 * runaway sheet), or what is to be written is more than the host takes at once.
 */
export class TooLarge extends WorkbookError {
  readonly code = 'too-large';
  readonly data;
  constructor(
    readonly file: string,
    readonly part: string,
    readonly bytes: number,
    readonly limit: number,
    /** What was being done: it was not opened, nothing was written, or Excel was asked for more than it answers at once. */
    readonly doing: 'open' | 'write' | 'ask' = 'open',
  ) {
    super(`${file}: ${part} has ${bytes} bytes, limit ${limit}`);
    this.name = 'TooLarge';
    this.data = { file, part, megabytes: Math.ceil(bytes / 1e6), limit: Math.floor(limit / 1e6) };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.doing}`;
  }
}

/** The problem of something that was to be written: what is too large was opened, and is not written. */
export function whileWriting(problem: unknown): unknown {
  if (!(problem instanceof TooLarge) || problem.doing === 'ask') return problem;
  const { file, part, bytes, limit } = problem;
  return new TooLarge(file, part, bytes, limit, 'write');
}

export interface ChangedCell {
  readonly cell: CellRef;
  readonly expected: CellValue;
  readonly found: CellValue;
}

/** Cells no longer hold what they held when the person decided; none was written. */
export class WorkbookChanged extends WorkbookError {
  readonly code = 'workbook-changed';
  readonly data;
  constructor(readonly cells: readonly ChangedCell[]) {
    super(`${cells.length} cells changed meanwhile`);
    this.name = 'WorkbookChanged';
    this.data = { count: cells.length, cells: namedCells(cells.map(({ cell }) => cell)) };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

/** A sheet of that name (or a generated sheet of that kind and period) exists and may not be replaced. */
export class SheetExists extends WorkbookError {
  readonly code = 'sheet-exists';
  readonly data;
  constructor(
    readonly sheet: string,
    /** True where it is one of the product's own and could be replaced on request. */
    readonly generated: boolean,
  ) {
    super(`sheet exists: ${sheet}`);
    this.name = 'SheetExists';
    this.data = { sheet, generated: generated ? 'yes' : 'no' };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.generated ? 'yes' : 'no'}`;
  }
}

export class SheetMissing extends WorkbookError {
  readonly code = 'sheet-missing-now';
  readonly data;
  constructor(readonly sheet: string) {
    super(`no such sheet: ${sheet}`);
    this.name = 'SheetMissing';
    this.data = { sheet };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

/** The sheet (or, with null, the structure of the workbook) is protected. */
export class SheetProtected extends WorkbookError {
  readonly code = 'sheet-protected';
  readonly data;
  constructor(readonly sheet: string | null) {
    super(`protected: ${sheet ?? 'workbook structure'}`);
    this.name = 'SheetProtected';
    this.data = { sheet: sheet ?? '' };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.sheet === null ? 'workbook' : 'sheet'}`;
  }
}

export type NotWritableReason =
  | 'array-formula'
  | 'table-header'
  | 'pivot-table'
  | 'text-too-long'
  /** What was written to it was not there afterwards: the cell is covered by a merged area. All of it was taken back. */
  | 'not-kept';

/** The cell cannot take a value without breaking what it is part of; nothing was written. */
export class CellNotWritable extends WorkbookError {
  readonly code = 'cell-not-writable';
  readonly data;
  constructor(
    readonly cell: CellRef,
    readonly reason: NotWritableReason,
  ) {
    super(`${fullAddress(cell)} cannot be written: ${reason}`);
    this.name = 'CellNotWritable';
    this.data = { cell: fullAddress(cell), reason };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}

/** A cell to be written holds a formula, and the person was not asked whether it may give way; nothing was written. */
export class FormulaInTheWay extends WorkbookError {
  readonly code = 'formula-in-the-way';
  readonly data;
  constructor(
    /** Each with its formula, without the leading "=". */
    readonly cells: readonly { readonly cell: CellRef; readonly formula: string }[],
  ) {
    super(`formulas in ${cells.map(({ cell }) => fullAddress(cell)).join(', ')}`);
    this.name = 'FormulaInTheWay';
    this.data = { count: cells.length, cells: namedCells(cells.map(({ cell }) => cell)) };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

export interface RefusedValue {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** The entries of the cell's dropdown; null where its rule is a limit on numbers, dates or lengths. */
  readonly allowed: readonly string[] | null;
}

/** The sheet's own data validation would not let a person type such a value there; nothing was written. */
export class ValueNotAllowed extends WorkbookError {
  readonly code = 'value-not-allowed';
  readonly data;
  constructor(readonly cells: readonly RefusedValue[]) {
    super(`validation refuses ${cells.map(({ cell }) => fullAddress(cell)).join(', ')}`);
    this.name = 'ValueNotAllowed';
    this.data = {
      count: cells.length,
      cells: namedCells(cells.map(({ cell }) => cell)),
      value: String(cells[0]?.value ?? ''),
      allowed: cells[0]?.allowed?.join('、') ?? '',
    };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.cells[0]?.allowed ? 'list' : 'limit'}`;
  }
}

/** Why rows or columns cannot be added to a table. */
export type AddReason =
  /** A filter hides rows: where the new ones would stand is not what the person sees. */
  | 'filtered'
  /** A merged area, an array formula or a pivot table lies across the place. */
  | 'torn'
  /** The sheet is full to its last row or column. */
  | 'sheet-full';

/** Rows cannot be added to a table where they belong; nothing was written. */
export class RowsNotAddable extends WorkbookError {
  readonly code = 'rows-not-addable';
  readonly data;
  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly reason: AddReason,
  ) {
    super(`no rows can be added at ${sheet}!${row}: ${reason}`);
    this.name = 'RowsNotAddable';
    this.data = { sheet, row };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}

/** Columns cannot be added to a table where they belong; nothing was written. */
export class ColumnsNotAddable extends WorkbookError {
  readonly code = 'columns-not-addable';
  readonly data;
  constructor(
    readonly sheet: string,
    readonly column: number,
    readonly reason: AddReason,
  ) {
    super(`no columns can be added at ${sheet}!${columnLetters(column)}: ${reason}`);
    this.name = 'ColumnsNotAddable';
    this.data = { sheet, column: columnLetters(column) };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}

/** filtered: a filter hides rows. torn: part of something would be left that is a whole. needed: formulas are about nothing else. */
export type DeleteReason = 'filtered' | 'torn' | 'needed';

/** Rows or columns cannot be deleted without breaking something else; nothing was written. */
export class LinesNotDeletable extends WorkbookError {
  readonly code = 'lines-not-deletable';
  readonly data;
  constructor(
    readonly lines: {
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    },
    readonly reason: DeleteReason,
    /** The cells whose formulas need them; none where a name, a rule or a chart does. */
    readonly cells: readonly CellRef[] = [],
  ) {
    const { sheet, axis, at, count } = lines;
    const label = (line: number): string => (axis === 'rows' ? String(line) : columnLetters(line));
    const span = count === 1 ? label(at) : `${label(at)}–${label(at + count - 1)}`;
    super(`${axis} ${span} of ${sheet} cannot be deleted: ${reason}`);
    this.name = 'LinesNotDeletable';
    this.data = { sheet, lines: span, cells: namedCells(cells) };
  }

  get sentence(): ErrorSentence {
    const about = this.reason === 'needed' && this.cells.length === 0 ? 'named' : this.reason;
    return `${this.code}.${this.lines.axis}.${about}`;
  }
}

/** A sheet cannot be copied, for what stands on it cannot be there twice; nothing was written. */
export class SheetNotCopyable extends WorkbookError {
  readonly code = 'sheet-not-copyable';
  readonly data;
  constructor(
    readonly sheet: string,
    /** In the file's own terms, for the one who maintains the workbook. */
    readonly what: string,
  ) {
    super(`sheet ${sheet} cannot be copied: ${what}`);
    this.name = 'SheetNotCopyable';
    this.data = { sheet };
  }

  get sentence(): ErrorSentence {
    return this.code;
  }
}

export type DraftReason = 'sheet-name' | 'dropdown' | 'text-too-long';

/** A sheet cannot be made as it was drafted: Excel would refuse its name, a dropdown or a text; nothing was written. */
export class DraftInvalid extends WorkbookError {
  readonly code = 'draft-invalid';
  readonly data;
  constructor(
    readonly sheet: string,
    readonly reason: DraftReason,
  ) {
    super(`sheet ${sheet} cannot be made: ${reason}`);
    this.name = 'DraftInvalid';
    this.data = { sheet, reason };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}

/** The result could not be stored where it was to go; nothing is left behind there. */
export class NotWritten extends WorkbookError {
  readonly code = 'not-written';
  readonly data;
  constructor(
    readonly file: string,
    readonly reason:
      | 'exists'
      | 'same-as-input'
      /** A folder, a device, a pipe. */
      | 'not-a-file'
      | 'name-too-long'
      /** Its ending is not that of the workbook it is a copy of: Excel would refuse to open it, or not know it. */
      | 'other-kind'
      /** The workbook's own ending is none of Excel's of today: what is written is an .xlsx. */
      | 'needs-xlsx'
      | 'no-folder'
      | 'not-permitted'
      | 'failed'
      | 'input-changed',
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options);
    this.name = 'NotWritten';
    this.data = { file, reason };
  }

  get sentence(): ErrorSentence {
    return `${this.code}.${this.reason}`;
  }
}
