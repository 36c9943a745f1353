import { cellsOfStatusNote } from '../status-note';
import { ROUNDINGS } from '../../dues/rounding';
import { computedDues, wageBaseOf } from '../../dues/standard';
import type { DuesLine } from '../../records/dues';
import { yuanNumber } from '../../records/fen';
import type { Member } from '../../records/member';
import { membershipIn } from '../../records/membership';
import type { Settings } from '../../records/settings';
import type { FindingOf, Rule } from '../rule';

/**
 * The standard that somebody wrote down is not what the base gives by the tiers of
 * 中组发〔2008〕3号, however it is rounded: pay has changed, or the wrong tier was
 * taken. What the base gives, rounded as the branch does, is suggested. Not judged where the ledger says that dues are reduced. One per member.
 */
export const duesStandardMismatch: Rule = {
  id: 'dues-standard-mismatch',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['roster.category', 'dues.standard|roster.duesStandard', 'dues.wageBase|roster.wageBase'],
  *check({ branch, dues, month }) {
    for (const member of branch.members) {
      const line = dues.line(member.key, month);
      const owes = membershipIn(member, month) !== 'outside' && member.status?.value !== 'suspended';
      if (!owes || line?.exempt?.state === 'read') continue;
      const finding = mismatchOf(member, line, branch.settings);
      if (finding) yield finding;
    }
  },
};

function mismatchOf(
  member: Member,
  line: DuesLine | null,
  settings: Settings,
): FindingOf<'dues-standard-mismatch'> | null {
  const base = wageBaseOf(member, line);
  if (base?.state !== 'read') return null;
  const rounding = { unit: settings.roundingUnit, mode: settings.roundingMode };
  const computed = computedDues(base.value, member.retired, rounding);
  if (computed === null) return null;
  const right = new Set(ROUNDINGS.map((each) => computedDues(base.value, member.retired, each)));
  for (const stated of [line?.standard ?? null, member.duesStandard]) {
    if (stated?.state !== 'read' || right.has(stated.value)) continue;
    return {
      message: member.retired ? 'retired' : 'mismatch',
      data: { stated: { fen: stated.value }, computed: { fen: computed }, base: { fen: base.value } },
      cell: stated.cell,
      cells: [base.cell, ...(member.retired ? cellsOfStatusNote(member) : [])],
      member,
      month: null,
      suggestions: stated.loose
        ? []
        : [{ cell: stated.cell, oldValue: yuanNumber(stated.value), newValue: yuanNumber(computed), isAmount: true }],
    };
  }
  return null;
}
