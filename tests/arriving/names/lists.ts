import type { Arrived } from '../../../src/arriving/arrived';
import {
  attendanceFromList,
  NO_ANSWERS,
  type AttendanceOfList,
  type ListAnswers,
  type MinutesRule,
} from '../../../src/arriving/names/attendance-from-list';
import type { RecordingBook } from '../../../src/recording/recording';
import { sheets } from '../../sheets';
import { month } from '../../recording/dues/recorded';

export const JUNE = month('2020-06');

export const pasted = (text: string): Arrived => ({ kind: 'text', text });

/** A file as the sheets-as-text of tests. */
export const file = (text: string): Arrived => ({ kind: 'workbook', snapshot: sheets(text, '名单.xlsx') });

export interface Looking {
  readonly minutes?: MinutesRule;
  readonly answers?: Partial<ListAnswers>;
}

export function listOf(book: RecordingBook, arrived: Arrived, { minutes, answers }: Looking = {}): AttendanceOfList {
  return attendanceFromList(book, JUNE, arrived, {
    minutes: minutes ?? null,
    answers: { ...NO_ANSWERS, ...answers },
  });
}

/** "李明 present", "王芳 leave personal 照顾家人". */
export function markLines({ marks }: AttendanceOfList): string[] {
  return marks.map(({ name, signIn: { presence, leaveKind, reason } }) =>
    [name, presence, leaveKind, reason].filter((part) => part !== undefined).join(' '),
  );
}

/** "who 王武? unknown 王芳", "presence 李明 word 住院". */
export function questionLines({ questions }: AttendanceOfList): string[] {
  return questions.map((question) =>
    question.kind === 'who'
      ? [`who ${question.key}?`, question.why, ...question.offers.map(({ displayName }) => displayName)].join(' ')
      : `presence ${question.name} ${question.why} ${question.text}`.trim(),
  );
}

export function restLines({ notRecorded }: AttendanceOfList): string[] {
  return notRecorded.map(({ text, why }) => `${why} ${text}`);
}
