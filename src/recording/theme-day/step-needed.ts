import { stateCouncilCalendar } from '../../calendar/state-council-calendar';
import type { Branch } from '../../records/branch';
import { valueOf, type Field } from '../../records/field';
import { daysBetween } from '../../records/iso-date';
import { dayIn, type Month } from '../../records/month';
import type { StepField } from '../../roles/steps';
import { CATALOGUE } from '../../rules/catalogue';
import type { StepKind } from './step-kinds';

/** What stands for a step in the month: its field, null where no column could hold it. */
export type StandingOf = (field: StepField) => Field<unknown> | 'no-row' | null;

/**
 * Whether a rule of the catalogue, with the level that the settings give it, misses
 * the step once it is due. A hint (info) asks for nothing.
 */
export function isNeeded({ field, rule }: StepKind, month: Month, branch: Branch, standing: StandingOf): boolean {
  const level = rule === null ? null : levelOf(rule, branch);
  if (level === null || level === 'info' || level === 'off') return false;
  if (field === 'dateReason') return isMovedWithoutHoliday(month, branch, standing('date'));
  // Any channel counts as reported, and so does a date alone: one of the two is asked for.
  const onlyDate = standing('reportedTo') === null && standing('reportedOn') !== null;
  if (field === 'reportedTo') return !onlyDate && !isStated(standing('reportedOn'));
  if (field === 'reportedOn') return onlyDate;
  return true;
}

function levelOf(id: string, { settings }: Branch): string | null {
  return settings.severities.get(id) ?? CATALOGUE.find((rule) => rule.id === id)?.severity ?? null;
}

/** Plan 二(一): moved within a week of the 20th for a holiday needs no reason, all else does. */
function isMovedWithoutHoliday(month: Month, { settings }: Branch, standing: ReturnType<StandingOf>): boolean {
  const date = standing === 'no-row' ? null : valueOf(standing);
  if (typeof date !== 'string') return false;
  const appointed = dayIn(month, settings.themeDay);
  const days = Math.abs(daysBetween(appointed, date as typeof appointed));
  if (days === 0) return false;
  return days > settings.adjustmentDays || !stateCouncilCalendar(settings.statedDays).isRestDay(appointed);
}

function isStated(standing: ReturnType<StandingOf>): boolean {
  return standing !== null && standing !== 'no-row' && standing.state === 'read';
}
