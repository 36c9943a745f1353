import type { DuesLine } from '../records/dues';
import type { Member } from '../records/member';
import { membershipIn } from '../records/membership';
import type { Month } from '../records/month';
import type { Due } from './dues-accounts';
import { ledgerMonth, type LedgerMonth, type MemberLedger } from './member-ledger';
import type { Rounding } from './rounding';
import { standardOf } from './standard';

/** What is owed, and whether a cell that would have told could not be read. */
export interface DueReading {
  readonly due: Due;
  readonly unreadable: boolean;
}

/**
 * What a member owes for a month, first source first: membership, 停缴, 免 in 实交,
 * the month's 应交, an exemption, the standards, the base by the tiers. In the month
 * of a transfer only the month's 应交 tells.
 */
export function dueOf(member: Member, month: Month, ledger: MemberLedger, rounding: Rounding): DueReading {
  const membership = membershipIn(member, month);
  if (membership === 'outside') return NOT_OWING;
  if (member.status?.value === 'suspended') return exempt('status', member.status.cell);
  const own = ledgerMonth(ledger, month);
  if (own.exempted) return exempt('word', own.exempted);
  const { line } = own;
  const stated = statedDue(own);
  if (stated) return stated;
  if (membership === 'transferMonth') return NOT_OWING;
  if (line?.exempt?.state === 'read') return exempt('line', line.exempt.cell);
  return byStandard(member, month, ledger, rounding);
}

/** By the 应交 of the month; null where that is blank or not kept. A 减免 beside it makes it a reduced amount, a 免交 overrides it. */
function statedDue({ statement, line }: LedgerMonth): DueReading | null {
  const due = statement?.due;
  if (due === undefined || due.state === 'blank') return null;
  if (due.state === 'unreadable') return { due: { kind: 'unknown', cell: due.cell }, unreadable: true };
  if (due.value === 'exempt') return exempt('word', due.cell);
  if (due.value <= 0) return exempt('nothingDue', due.cell);
  const exemption = line?.exempt ?? null;
  if (exemption?.state === 'read' && !exemption.value.includes('减')) return exempt('line', exemption.cell);
  return settled({ kind: 'owed', amount: due.value, source: 'ledger', cell: due.cell });
}

function byStandard(member: Member, month: Month, ledger: MemberLedger, rounding: Rounding): DueReading {
  const line = lineNearest(ledger, month);
  const standard = standardOf(member, line, rounding);
  if (standard.kind === 'known') {
    return settled({ kind: 'owed', amount: standard.amount, source: standard.source, cell: standard.cell });
  }
  const typedAt = ledgerMonth(ledger, month).statement?.due.cell ?? standard.cell ?? member.name.cell;
  return standard.kind === 'unreadable'
    ? { due: { kind: 'unknown', cell: standard.cell }, unreadable: true }
    : settled({ kind: 'unknown', cell: typedAt });
}

/** The line of the month; in a list, where a month that nobody paid has no row, the last one before it, else the next. */
export function lineNearest(ledger: MemberLedger, month: Month): DuesLine | null {
  const { linesInOrder } = ledger;
  return ledgerMonth(ledger, month).line ?? linesInOrder.findLast((line) => line.to < month) ?? linesInOrder[0] ?? null;
}

function exempt(
  source: Extract<Due, { kind: 'exempt' }>['source'],
  cell: Extract<Due, { kind: 'exempt' }>['cell'],
): DueReading {
  return settled({ kind: 'exempt', source, cell });
}

const NOT_OWING = settled({ kind: 'notOwing' });

function settled(due: Due): DueReading {
  return { due, unreadable: false };
}
