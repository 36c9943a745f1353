import { addressOf } from '../../../src/records/cell-ref';
import { fenFromYuan } from '../../../src/records/fen';
import { parseIsoDate } from '../../../src/records/iso-date';
import type { Member } from '../../../src/records/member';
import { parseMonth, type Month } from '../../../src/records/month';
import { cellAt, lastColumnOf, lastRowOf } from '../../../src/workbook/sheet-cells';
import { readBranch } from '../../../src/reading/read-branch';
import type { Intent, PaymentIntent, PaymentMade } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import type { Recording, RecordingBook, RecordingNote } from '../../../src/recording/recording';
import { applyToSnapshot } from '../../../src/workbook/apply-to-snapshot';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { serial, sheets } from '../../sheets';

export function bookOf(snapshot: Snapshot, today = '2020-06-22'): RecordingBook {
  return { snapshot, reading: readBranch(snapshot), today: day(today) };
}

export function bookOfText(text: string, today?: string): RecordingBook {
  return bookOf(sheets(text), today);
}

/** What recording the intents does to a workbook in text. */
export interface Recorded {
  readonly recording: Recording;
  /** The workbook afterwards. */
  readonly after: RecordingBook;
  /** "党费台账!C3: (nothing) → 15", every cell of the workbook that is another now. */
  readonly changed: readonly string[];
  readonly refusals: readonly string[];
  readonly remarks: readonly string[];
}

export function recorded(book: RecordingBook, ...intents: readonly Intent[]): Recorded {
  const recording = record(book, intents);
  const snapshot = applyToSnapshot(book.snapshot, recording.edits);
  return {
    recording,
    after: { ...book, snapshot, reading: readBranch(snapshot) },
    changed: changes(book.snapshot, snapshot),
    refusals: recording.refusals.map(noteLine),
    remarks: recording.remarks.map(noteLine),
  };
}

/** "payment-due-unknown 花名册!C2 name=李明 months=2020-01" */
export function noteLine({ id, data, cell }: RecordingNote): string {
  const values = Object.entries(data).map(([name, value]) => `${name}=${value}`);
  return [id, ...(cell ? [`${cell.sheet}!${addressOf(cell)}`] : []), ...values].join(' ');
}

export function memberNamed({ reading }: RecordingBook, name: string): Member {
  const found = reading.branch.members.find(({ displayName }) => displayName === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

/** A payment as a line: "李明 2020-01", "李明 2020-01..2020-03 45 on 2020-03-20". */
export function payment(book: RecordingBook, ...lines: readonly string[]): PaymentIntent {
  return { kind: 'payment', payments: lines.map((line) => paymentMade(book, line)) };
}

function paymentMade(book: RecordingBook, line: string): PaymentMade {
  const parts = /^(\S+) (\d{4}-\d{2})(?:\.\.(\d{4}-\d{2}))?(?: (-?[\d.]+))?(?: on (\S+))?$/.exec(line);
  if (!parts) throw new Error(`no payment: ${line}`);
  const [, name = '', from = '', to, amount, on] = parts;
  return {
    member: memberNamed(book, name).key,
    from: month(from),
    to: month(to ?? from),
    amount: amount === undefined ? null : fenFromYuan(Number(amount)),
    paidOn: on === undefined ? null : day(on),
  };
}

export function month(text: string): Month {
  const found = parseMonth(text);
  if (!found) throw new Error(`no month: ${text}`);
  return found;
}

export function day(text: string) {
  const found = parseIsoDate(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

/** The serial number of a day as it stands in `changed`. */
export function real(date: string): string {
  return String(serial(date));
}

/** Sheet by sheet, row by row. */
function changes(before: Snapshot, after: Snapshot): string[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    const [height, width] = [
      Math.max(extent(old).rows, extent(sheet).rows),
      Math.max(extent(old).columns, extent(sheet).columns),
    ];
    const found: string[] = [];
    for (let row = 1; row <= height; row++) {
      for (let column = 1; column <= width; column++) {
        const [was, is] = [old ? cellAt(old, row, column) : null, cellAt(sheet, row, column)];
        if (was !== is) found.push(`${sheet.name}!${addressOf({ row, column })}: ${shown(was)} → ${shown(is)}`);
      }
    }
    return found;
  });
}

function extent(sheet: SheetSnapshot | undefined): { readonly rows: number; readonly columns: number } {
  return sheet ? { rows: lastRowOf(sheet), columns: lastColumnOf(sheet) } : { rows: 0, columns: 0 };
}

function shown(value: CellValue): string {
  if (value === null) return '(nothing)';
  return typeof value === 'string' ? `'${value}'` : String(value);
}
