import type { Role } from '../../records/role';
import type { Rule } from '../rule';

/** The tables without which most of the plan cannot be checked, each with the usual names of its sheet. */
const TABLES: readonly { readonly roles: readonly Role[]; readonly sheets: readonly string[] }[] = [
  { roles: ['roster'], sheets: ['花名册'] },
  { roles: ['sessions', 'schedule'], sheets: ['活动记录', '活动安排'] },
  { roles: ['attendance'], sheets: ['考勤'] },
  { roles: ['dues'], sheets: ['党费台账'] },
];

/**
 * The workbook must hold a roster, a record (or at least a schedule) of the theme
 * days, their attendance, and the dues ledger. One finding for each that is found
 * nowhere; the rules that depend on it are listed as not checked.
 */
export const sheetMissing: Rule = {
  id: 'sheet-missing',
  group: 'workbook',
  severity: 'error',
  clause: '',
  needs: [],
  *check({ branch }) {
    for (const { roles, sheets } of TABLES) {
      const [role] = roles;
      if (role === undefined || roles.some((each) => branch.roles.has(each))) continue;
      yield {
        message: 'missing',
        data: { role: { term: `role.${role}` } },
        cell: null,
        month: null,
        subjects: sheets,
      };
    }
  },
};
