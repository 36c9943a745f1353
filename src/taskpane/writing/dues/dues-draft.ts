import { parseAmountCell } from '../../../notation/amount';
import { NO_FEN, sumFen, type Fen } from '../../../records/fen';
import { parseIsoDate, type IsoDate } from '../../../records/iso-date';
import type { MemberKey } from '../../../records/member';
import type { Month } from '../../../records/month';
import type { DuesOfMonth, MemberDuesOfMonth } from '../../../recording/dues/dues-of-month';
import type { ExemptionIntent, Intent, PaymentMade, StandardIntent } from '../../../recording/intent';
import { withEntry } from '../with-entry';

/** What may be recorded of one member other than the month's due. */
export const DUES_KINDS = ['months', 'exempt', 'standard'] as const;
export type DuesKind = (typeof DUES_KINDS)[number];

/** As chosen and typed in the form of one member. */
export interface StatedDues {
  readonly kind: DuesKind;
  readonly from: Month;
  readonly to: Month;
  /** '' for what is due. */
  readonly amount: string;
  readonly reason: string;
}

export interface DuesDraft {
  /** Who paid. */
  readonly paid: Readonly<Record<string, true>>;
  /** Who paid what was open from before. */
  readonly before: Readonly<Record<string, true>>;
  /** As typed; null for today. */
  readonly paidOn: string | null;
  /** By member; an entry is there while the form is open. */
  readonly details: Readonly<Record<string, StatedDues>>;
}

export const EMPTY_DUES: DuesDraft = { paid: {}, before: {}, paidOn: null, details: {} };

export function newDetails(month: Month): StatedDues {
  return { kind: 'months', from: month, to: month, amount: '', reason: '' };
}

/**
 * A form opened, changed or closed. To open it states nothing yet; what is typed into
 * it of a payment says that it was made. Once closed, whoever had nothing left to pay
 * is as before.
 */
export function withDetails(
  draft: DuesDraft,
  { member, settled }: MemberDuesOfMonth,
  details: StatedDues | null,
): DuesDraft {
  const before = draft.details[member];
  const isTyped = before?.kind === 'months' && details?.kind === 'months';
  const isPaid =
    isTyped || (draft.paid[member] === true && details?.kind !== 'exempt' && !(settled && details === null));
  return {
    ...draft,
    details: withEntry(draft.details, member, details),
    paid: withEntry(draft.paid, member, isPaid ? true : null),
  };
}

/** Something is still to be paid, and how much is known. */
export function canPay({ settled, unreadable, due }: MemberDuesOfMonth): boolean {
  return !settled && !unreadable && due !== null;
}

/** Nothing is open of the month, nor from before. */
export function isSettled({ settled, arrearsBefore }: MemberDuesOfMonth): boolean {
  return settled && arrearsBefore === NO_FEN;
}

/** Everybody paid today what is due for the month, and what is open from before where that is said too. */
export function allPaid(draft: DuesDraft, people: readonly MemberDuesOfMonth[], withBefore: boolean): DuesDraft {
  const chosen = (of: readonly MemberDuesOfMonth[]) =>
    Object.fromEntries(of.map(({ member }) => [member, true as const]));
  return {
    ...draft,
    paidOn: null,
    paid: { ...draft.paid, ...chosen(people.filter(canPay)) },
    before: withBefore ? chosen(people.filter(({ arrearsBefore }) => arrearsBefore > NO_FEN)) : draft.before,
  };
}

/** Those who were chosen, and what they pay as far as their forms leave that to the sheet: what is still owed. */
export function pickedDues(draft: DuesDraft, people: readonly MemberDuesOfMonth[]) {
  const paysMonth = ({ member }: MemberDuesOfMonth): boolean => draft.paid[member] === true && !draft.details[member];
  const picked = people.filter((person) => paysMonth(person) || paysBefore(draft, person));
  return {
    count: picked.length,
    amount: sumFen(
      picked.flatMap((person) => [
        ...(paysMonth(person) ? [person.open ?? NO_FEN] : []),
        ...(paysBefore(draft, person) ? [person.arrearsBefore] : []),
      ]),
    ),
  };
}

/** A form that states months from before says it of them itself. */
function paysBefore({ before, details }: DuesDraft, { member, spansBefore }: MemberDuesOfMonth): boolean {
  const form = details[member];
  const last = spansBefore.at(-1)?.to;
  return before[member] === true && !(form && form.kind !== 'standard' && last !== undefined && form.from <= last);
}

export type DuesProblem = 'amountWrong' | 'spanWrong' | 'reasonMissing';

/** What is wrong with a form; null where it can be recorded. */
export function problemOf({ kind, from, to, amount, reason }: StatedDues): DuesProblem | null {
  if (kind === 'standard') return null;
  if (to < from) return 'spanWrong';
  if (kind === 'exempt') return reason.trim() === '' ? 'reasonMissing' : null;
  return amount.trim() !== '' && amountOf(amount) === null ? 'amountWrong' : null;
}

/** A positive amount of yuan as a person types it; null for anything else. */
export function amountOf(text: string): Fen | null {
  const reading = parseAmountCell(text);
  return reading.state === 'read' && reading.value > 0 ? reading.value : null;
}

export interface DuesIntents {
  readonly payments: readonly PaymentMade[];
  readonly exemptions: readonly ExemptionIntent[];
  readonly standards: readonly StandardIntent[];
  readonly all: readonly Intent[];
}

export function duesIntents(draft: DuesDraft, { people, month }: DuesOfMonth, today: IsoDate): DuesIntents {
  const paidOn = draft.paidOn === null ? today : parseIsoDate(draft.paidOn);
  const payments = people.flatMap((person): PaymentMade[] => {
    const { member, spansBefore } = person;
    const details = draft.details[member];
    const before = paysBefore(draft, person)
      ? spansBefore.map((span) => ({ member, ...span, amount: null, paidOn }))
      : [];
    if (draft.paid[member] !== true || details?.kind === 'exempt') return before;
    return [...before, { member, ...paymentOf(details?.kind === 'months' ? details : newDetails(month)), paidOn }];
  });
  const stated = (kind: DuesKind): { readonly member: MemberKey; readonly details: StatedDues }[] =>
    people.flatMap(({ member }) => {
      const details = draft.details[member];
      return details?.kind === kind ? [{ member, details }] : [];
    });
  const exemptions = stated('exempt').map(({ member, details: { from, to, reason } }): ExemptionIntent => {
    return { kind: 'exemption', member, from, to, reason: reason.trim() };
  });
  const standards = stated('standard').map(({ member }): StandardIntent => {
    return { kind: 'standard', member, standard: null };
  });
  const paid: Intent[] = payments.length > 0 ? [{ kind: 'payment', payments }] : [];
  return { payments, exemptions, standards, all: [...standards, ...exemptions, ...paid] };
}

function paymentOf({ from, to, amount }: StatedDues): Pick<PaymentMade, 'from' | 'to' | 'amount'> {
  return { from, to, amount: amountOf(amount) };
}
