import { parseIsoDate } from '../../../records/iso-date';
import type { Month } from '../../../records/month';
import type { ThemeDayIntent, ThemeDayStep } from '../../../recording/intent';
import type { StepToTake } from '../../../recording/theme-day/theme-day-steps';

/** What was stated of one step: a date or words as typed, or that it was done or not. */
export interface StatedStep {
  readonly text: string;
  readonly done: boolean | null;
}

export type StepDraft = Readonly<Record<string, StatedStep>>;

export const NOT_STATED: StatedStep = { text: '', done: null };

/** Ticking says that it was done. Taking the tick away says that it was not only where the sheet says it was. */
export function ticked({ state }: StepToTake, done: boolean): StatedStep | null {
  const inSheet = state === 'done';
  return done === inSheet || (!done && state !== 'done') ? null : { text: '', done };
}

export function isTicked({ state }: StepToTake, stated: StatedStep | undefined): boolean {
  return stated?.done ?? (stated !== undefined && stated.text.trim() !== '' ? true : state === 'done');
}

/** Null where nothing was stated, or a date is not complete yet. */
export function stepOf({ field, kind, takesWords }: StepToTake, stated: StatedStep | undefined): ThemeDayStep | null {
  if (!stated) return null;
  const text = stated.text.trim();
  if (kind === 'date') {
    const date = parseIsoDate(text);
    return date && ({ field, date } as ThemeDayStep);
  }
  if (kind === 'text' || (takesWords && text !== '')) return text === '' ? null : ({ field, text } as ThemeDayStep);
  return stated.done === null ? null : ({ field, done: stated.done } as ThemeDayStep);
}

export function themeDayIntent(month: Month, steps: readonly StepToTake[], draft: StepDraft): ThemeDayIntent | null {
  const stated = steps.flatMap((step) => stepOf(step, draft[step.field]) ?? []);
  return stated.length === 0 ? null : { kind: 'theme-day', month, steps: stated };
}
