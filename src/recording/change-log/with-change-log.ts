import { fullAddress } from '../../records/cell-ref';
import { lastRowOf } from '../../workbook/sheet-cells';
import { changeLogHead, type ChangeLogHead } from '../../reading/tables/change-log';
import type { Edit, SetCells } from '../../workbook/edit';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Recording, RecordingBook, RecordingNote } from '../recording';
import { newChangeLog } from './new-change-log';

/** When a recording was made, and what was recorded, in the words that the log is to show. */
export interface LogEntry {
  /** 'YYYY-MM-DD HH:mm' */
  readonly at: string;
  /** What was recorded: 6月签到, 张伟补课. */
  readonly by: string;
  /** What else the log is to keep of it, a line each: the numbers of transactions. */
  readonly also?: readonly string[];
}

/**
 * The recording with a line for each of its cells on the sheet 变更记录, where the
 * settings ask for that; a workbook without the sheet gets it. The lines are part of
 * the same unit, so they are refused with it and taken back with it.
 */
export function withChangeLog(recording: Recording, book: RecordingBook, { at, by, also = [] }: LogEntry): Recording {
  if (!book.reading.branch.settings.changeLog || recording.edits.length === 0) return recording;
  const cells = recording.cells.map(({ cell, oldText, newText }) => [at, by, fullAddress(cell), oldText, newText]);
  if (cells.length === 0) return recording;
  const lines = [...cells, ...also.map((text) => [at, by, '', '', text])];
  const { sheet, edit } = appended(lines, book) ?? added(lines, book);
  const remark: RecordingNote = { id: 'written-to-log', data: { sheet, cells: cells.length }, cell: null };
  return { ...recording, edits: [...recording.edits, edit], remarks: [...recording.remarks, remark] };
}

interface Logging {
  readonly sheet: string;
  readonly edit: Edit;
}

function appended(lines: readonly (readonly string[])[], { snapshot }: RecordingBook): Logging | null {
  for (const sheet of snapshot.sheets) {
    const head = sheet.generated === null ? changeLogHead(sheet) : null;
    if (head !== null) return { sheet: sheet.name, edit: below(lines, sheet, head) };
  }
  return null;
}

/** Below everything that stands on the sheet, so that no note of a person is in the way. */
function below(lines: readonly (readonly string[])[], sheet: SheetSnapshot, head: ChangeLogHead): SetCells {
  const first = lastRowOf(sheet) + 1;
  const changes = lines.flatMap((line, index) =>
    line.flatMap((value, offset) =>
      value === '' ? [] : [{ row: first + index, column: head.column + offset, expected: null, value }],
    ),
  );
  return { kind: 'set-cells', sheet: sheet.name, changes };
}

function added(lines: readonly (readonly string[])[], { snapshot }: RecordingBook): Logging {
  const draft = newChangeLog(
    lines,
    snapshot.sheets.map(({ name }) => name),
  );
  return { sheet: draft.name, edit: { kind: 'put-sheet', draft, replace: false } };
}
