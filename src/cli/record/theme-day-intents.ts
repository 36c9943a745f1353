import { parseIsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { ThemeDayIntent, ThemeDayStep } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { chinese } from '../../locales/zh-CN';
import { parseYesNoCell } from '../../notation/yes-no';
import { hasForm, STEP_FIELDS } from '../../roles/steps';
import { UsageProblem } from '../usage-problem';

export interface ThemeDayOptions {
  readonly month: Month;
  readonly set: readonly ThemeDayStep[];
}

export function themeDayIntents(_book: RecordingBook, { month, set }: ThemeDayOptions): ThemeDayIntent[] {
  return [{ kind: 'theme-day', month, steps: set }];
}

/** One more step, "photos=12张" or "活动照片=12张": the field by its name or its Chinese word. Throws UsageProblem. */
export function stepOption(text: string, before: readonly ThemeDayStep[] = []): ThemeDayStep[] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1).trim();
  const step = at < 1 || value === '' ? null : stepOf(text.slice(0, at).trim(), value);
  if (step === null) {
    throw new UsageProblem('badStep', { text, fields: STEP_FIELDS.join(', ') });
  }
  return [...before, step];
}

function stepOf(name: string, value: string): ThemeDayStep | null {
  const words: Readonly<Record<string, string>> = chinese.terms.field;
  const field = STEP_FIELDS.find((each) => each === name || words[each] === name);
  if (field === undefined) return null;
  if (hasForm(field, 'date')) {
    const date = parseIsoDate(value);
    return date === null ? null : { field, date };
  }
  if (hasForm(field, 'text')) return { field, text: value };
  const answer = parseYesNoCell(value);
  if (answer.state === 'read') return { field, done: answer.value };
  return hasForm(field, 'done') ? { field, text: value } : null;
}
