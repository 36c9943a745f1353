import type { Words } from '../../locales/words';
import { addressOf, type CellRef } from '../../records/cell-ref';
import { yuanText, type Fen } from '../../records/fen';
import { valueOf } from '../../records/field';
import { findingJson, type FindingJson } from '../check-json';
import type { Duty, MemberMonth, MissedDay, Told } from './member-attendance';
import type { MemberDuesMonth } from './member-dues';
import type { MemberYear } from './member-year';

/** A cell as JSON names it. */
interface PlaceJson {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * A member's year as a plain object: the stable form of `member --json`. Amounts are yuan with
 * two decimals as text, dates ISO, rates percentages with one decimal; null where something is
 * not known. Only `message` of what is open is localised. No other person is named, and no pay
 * base, id or telephone.
 */
export function memberJson(memberYear: MemberYear, words: Words) {
  const { member, name, year, today, attendance, dues, study, open } = memberYear;
  return {
    name,
    year: Number(year),
    today,
    section: valueOf(member.section),
    category: valueOf(member.category),
    attendance: {
      ...attendance.figures,
      months: attendance.months.map(attendanceMonthJson),
      missed: attendance.missed.map(missedJson),
    },
    study: study && { ...study },
    dues: {
      due: amount(dues.due),
      paid: amount(dues.paid),
      arrears: amount(dues.arrears),
      overpaid: amount(dues.overpaid),
      months: dues.months.map(duesMonthJson),
    },
    open: open.map((finding): FindingJson => findingJson(finding, words, year)),
  };
}

function attendanceMonthJson({ month, date, theme, state, madeUp, cell }: MemberMonth) {
  return { month, date, theme, state, madeUp, place: place(cell) };
}

function missedJson(missed: MissedDay) {
  const { month, date, presence, cell, kind, reason, requestedOn, approved, contact, briefing, makeUp } = missed;
  const told = <T>(said: Told<T> | null) => said && { value: said.value, place: place(said.cell) };
  const duty = (said: Duty | null) => said && { state: said.state, place: place(said.cell) };
  return {
    month,
    date,
    presence,
    place: place(cell),
    kind: told(kind),
    reason: told(reason),
    requestedOn: told(requestedOn),
    approved: duty(approved),
    contact: duty(contact),
    briefing: duty(briefing),
    makeUp: {
      state: makeUp.state,
      on: makeUp.on,
      how: makeUp.how,
      limit: makeUp.limit,
      place: place(makeUp.cell),
    },
  };
}

function duesMonthJson({ month, state, due, dueCell, paid, payments, arrears, overpaid, cell }: MemberDuesMonth) {
  return {
    month,
    state,
    due: amount(due),
    duePlace: place(dueCell),
    paid: amount(paid),
    payments: payments.map((payment) => ({
      amount: yuanText(payment.amount),
      place: place(payment.cell),
      paidOn: payment.paidOn,
      datePlace: place(payment.dateCell),
    })),
    arrears: amount(arrears),
    overpaid: amount(overpaid),
    place: place(cell),
  };
}

function place(cell: CellRef | null): PlaceJson | null {
  return cell && { sheet: cell.sheet, cell: addressOf(cell) };
}

function amount(value: Fen | null): string | null {
  return value === null ? null : yuanText(value);
}
