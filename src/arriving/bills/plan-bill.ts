import { duesAccounts } from '../../dues/build-dues-accounts';
import { fen, NO_FEN, type Fen } from '../../records/fen';
import type { IsoDate } from '../../records/iso-date';
import type { Member, MemberKey } from '../../records/member';
import { monthOf, monthsFrom, type Month } from '../../records/month';
import type { RecordingBook } from '../../recording/recording';
import { rosterNames } from '../names/roster-names';
import type { Bill, BillEntry } from './bill-entry';
import { notedMonths } from './noted-months';
import { OpenMonths, type PaidPart } from './open-months';
import { payerOf } from './payer';

export interface BillOptions {
  /** Only dues of these months; null: whatever is open up to the month of each payment, oldest first. */
  readonly span: { readonly from: Month; readonly to: Month } | null;
  /** The day of payments that state none; null: left open. */
  readonly paidOn: IsoDate | null;
  /** Who is meant, by the key of the question; null: nobody of the branch, or not to be recorded. */
  readonly answers: ReadonlyMap<string, MemberKey | null>;
}

/** A payment of the bill that is to be recorded. */
export interface BilledPayment {
  readonly entry: BillEntry;
  readonly member: Member;
  readonly name: string;
  readonly paidOn: IsoDate | null;
  readonly parts: readonly PaidPart[];
  /** What of it fits no open month: shown, and not recorded. */
  readonly rest: Fen;
}

export interface BillQuestion {
  readonly key: string;
  readonly entries: readonly BillEntry[];
  readonly why: 'unknown' | 'several' | 'conflict';
  readonly offers: readonly Member[];
}

export type LeftOutWhy =
  | 'outgoing'
  | 'neutral'
  | 'refund'
  | 'failed'
  | 'unreadable'
  | 'twice'
  | 'recorded'
  | 'not-dues'
  | 'nothing-open'
  | 'same-day'
  | 'later'
  | 'skipped'
  | 'refused'
  | 'not-repeatable';

export interface LeftOut {
  readonly entry: BillEntry;
  /** The member, where it is known who paid. */
  readonly name: string | null;
  readonly why: LeftOutWhy;
}

export interface BillPlan {
  readonly payments: readonly BilledPayment[];
  readonly questions: readonly BillQuestion[];
  readonly leftOut: readonly LeftOut[];
}

/** What is written of a question in a bill: the payer, and what the payer noted. */
export function keyOf({ payer, notes }: BillEntry): string {
  return [payer, ...notes].filter((text) => text !== '').join(' ');
}

/** Which payments of a bill are dues of whom and of which months; `logged` are the transactions recorded before. */
export function planBill(
  book: RecordingBook,
  bill: Bill,
  { span, paidOn, answers }: BillOptions,
  logged: ReadonlySet<string>,
): BillPlan {
  const { branch } = book.reading;
  const roster = rosterNames(branch);
  const accounts = duesAccounts(branch);
  const members = new Map(branch.members.map((member) => [member.key, member]));
  const desks = new Map<MemberKey, { open: OpenMonths; recorded: Map<IsoDate, Fen>; hasPartial: boolean }>();
  const payments: BilledPayment[] = [];
  const questions = new Map<string, BillQuestion>();
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  const leave = (entry: BillEntry, why: LeftOutWhy, name: string | null = null): void =>
    void leftOut.push({ entry, name, why });
  const deskOf = (key: MemberKey) => {
    const desk = desks.get(key) ?? {
      open: new OpenMonths(accounts, key),
      recorded: new Map<IsoDate, Fen>(),
      hasPartial: false,
    };
    desks.set(key, desk);
    return desk;
  };

  for (const entry of inOrder(bill.entries)) {
    const apart = apartFor(entry, logged, seen);
    if (apart !== null) {
      leave(entry, apart);
      continue;
    }
    const isDues = bill.isOfDues || keyOf(entry).includes('党费');
    const payer = payerOf(entry, roster, branch.members);
    const key = keyOf(entry);
    const answer = answers.get(key);
    const told = answer === undefined || answer === null ? null : (members.get(answer) ?? null);
    const member = payer.kind === 'one' ? payer.member : told;
    if (answer === null && payer.kind === 'asked') leave(entry, 'skipped');
    else if (member) pay(entry, member, isDues);
    else if (payer.kind === 'asked' && (isDues || mayBeDues(entry, payer))) {
      const before = questions.get(key);
      questions.set(key, { key, why: payer.why, offers: payer.offers, entries: [...(before?.entries ?? []), entry] });
    } else leave(entry, 'not-dues');
  }
  return { payments, questions: [...questions.values()], leftOut };

  /** Of several people of one name, whose dues it would be. */
  function mayBeDues(
    entry: BillEntry,
    { why, offers }: Extract<ReturnType<typeof payerOf>, { kind: 'asked' }>,
  ): boolean {
    return why !== 'unknown' && offers.some(({ key }) => fits(entry, key));
  }

  function fits(entry: BillEntry, key: MemberKey): boolean {
    const { open } = deskOf(key);
    const { rest, isPartial, parts } = open.allocate(monthsFor(entry, open), entry.amount ?? NO_FEN);
    return parts.length > 0 && rest === 0 && !isPartial;
  }

  function monthsFor(entry: BillEntry, open: OpenMonths): Month[] {
    const paidIn = monthOf(entry.date ?? paidOn ?? book.today);
    const noted = notedMonths(entry.notes, paidIn);
    const isInSpan = (month: Month): boolean => span === null || (span.from <= month && month <= span.to);
    if (noted.length > 0) return open.of(noted.filter(isInSpan));
    return span === null ? open.upTo(paidIn, [paidIn]) : open.within(monthsFrom(span.from, span.to), paidIn);
  }

  function pay(entry: BillEntry, member: Member, isDues: boolean): void {
    const desk = deskOf(member.key);
    const name = roster.shown(member);
    const amount = entry.amount ?? NO_FEN;
    const date = entry.date ?? paidOn;
    const before = date === null ? NO_FEN : (desk.recorded.get(date) ?? desk.open.recordedOn(date));
    const months = monthsFor(entry, desk.open);
    if (date !== null && before > 0) {
      // What stands there of that day is this payment, or as much of it as found a month.
      desk.recorded.set(date, fen(Math.max(0, before - amount)));
      if (before >= amount || months.length === 0) leave(entry, 'recorded', name);
      else leave(entry, 'same-day', name);
      return;
    }
    if (date !== null) desk.recorded.set(date, before);
    if (desk.hasPartial) {
      leave(entry, 'later', name);
      return;
    }
    const allocation = desk.open.allocate(months, amount);
    const isExact = allocation.rest === 0 && !allocation.isPartial && allocation.parts.length > 0;
    if (!isDues && !isExact) leave(entry, 'not-dues', name);
    else if (allocation.parts.length === 0) leave(entry, 'nothing-open', name);
    else {
      desk.open.take(allocation, ({ from, to }) => monthsFrom(from, to));
      desk.hasPartial = allocation.isPartial;
      payments.push({ entry, member, name, paidOn: date, parts: allocation.parts, rest: allocation.rest });
    }
  }
}

/** Why an entry is no payment that was taken, or one that is recorded; null for all others. */
function apartFor(entry: BillEntry, logged: ReadonlySet<string>, seen: Set<string>): LeftOutWhy | null {
  const { direction, undone, amount, id } = entry;
  if (undone !== null) return undone;
  if (direction === 'out') return 'outgoing';
  if (direction === 'neither') return 'neutral';
  if (amount === null || amount === NO_FEN) return 'unreadable';
  if (id === null) return null;
  if (logged.has(id)) return 'recorded';
  if (seen.has(id)) return 'twice';
  seen.add(id);
  return null;
}

/** By day, whatever the order of the bill: dues are owed from the oldest on. */
function inOrder(entries: readonly BillEntry[]): readonly BillEntry[] {
  return entries.toSorted((one, other) => (one.date ?? '9').localeCompare(other.date ?? '9') || one.line - other.line);
}
