import type { CellRef } from '../records/cell-ref';
import type { DuesLine } from '../records/dues';
import type { Fen } from '../records/fen';
import type { Field } from '../records/field';
import type { Member } from '../records/member';
import { ratePerMille } from './tiers';
import { shareOf, type Rounding } from './rounding';

/** What a member owes every month, where that is not stated month by month. */
export type Standard =
  | {
      readonly kind: 'known';
      readonly amount: Fen;
      readonly source: 'ledgerStandard' | 'rosterStandard' | 'tiers';
      readonly cell: CellRef;
    }
  /** The cell that would tell cannot be read: it is not passed over for a weaker source. */
  | { readonly kind: 'unreadable'; readonly cell: CellRef }
  /** Null where no table has a column for it. */
  | { readonly kind: 'unknown'; readonly cell: CellRef | null };

/** The ledger's standard, else the roster's, else the base by the tiers. */
export function standardOf(member: Member, line: DuesLine | null, rounding: Rounding): Standard {
  const stated = statedStandard(member, line);
  if (stated.kind !== 'unknown') return stated;
  const base = wageBaseOf(member, line);
  if (base?.state === 'unreadable') return { kind: 'unreadable', cell: base.cell };
  const amount = base?.state === 'read' ? computedDues(base.value, member.retired, rounding) : null;
  if (amount !== null && base !== null) return { kind: 'known', amount, source: 'tiers', cell: base.cell };
  return { kind: 'unknown', cell: stated.cell ?? base?.cell ?? null };
}

/** The standard as somebody wrote it down, the ledger's before the roster's. */
export function statedStandard(member: Member, line: DuesLine | null): Standard {
  return (
    standardIn(line?.standard ?? null, 'ledgerStandard') ??
    standardIn(member.duesStandard, 'rosterStandard') ?? {
      kind: 'unknown',
      cell: line?.standard?.cell ?? member.duesStandard?.cell ?? null,
    }
  );
}

function standardIn(field: Field<Fen> | null, source: 'ledgerStandard' | 'rosterStandard'): Standard | null {
  if (field?.state === 'unreadable') return { kind: 'unreadable', cell: field.cell };
  return field?.state === 'read' ? { kind: 'known', amount: field.value, source, cell: field.cell } : null;
}

/** The base as the ledger states it, else as the roster does; blank only where both say nothing. */
export function wageBaseOf(member: Member, line: DuesLine | null): Field<Fen> | null {
  const own = line?.wageBase ?? null;
  if (own === null || own.state === 'blank') return member.wageBase ?? own;
  return own;
}

/** Dues of a base by the tiers; null where the base falls under none. */
export function computedDues(base: Fen, retired: boolean, rounding: Rounding): Fen | null {
  const perMille = ratePerMille(base, retired);
  return perMille === null ? null : shareOf(base, perMille, rounding);
}
