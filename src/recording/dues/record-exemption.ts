import { parseDuesCell } from '../../notation/amount';
import { fieldAt } from '../../notation/cell-reading';
import type { Written } from '../../notation/written';
import { cellRef, type CellRef } from '../../records/cell-ref';
import type { DuesLine } from '../../records/dues';
import { NO_FEN } from '../../records/fen';
import type { Member } from '../../records/member';
import { monthsFrom, type Month } from '../../records/month';
import { cellAt } from '../../workbook/sheet-cells';
import type { ExemptionIntent } from '../intent';
import { noteMonths, noteMonthList } from '../note';
import { setField } from '../overwriting';
import type { Recorder } from '../recorder';
import { DuesDesk } from './dues-desk';
import { exemptAmount, exemptEntry, exemptsInDue, reasonCell } from './exemption-cells';
import { addToNewRow } from './new-row';
import type { Place } from './place';

/**
 * 免交 for some months, with the reason: 免 in the cells of those months, or the
 * columns 减免 and 减免原因 of a line that speaks for exactly these months.
 */
export const recordExemption: Recorder<ExemptionIntent> = (intent, book, list) => {
  const desk = new DuesDesk(book, list);
  const member = desk.member(intent.member);
  if (!member) return;
  const { displayName: name } = member;
  const { from, to } = intent;
  const reason = intent.reason.trim();
  if (reason === '') {
    list.refuse('exemption-no-reason', { name });
    return;
  }
  if (from > to) {
    list.refuse('dues-period-reversed', { name, from, to });
    return;
  }
  const owing = monthsOwing(desk, member, from, to);
  const [first, last] = [owing[0], owing.at(-1)];
  if (first === undefined || last === undefined) {
    list.refuse('exemption-not-owed', { name, months: noteMonths(from, to) });
    return;
  }
  const outside = monthsFrom(from, to).filter((month) => month < first || month > last);
  if (outside.length > 0) list.remark('exemption-not-owed', { name, months: noteMonthList(outside) });
  const places = desk.places({ member, from: first, to: last, paidOn: null }, false);
  if (places !== null) writeExemption(desk, member, places, reason);
};

/** The months in which the member belongs to the branch; a membership has one beginning and one end. */
function monthsOwing({ accounts }: DuesDesk, { key }: Member, from: Month, to: Month): Month[] {
  return monthsFrom(from, to).filter((month) => accounts.of(key, month).due.kind !== 'notOwing');
}

/** Writes an exemption into its places, and the reason once into each row. */
function writeExemption(desk: DuesDesk, member: Member, places: readonly Place[], reason: string): void {
  for (const ofRow of byRow(places)) {
    const [first, last] = [ofRow[0], ofRow.at(-1)];
    if (!first || !last) continue;
    const entry = lineEntry(desk, member, ofRow);
    for (const place of ofRow) {
      const [column, written] = entry ?? [amountColumn(place), exemptAmount(place.ledger.table)];
      if (place.row === null) addToNewRow(desk, member, place, new Map([[column, written]]));
      else if (entry) setEntry(desk, member, place, entry);
      else setAmount(desk, place, written);
    }
    writeReason(desk, member, first, { from: first.from, to: last.to, reason });
  }
}

function byRow(places: readonly Place[]): Place[][] {
  const rows: Place[][] = [];
  for (const place of places) {
    const known = rows.find(([first]) => {
      const isSame = first?.ledger === place.ledger && first.row === place.row;
      // New rows of a list are one for each place; of a matrix one for each year.
      return isSame && (place.row !== null || place.ledger.dues.layout === 'matrix');
    });
    if (known) known.push(place);
    else rows.push([place]);
  }
  return rows;
}

/** The column 减免 and its entry, where the row's line speaks for exactly the exempt months. */
function lineEntry(desk: DuesDesk, member: Member, places: readonly Place[]): readonly [number, Written] | null {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const { table, dues } = first.ledger;
  const column = table.columns.get('exempt');
  if (column === undefined) return null;
  if (dues.layout === 'matrix') {
    const line = lineOf(desk, member, first);
    const [from, to] = line ? [line.from, line.to] : [[...dues.months].sort()[0], [...dues.months].sort().at(-1)];
    if (table.columns.has('year') || first.from !== from || last.to !== to) return null;
  }
  return [column, exemptEntry(table, column)];
}

function lineOf({ ledgers }: DuesDesk, member: Member, { ledger, row }: Place): DuesLine | undefined {
  return ledgers.linesOf(member.key).find(({ person }) => {
    return person.cell.sheet === ledger.dues.sheet && person.cell.row === row;
  });
}

function setEntry(desk: DuesDesk, member: Member, place: Place, [column, written]: readonly [number, Written]): void {
  const { from, to, ledger, row, payments } = place;
  if (payments.some(({ paid }) => typeof paid.value === 'number' && paid.value > 0)) {
    desk.list.remark('exemption-already-paid', { name: member.displayName, months: noteMonths(from, to) });
  }
  const exempt = lineOf(desk, member, place)?.exempt;
  if (exempt?.state === 'read' && !exempt.value.includes('减')) return;
  if (exempt?.state === 'read') setField(desk.list, desk.book, exempt, written);
  else if (row !== null) desk.list.set(cellRef(ledger.dues.sheet, row, column), written);
}

function amountColumn({ ledger, paidColumn, dueColumn }: Place): number {
  return dueColumn !== null && exemptsInDue(ledger.table) ? dueColumn : paidColumn;
}

/** Into the blank cell where the month has several. */
function setAmount(desk: DuesDesk, place: Place, written: Written): void {
  const { payments, row, ledger } = place;
  if (payments.some(({ paid }) => paid.value === 'exempt') || row === null) return;
  const open = payments.find(({ paid }) => paid.state === 'blank' || paid.value === NO_FEN) ?? payments[0];
  const column = amountColumn(place);
  const own = column === place.paidColumn ? (open?.paid.cell ?? null) : null;
  const cell: CellRef = own ?? cellRef(ledger.dues.sheet, row, column);
  const field = fieldAt(parseDuesCell(cellAt(ledger.table.sheet, cell.row, cell.column)), cell);
  if (field.value === 'exempt') return;
  if (field.value === NO_FEN) desk.list.set(cell, written);
  else setField(desk.list, desk.book, field, written);
}

function writeReason(desk: DuesDesk, member: Member, place: Place, exemption: Parameters<typeof reasonCell>[2]): void {
  const { table, dues } = place.ledger;
  const found = reasonCell(table, place.row, exemption);
  if (found === null) desk.list.remark('exemption-reason-not-kept', { sheet: dues.sheet });
  else if (place.row === null) addToNewRow(desk, member, place, new Map([[found.column, found.written]]));
  else desk.list.set(cellRef(dues.sheet, place.row, found.column), found.written);
}
