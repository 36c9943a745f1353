import type { Words } from '../../locales/words';
import type { MeetingsHeld, Quarter } from './meetings-held';

const QUARTER_NAMES = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const satisfies Record<Quarter, string>;

/** A table of kinds × quarters: its heads, and a row a kind. */
export function meetingRows(
  { quarters, kinds }: MeetingsHeld,
  words: Words,
): { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    heads: [words('meetings.kind'), ...quarters.map((quarter) => words(`meetings.quarters.${QUARTER_NAMES[quarter]}`))],
    rows: kinds.map(({ kind, times }) => [
      words(`meetings.kinds.${kind}`),
      ...times.map((each) => (each === null ? words('meetings.toCome') : String(each))),
    ]),
  };
}

/** What cannot be counted by quarter; null where everything can. */
export function undatedMeetings({ undated }: MeetingsHeld, words: Words): string | null {
  return undated === 0 ? null : words('meetings.undated', { count: undated });
}

/** All that is counted in one line: "三会一课：党员大会一季度 1 次、二季度 0 次；……。" */
export function meetingsSentence(held: MeetingsHeld, words: Words): string {
  const { heads, rows } = meetingRows(held, words);
  const kinds = rows.map(([kind = '', ...times]) =>
    words('meetings.ofKind', {
      kind,
      times: times
        .map((count, index) => words('meetings.ofQuarter', { quarter: heads[index + 1] ?? '', count }))
        .join(words('meetings.betweenQuarters')),
    }),
  );
  return words('meetings.sentence', { kinds: kinds.join(words('meetings.betweenKinds')) });
}

/** As plain data, nothing localised; null for a quarter to come. */
export function meetingsJson({ quarters, kinds, undated }: MeetingsHeld) {
  return { quarters, kinds: kinds.map(({ kind, times }) => ({ kind, times })), undated };
}
