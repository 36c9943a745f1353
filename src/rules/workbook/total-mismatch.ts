import { fen, yuanNumber } from '../../records/fen';
import type { Rule } from '../rule';
import { issuesOf } from '../reading-issues';

/**
 * A 合计 that is not the sum of what it covers. The ledger must be in order and
 * its figures are made public every half-year, so a wrong total is a wrong notice.
 */
export const totalMismatch: Rule = {
  id: 'total-mismatch',
  group: 'workbook',
  severity: 'warning',
  clause: '三(二)3',
  needs: [],
  *check(context) {
    for (const issue of issuesOf(context, 'total-mismatch')) {
      const { sheet, cell, month, stated, computed, summed, correctable } = issue;
      const difference = fen(Math.abs(stated - computed));
      yield {
        message: stated > computed ? 'too-high' : 'too-low',
        data: { stated: { fen: stated }, computed: { fen: computed }, difference: { fen: difference } },
        sheet,
        cell,
        cells: summed,
        month,
        ...(cell !== null && correctable !== null
          ? { suggestions: [{ cell, oldValue: correctable, newValue: yuanNumber(computed), isAmount: true }] }
          : {}),
      };
    }
  },
};
