import type { CellRef } from '../records/cell-ref';
import type { DuesLine } from '../records/dues';
import type { Member } from '../records/member';
import { membershipOf } from '../records/membership';
import type { Month } from '../records/month';
import type { Due } from './dues-accounts';
import type { LedgerMonth, MemberLedger } from './member-ledger';
import type { Rounding } from './rounding';
import { standardOf, type Standard } from './standard';

/** What is owed, and whether a cell that would have told could not be read. */
export interface DueReading {
  readonly due: Due;
  readonly unreadable: boolean;
}

/** Reads what one member owes for a month, of which the ledger holds `own`. */
export type DueReader = (month: Month, own: LedgerMonth) => DueReading;

/**
 * What a member owes for a month, first source first: membership, 停缴, 免 in 实交,
 * the month's 应交, an exemption, the standards, the base by the tiers. In the month
 * of a transfer only the month's 应交 tells.
 */
export function dueReader(member: Member, ledger: MemberLedger, rounding: Rounding): DueReader {
  const membershipIn = membershipOf(member);
  const byStandard = standardReader(member, rounding);
  return (month, own) => {
    const membership = membershipIn(month);
    if (membership === 'outside') return NOT_OWING;
    if (member.status?.value === 'suspended') return exempt('status', member.status.cell);
    if (own.exempted) return exempt('word', own.exempted);
    const { line } = own;
    const stated = statedDue(own);
    if (stated) return stated;
    if (membership === 'transferMonth') return NOT_OWING;
    if (line?.exempt?.state === 'read') return exempt('line', line.exempt.cell);
    if (line?.exempt?.state === 'unreadable') return unreadableAt(line.exempt.cell);
    return byStandard(lineNearest(ledger, month, own), own);
  };
}

/** By the 应交 of the month; null where that is blank or not kept. A 减免 beside it makes it a reduced amount, a 免交 overrides it. */
function statedDue({ statement, line }: LedgerMonth): DueReading | null {
  const due = statement?.due;
  if (due === undefined || due.state === 'blank') return null;
  if (due.state === 'unreadable') return unreadableAt(due.cell);
  if (due.value === 'exempt') return exempt('word', due.cell);
  if (due.value <= 0) return exempt('nothingDue', due.cell);
  const exemption = line?.exempt ?? null;
  if (exemption?.state === 'read' && !exemption.value.includes('减')) return exempt('line', exemption.cell);
  return settled({ kind: 'owed', amount: due.value, source: 'ledger', cell: due.cell });
}

interface KnownStandard {
  readonly line: DuesLine | null;
  readonly standard: Standard;
  readonly due: DueReading | null;
}

/** By the standard that the line speaks of; one line speaks of many months, one after the other. */
function standardReader(member: Member, rounding: Rounding): (line: DuesLine | null, own: LedgerMonth) => DueReading {
  const knownOf = (line: DuesLine | null): KnownStandard => {
    const standard = standardOf(member, line, rounding);
    return { line, standard, due: dueByStandard(standard) };
  };
  const last: { known?: KnownStandard } = {};
  return (line, own) => {
    const known = last.known?.line === line ? last.known : knownOf(line);
    last.known = known;
    if (known.due) return known.due;
    return settled({ kind: 'unknown', cell: own.statement?.due.cell ?? known.standard.cell ?? member.name.cell });
  };
}

/** Null where the standard is not known, and where it could be typed depends on the month. */
function dueByStandard(standard: Standard): DueReading | null {
  if (standard.kind === 'unreadable') return unreadableAt(standard.cell);
  if (standard.kind === 'unknown') return null;
  const { amount, source, cell } = standard;
  return settled({ kind: 'owed', amount, source, cell });
}

/** The line of the month; in a list, where a month that nobody paid has no row, the last one before it, else the next. */
function lineNearest({ linesInOrder }: MemberLedger, month: Month, own: LedgerMonth): DuesLine | null {
  return own.line ?? linesInOrder.findLast((line) => line.to < month) ?? linesInOrder[0] ?? null;
}

function exempt(
  source: Extract<Due, { kind: 'exempt' }>['source'],
  cell: Extract<Due, { kind: 'exempt' }>['cell'],
): DueReading {
  return settled({ kind: 'exempt', source, cell });
}

const NOT_OWING = settled({ kind: 'notOwing' });

function unreadableAt(cell: CellRef): DueReading {
  return { due: { kind: 'unknown', cell }, unreadable: true };
}

function settled(due: Due): DueReading {
  return { due, unreadable: false };
}
