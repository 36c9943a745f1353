import { parseIsoDate, type IsoDate } from '../../../records/iso-date';
import type { PlanIntent, PlannedDay } from '../../../recording/intent';
import type { PlannedField, PlanProposal, ProposedDay } from '../../../recording/plan/plan-proposal';

/** What the person changed of one month, as typed. */
export type ChangedDay = Readonly<Partial<Record<PlannedField, string>>>;

export interface PlanDraft {
  readonly offerLastYear: boolean;
  /** By month. */
  readonly days: Readonly<Record<string, ChangedDay>>;
}

export const EMPTY_PLAN: PlanDraft = { offerLastYear: false, days: {} };

/** A field as it stands in the form: as typed, else as proposed. */
export function shownField(day: ProposedDay, changed: ChangedDay | undefined, field: PlannedField): string {
  return changed?.[field] ?? proposedText(day, field);
}

export function proposedText(day: ProposedDay, field: PlannedField): string {
  return field === 'organisers' ? day.organisers.join('、') : (day[field] ?? '');
}

/** Null where none is typed or proposed: the sheet's own is left as it is. */
export function dateOf(day: ProposedDay, changed: ChangedDay | undefined): IsoDate | null {
  return parseIsoDate(shownField(day, changed, 'date'));
}

export function planIntent({ year, days }: PlanProposal, draft: PlanDraft): PlanIntent {
  return { kind: 'plan', year, days: days.map((day) => plannedDay(day, draft.days[day.month])) };
}

function plannedDay(day: ProposedDay, changed: ChangedDay | undefined): PlannedDay {
  const text = (field: PlannedField): string | null => {
    const shown = shownField(day, changed, field).trim();
    return shown === '' ? null : shown;
  };
  return {
    ...{ month: day.month, date: dateOf(day, changed) },
    organisers: sectionsOf(shownField(day, changed, 'organisers')),
    ...{ theme: text('theme'), content: text('content'), category: text('category') },
  };
}

function sectionsOf(text: string): string[] {
  return text.split(/[、,，;；/]+/u).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
