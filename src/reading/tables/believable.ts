import type { Role } from '../../records/role';
import { saysNoRoster } from '../vocabulary/role-words';
import type { DraftTable } from './draft-table';

const PARTY_FIELDS = 'category joinedOn fullMemberOn transferredIn transferredOut duesStandard';

/**
 * Drops tables that only look like one of a role while the workbook holds a better
 * one: lists of people beside the roster, nameless sums beside the ledger, and the
 * schedule role of a record where a plan of its own exists.
 */
export function believable(drafts: readonly DraftTable[]): DraftTable[] {
  const best = Math.max(0, ...drafts.filter(({ role }) => role === 'roster').map(rosterStrength));
  const named = new Set(drafts.filter(({ columns }) => columns.has('name')).map(({ role }) => role));
  const hasPlan = drafts.some((draft) => draft.role === 'schedule' && isAlone(draft, drafts));
  return drafts.filter((draft) => {
    if (draft.role === 'roster') return rosterStrength(draft) >= Math.min(best, STRONG) && !isHiddenList(draft);
    if (isPersonRole(draft.role)) return draft.columns.has('name') || !named.has(draft.role);
    return draft.role !== 'schedule' || isAlone(draft, drafts) || !hasPlan || draft.evidence.says('schedule');
  });
}

/** From here on a roster is believed beside a better one. */
const STRONG = 3;

/** 4 where title or sheet name says so, else by what it says of people that only a roster says. */
function rosterStrength({ evidence, columns }: DraftTable): number {
  if (evidence.says('roster') && columns.has('name')) return 4;
  if (saysNoRoster(evidence.texts)) return 0;
  const party = PARTY_FIELDS.split(' ').filter((field) => columns.has(field)).length;
  return party >= 2 ? STRONG : party;
}

function isHiddenList({ sheet, evidence, columns }: DraftTable): boolean {
  if (sheet.visibility === 'visible' || evidence.says('roster')) return false;
  return !PARTY_FIELDS.split(' ').some((field) => columns.has(field));
}

function isPersonRole(role: Role): boolean {
  return role === 'attendance' || role === 'leave' || role === 'dues';
}

/** Whether the table plays this role only. */
function isAlone(draft: DraftTable, drafts: readonly DraftTable[]): boolean {
  return !drafts.some((other) => other !== draft && other.evidence === draft.evidence);
}
