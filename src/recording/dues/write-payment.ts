import { cellRef } from '../../records/cell-ref';
import type { Payment } from '../../records/dues';
import { NO_FEN, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { Member } from '../../records/member';
import { setField } from '../overwriting';
import { writtenAmount } from '../../notation/amount';
import type { Written } from '../../notation/written';
import type { DuesDesk } from './dues-desk';
import { listRowSources } from './list-row-sources';
import { addToNewRow } from './new-row';
import { writtenPaidOn } from './paid-on';
import { duePayment, statedPayment } from './payment-to-fill';
import { monthsText, type Place } from './place';

/** A payment, or the part of one that goes to a place. */
export interface PaymentPart {
  readonly amount: Fen;
  /** False where the amount is what is due. */
  readonly isStated: boolean;
  /** True where it is the whole payment. */
  readonly isAlone: boolean;
  readonly paidOn: IsoDate | null;
  /** What is due for the place's months; null where that is not known. */
  readonly due: Fen | null;
}

export function writePayment(desk: DuesDesk, member: Member, place: Place, part: PaymentPart): void {
  const { list } = desk;
  const { payments } = place;
  if (part.paidOn !== null && place.paidOnColumn === null) {
    const { sheet } = place.ledger.dues;
    list.remark('payment-date-not-kept', { sheet });
  }
  if (payments.length === 0) {
    writeAnew(desk, member, place, part);
    return;
  }
  const { amount, isStated, isAlone, paidOn } = part;
  const found = isStated ? statedPayment(payments, amount, paidOn) : duePayment(payments, amount, paidOn, isAlone);
  if (found.kind === 'nothing') return;
  if (found.kind === 'unclear') {
    const data = { name: member.displayName, months: monthsText(place.from, place.to) };
    list.refuse('payment-unclear-which', data, payments[0]?.paid.cell ?? null);
    return;
  }
  if (found.kind === 'amount') writeAmount(desk, found.payment, found.amount);
  writeDate(desk, place, found.payment, paidOn);
}

function writeAmount({ list, book }: DuesDesk, { paid }: Payment, amount: Fen): void {
  const written = writtenAmount(amount);
  // 0 and — say that nothing was paid yet: filling them in replaces nothing.
  if (paid.value === NO_FEN) list.set(paid.cell, written);
  else setField(list, book, paid, written);
}

function writeDate(desk: DuesDesk, place: Place, { paid, paidOn: current }: Payment, paidOn: IsoDate | null): void {
  const { table } = place.ledger;
  if (paidOn === null || current === null || current.value === paidOn) return;
  const column = place.payments.length > 1 ? current.cell.column : (place.paidOnColumn ?? current.cell.column);
  const written = writtenPaidOn(table, column, paidOn, place.to, desk.book.snapshot.date1904);
  if (current.cell.row === paid.cell.row) setField(desk.list, desk.book, current, written);
  // A day merged down over several people is not this one's alone.
  else desk.list.refuse('cell-merged', {}, current.cell);
}

/** Into a row that is added, or into a new column of the member's row. */
function writeAnew(desk: DuesDesk, member: Member, place: Place, part: PaymentPart): void {
  const { ledger, row, paidColumn, paidOnColumn, dueColumn, to } = place;
  const cells = new Map<number, Written>([[paidColumn, writtenAmount(part.amount)]]);
  if (part.paidOn !== null && paidOnColumn !== null) {
    const { date1904 } = desk.book.snapshot;
    cells.set(paidOnColumn, writtenPaidOn(ledger.table, paidOnColumn, part.paidOn, to, date1904));
  }
  if (row !== null) {
    for (const [column, written] of cells) desk.list.set(cellRef(ledger.dues.sheet, row, column), written);
    return;
  }
  if (dueColumn !== null && part.due !== null && part.due > 0) cells.set(dueColumn, writtenAmount(part.due));
  const sources = ledger.dues.layout === 'list' ? listRowSources(desk, member, place) : [];
  addToNewRow(desk, member, place, new Map<string | number, Written>([...sources, ...cells]));
}
