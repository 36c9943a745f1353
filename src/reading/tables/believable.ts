import type { Role } from '../../records/role';
import { saysNoRoster } from '../vocabulary/role-words';
import type { DraftTable } from './draft';

const PARTY_FIELDS = ['category', 'joinedOn', 'fullMemberOn', 'transferredIn', 'transferredOut', 'duesStandard'];

/**
 * Drops tables that only look like one of a role while the workbook holds a better
 * one: lists of people beside the roster, nameless sums beside the ledger, and the
 * schedule role of a record where a plan of its own exists.
 */
export function believable(drafts: readonly DraftTable[]): DraftTable[] {
  const rosters = drafts.filter(({ table }) => table.role === 'roster');
  const best = Math.max(0, ...rosters.map(rosterStrength));
  const named = new Set(drafts.filter(({ table }) => table.columns.has('name')).map(({ table }) => table.role));
  const hasPlan = drafts.some((draft) => draft.table.role === 'schedule' && isAlone(draft, drafts));
  return drafts.filter((draft) => {
    const { role, columns } = draft.table;
    if (role === 'roster') return rosterStrength(draft) >= Math.min(best, STRONG) && !isHiddenList(draft);
    if (isPersonRole(role)) return columns.has('name') || !named.has(role);
    return role !== 'schedule' || isAlone(draft, drafts) || !hasPlan || draft.evidence.says('schedule');
  });
}

/** From here on a roster is believed beside a better one. */
const STRONG = 3;

/** 4 where title or sheet name says so, else by what it says of people that only a roster says. */
function rosterStrength({ evidence, table: { columns } }: DraftTable): number {
  if (evidence.says('roster') && columns.has('name')) return 4;
  if (saysNoRoster(evidence.texts)) return 0;
  const party = PARTY_FIELDS.filter((field) => columns.has(field)).length;
  return party >= 2 ? STRONG : party;
}

function isHiddenList({ evidence, table: { sheet, columns } }: DraftTable): boolean {
  if (sheet.visibility === 'visible' || evidence.says('roster')) return false;
  return !PARTY_FIELDS.some((field) => columns.has(field));
}

function isPersonRole(role: Role): boolean {
  return role === 'attendance' || role === 'leave' || role === 'dues';
}

/** Whether the table plays this role only. */
function isAlone(draft: DraftTable, drafts: readonly DraftTable[]): boolean {
  return !drafts.some((other) => other !== draft && other.evidence === draft.evidence);
}
