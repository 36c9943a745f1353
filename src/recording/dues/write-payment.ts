import { parseAmountCell, tickOf, writtenAmount } from '../../notation/amount';
import { parseDateCell } from '../../notation/date';
import { realDate } from '../../notation/serial-date';
import { mostFrequent, writtenText, type Written } from '../../notation/written';
import type { Table } from '../../reading/tables/table';
import { cellRef } from '../../records/cell-ref';
import type { Payment } from '../../records/dues';
import { fen, NO_FEN, yuanText, type Fen } from '../../records/fen';
import { dayOfMonth, type IsoDate } from '../../records/iso-date';
import { read } from '../../records/field';
import type { Member } from '../../records/member';
import { monthNumber, monthOf, yearOfMonth, type Month } from '../../records/month';
import type { CellValue } from '../../workbook/snapshot';
import { columnValues, dateInColumn, dayInColumn } from '../in-column';
import { noteMonths } from '../note';
import { setField } from '../overwriting';
import type { DuesDesk } from './dues-desk';
import { addToNewRow, listRowSources } from './new-row';
import { notedPayment } from './noted-payment';
import type { PaymentToFill } from './payment-to-fill';
import type { Place } from './place';

/** What was paid for a place's months: all of a payment, or the part of it that is theirs. */
export interface PaidForPlace {
  readonly amount: Fen;
  readonly paidOn: IsoDate | null;
  /** What is due for the months; null where that is not known. */
  readonly due: Fen | null;
}

type AmountToFill = Extract<PaymentToFill, { readonly kind: 'amount' }>;

/** Writes what of the payments that stand there already is to be filled, or all anew where there are none. */
export function writePayment(
  desk: DuesDesk,
  member: Member,
  place: Place,
  paid: PaidForPlace,
  toFill: (payments: readonly Payment[]) => PaymentToFill,
): void {
  const { list } = desk;
  const { payments, from, to } = place;
  if (paid.paidOn !== null && place.paidOnColumn === null) {
    list.remark('payment-date-not-kept', { sheet: place.ledger.dues.sheet });
  }
  if (payments.length === 0) {
    writeAnew(desk, member, place, paid);
    return;
  }
  const found = toFill(payments.map((payment) => withAmountOfTick(payment, paid.due)));
  const data = { name: member.displayName, months: noteMonths(from, to) };
  switch (found.kind) {
    case 'nothing':
      return;
    case 'unclear':
      list.refuse('payment-unclear-which', data, payments[0]?.paid.cell ?? null);
      return;
    case 'same-again':
      list.remark('payment-same-again', { ...data, amount: yuanText(paid.amount) }, found.payment.paid.cell);
      return;
    case 'day-stays':
      list.remark(
        'payment-day-stays',
        { ...data, earlier: found.payment.paidOn?.value ?? '—' },
        found.payment.paid.cell,
      );
      return;
    case 'recorded':
      list.refuse('payment-recorded', { ...data, paid: yuanText(found.paid) }, found.payment.paid.cell);
      return;
    case 'amount':
      if (!writeAmount(desk, member, place, found, paid.due)) return;
      if (found.before > 0 && addsToEarlier(desk, member, place, found, paid)) return;
      break;
    case 'date':
      break;
  }
  writeDate(desk, place, found.payment, paid.paidOn);
}

/**
 * Says what was paid before and what is added to it. True where a day stands there:
 * that stays, and the day of the rest goes to the row's 备注, where there is one.
 */
function addsToEarlier(
  { list }: DuesDesk,
  member: Member,
  place: Place,
  { payment, amount, before }: AmountToFill,
  { paidOn, due }: PaidForPlace,
): boolean {
  const { from, to } = place;
  const added = fen(amount - before);
  const amounts = { before: yuanText(before), added: yuanText(added), total: yuanText(amount) };
  const data = { name: member.displayName, months: noteMonths(from, to), ...amounts };
  const earlier = payment.paidOn?.value ?? null;
  const keepsDay = paidOn !== null && earlier !== null && earlier !== paidOn;
  if (keepsDay) list.remark('payment-completed', { ...data, earlier, paidOn }, payment.paid.cell);
  else list.remark('payment-added', data, payment.paid.cell);
  if (due !== null && amount > due) {
    list.remark('payment-over', { ...data, due: yuanText(due), over: yuanText(fen(amount - due)) }, payment.paid.cell);
  }
  const noted = keepsDay ? notedPayment(place, { amount: added, paidOn }) : null;
  if (noted) list.set(noted.cell, noted.written);
  return earlier !== null;
}

/** A √ stands for what is due. */
function withAmountOfTick(payment: Payment, due: Fen | null): Payment {
  const { paid } = payment;
  return paid.value === 'asOwed' && due !== null ? { ...payment, paid: read(due, paid.cell) } : payment;
}

/** False, with a refusal, where the ledger only ticks off what is due and this is another amount. */
function writeAmount(
  desk: DuesDesk,
  member: Member,
  place: Place,
  { payment: { paid }, amount, before }: AmountToFill,
  due: Fen | null,
): boolean {
  const { list, book } = desk;
  const written = paidAsLedgerWrites(desk, member, place, amount, due);
  if (written === null) return false;
  // 0 and — say that nothing was paid yet, and an amount that is added to is not lost: nothing is replaced.
  if (paid.value === NO_FEN || before > 0) list.set(paid.cell, written);
  else setField(list, book, paid, written);
  return true;
}

/** The amount, or √ or 已缴 where the ledger ticks payments off. Null, with a refusal, for an amount that a √ cannot say. */
function paidAsLedgerWrites(
  { list }: DuesDesk,
  { displayName: name }: Member,
  { ledger: { table }, from, to }: Place,
  amount: Fen,
  due: Fen | null,
): Written | null {
  const tick = tickOfLedger(table);
  if (tick === null) return writtenAmount(amount);
  if (amount === due) return writtenText(tick);
  const figures = { amount: yuanText(amount), due: due === null ? '—' : yuanText(due) };
  list.refuse('payment-only-ticked', { name, months: noteMonths(from, to), sheet: table.sheet.name, ...figures });
  return null;
}

/** The sign with which the ledger ticks off what was paid; null where it writes any amount. */
function tickOfLedger(table: Table): string | null {
  const paid = table.monthColumns.flatMap(({ part, column }) => (part === 'paid' ? [column] : []));
  const columns = table.monthColumns.length > 0 ? paid : [table.columns.get('paid') ?? 0];
  const values = columns.flatMap((column) => columnValues(table, column));
  const ticks = values.flatMap((value) => (typeof value === 'string' && tickOf(value) !== null ? [value.trim()] : []));
  const isAmount = (value: CellValue): boolean => {
    const reading = parseAmountCell(value);
    return reading.state === 'read' && reading.value !== NO_FEN;
  };
  if (ticks.length === 0 || values.some(isAmount)) return null;
  // A ledger in which nobody has paid yet says 未缴, and then 已缴.
  return mostFrequent(ticks.filter((text) => tickOf(text) === 'asOwed')) ?? (ticks[0] ?? '').replace('未', '已');
}

function writeDate(desk: DuesDesk, place: Place, { paid, paidOn: current }: Payment, paidOn: IsoDate | null): void {
  const { table } = place.ledger;
  if (paidOn === null || current === null || current.value === paidOn) return;
  // One date for a whole row of months is of those paid before, too.
  if (place.ledger.dues.layout === 'matrix' && place.paidOnColumn === null) return;
  const column = place.payments.length > 1 ? current.cell.column : (place.paidOnColumn ?? current.cell.column);
  const written = writtenPaidOn(table, column, paidOn, place.to, desk.book.snapshot.date1904);
  if (current.cell.row === paid.cell.row) setField(desk.list, desk.book, current, written);
  // A day merged down over several people is not this one's alone.
  else desk.list.refuse('cell-merged', {}, current.cell);
}

/** Into a row that is added, or into a new column of the member's row. */
function writeAnew(desk: DuesDesk, member: Member, place: Place, paid: PaidForPlace): void {
  const { ledger, row, paidColumn, paidOnColumn, dueColumn, to } = place;
  const amount = paidAsLedgerWrites(desk, member, place, paid.amount, paid.due);
  if (amount === null) return;
  const cells = new Map<number, Written>([[paidColumn, amount]]);
  if (paid.paidOn !== null && paidOnColumn !== null) {
    const { date1904 } = desk.book.snapshot;
    cells.set(paidOnColumn, writtenPaidOn(ledger.table, paidOnColumn, paid.paidOn, to, date1904));
  }
  if (row !== null) {
    for (const [column, written] of cells) desk.list.set(cellRef(ledger.dues.sheet, row, column), written);
    return;
  }
  if (dueColumn !== null && paid.due !== null && paid.due > 0) cells.set(dueColumn, writtenAmount(paid.due));
  const sources = ledger.dues.layout === 'list' ? listRowSources(desk, member, place) : [];
  addToNewRow(desk, member, place, new Map<string | number, Written>([...sources, ...cells]));
}

/**
 * A day of payment as the ledger writes such days, for a payment whose last month
 * is `month`: reading completes dates by that month. In a column of bare days (日)
 * a day of the same month is its number. Whatever would be read as another day
 * becomes a real date.
 */
export function writtenPaidOn(table: Table, column: number, paidOn: IsoDate, month: Month, date1904: boolean): Written {
  const ofYear = { ...table, year: yearOfMonth(month) };
  const written = isDayColumn(table, column)
    ? dayInColumn(table, column, dayOfMonth(paidOn))
    : dateInColumn(ofYear, columnToFollow(table, column), paidOn, date1904);
  const known = { year: yearOfMonth(month), month: monthNumber(month), date1904 };
  const reading = parseDateCell(written.value, known);
  const isUnderstood = reading.state === 'read' && reading.value === paidOn;
  const sameMonth = monthOf(paidOn) === month || !isDayColumn(table, column);
  if (isUnderstood && sameMonth) return written;
  return realDate(paidOn, date1904);
}

function isDayColumn({ columns }: Table, column: number): boolean {
  return columns.get('day') === column;
}

/** A month that nobody has paid yet shows no way of writing: then the nearest one before it that does, else after it. */
function columnToFollow(table: Table, column: number): number {
  const dates = table.monthColumns.flatMap((head) => (head.part === 'paidOn' ? [head.column] : []));
  const nearestFirst = [column, ...dates.filter((each) => each < column).reverse(), ...dates];
  return nearestFirst.find((each) => columnValues(table, each).length > 0) ?? column;
}
