import { valueOf } from '../../records/field';
import { plainText } from '../plain-text';
import type { Rule } from '../rule';
import { plannedRow } from '../session-of-month';

/** A cell of the roster may name several sections. */
const BETWEEN_SECTIONS = /[、，,;；/\s]+/u;

/**
 * A section on duty that neither the roster nor the settings know: usually a
 * misspelling, by which the section's turn would be counted for nobody (二(四)).
 */
export const organiserUnknown: Rule = {
  id: 'organiser-unknown',
  group: 'schedule',
  severity: 'warning',
  clause: '二(四)',
  needs: ['schedule.organisers|sessions.organisers', 'roster.section|settings.sections'],
  *check(context) {
    const organisers = plannedRow(context)?.organisers;
    if (organisers?.state !== 'read') return;
    const { members, settings } = context.branch;
    const onRoster = [...new Set(members.flatMap((member) => valueOf(member.section) ?? []))];
    const named = [...onRoster, ...onRoster.flatMap((cell) => cell.split(BETWEEN_SECTIONS)), ...settings.sections];
    const known = new Set(named.map(plainText).filter((section) => section !== ''));
    if (known.size === 0) return;
    for (const section of new Set(organisers.value)) {
      if (known.has(plainText(section))) continue;
      yield {
        message: 'unknown',
        data: { section, known: { list: [...known] } },
        cell: organisers.cell,
        month: context.month,
        subjects: [section],
      };
    }
  },
};
