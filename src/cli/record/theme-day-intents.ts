import { parseIsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import type { ThemeDayIntent, ThemeDayStep } from '../../recording/intent';
import type { RecordingBook } from '../../recording/recording';
import { chinese } from '../../locales/zh-CN';
import { parseYesNoCell } from '../../notation/yes-no';
import { UsageProblem } from '../usage-problem';

export interface ThemeDayOptions {
  readonly month: Month;
  readonly set: readonly ThemeDayStep[];
}

export function themeDayIntents(_book: RecordingBook, { month, set }: ThemeDayOptions): ThemeDayIntent[] {
  return [{ kind: 'theme-day', month, steps: set }];
}

const DATES = ['plannedDate', 'date', 'noticeDate', 'reportedOn'] as const;
const YES_NO = ['oath', 'duesCollected', 'flag', 'badge', 'outing'] as const;
/** Done or not, or what was done. */
const DONE = ['planDoc', 'study', 'summary', 'photos', 'reportedTo'] as const;
const TEXTS = [
  'dateReason',
  'theme',
  'content',
  'category',
  'organisers',
  'leader',
  'host',
  'recorder',
  'place',
  'duration',
  'observers',
  'notes',
] as const;

/** One more step, "photos=12张" or "活动照片=12张": the field by its name or its Chinese word. Throws UsageProblem. */
export function stepOption(text: string, before: readonly ThemeDayStep[] = []): ThemeDayStep[] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1).trim();
  const step = at < 1 || value === '' ? null : stepOf(text.slice(0, at).trim(), value);
  if (step === null) {
    const fields = [...DATES, ...YES_NO, ...DONE, ...TEXTS].join(', ');
    throw new UsageProblem('badStep', { text, fields });
  }
  return [...before, step];
}

function stepOf(name: string, value: string): ThemeDayStep | null {
  const words: Readonly<Record<string, string>> = chinese.terms.field;
  const among = <F extends string>(fields: readonly F[]): F | undefined =>
    fields.find((field) => field === name || words[field] === name);
  const dateField = among(DATES);
  if (dateField !== undefined) {
    const date = parseIsoDate(value);
    return date === null ? null : { field: dateField, date };
  }
  const answer = parseYesNoCell(value);
  const yesNoField = among(YES_NO);
  if (yesNoField !== undefined) return answer.state === 'read' ? { field: yesNoField, done: answer.value } : null;
  const doneField = among(DONE);
  if (doneField !== undefined) {
    return answer.state === 'read' ? { field: doneField, done: answer.value } : { field: doneField, text: value };
  }
  const textField = among(TEXTS);
  return textField === undefined ? null : { field: textField, text: value };
}
