import type { Due } from '../../dues/dues-accounts';
import type { CellRef } from '../../records/cell-ref';
import type { DuesLine } from '../../records/dues';
import type { Rule } from '../rule';
import { accountsOfMonth } from './accounts-to-judge';

/**
 * Dues are waived or reduced for real hardship and by the branch's decision, so the
 * ledger must say why: in its column for the reason, or in 备注 where it has none.
 */
export const duesExemptUnexplained: Rule = {
  id: 'dues-exempt-unexplained',
  group: 'dues',
  severity: 'warning',
  clause: '三(二)3',
  needs: ['roster.category', 'dues'],
  *check(context) {
    for (const { member, month, due } of accountsOfMonth(context)) {
      const line = context.dues.line(member.key, month);
      const exemption = exemptionCell(due, line);
      if (exemption === null) continue;
      const reason = line?.exemptReason ?? line?.notes ?? null;
      if (reason !== null && reason.state !== 'blank') continue;
      yield {
        message: 'no-reason',
        data: {},
        cell: reason?.cell ?? exemption,
        cells: [exemption],
        member,
        month,
      };
    }
  },
};

/** Where the exemption or reduction is written; 0 and — are no exemption, and 停缴 is a status. */
function exemptionCell(due: Due, line: DuesLine | null): CellRef | null {
  if (due.kind === 'exempt') return due.source === 'word' || due.source === 'line' ? due.cell : null;
  return due.kind === 'owed' && line?.exempt?.state === 'read' ? line.exempt.cell : null;
}
