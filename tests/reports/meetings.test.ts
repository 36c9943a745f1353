import { wordsOf } from '../../src/locales/words';
import { cellRef } from '../../src/records/cell-ref';
import { halfYear, monthsOfHalf } from '../../src/records/half-year';
import type { Meeting, MeetingKind } from '../../src/records/meeting';
import { monthsFrom, type Month } from '../../src/records/month';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { meetingsHeld } from '../../src/reports/meetings/meetings-held';
import { meetingsSentence, undatedMeetings } from '../../src/reports/meetings/meetings-text';
import { overviewJson } from '../../src/reports/overview/overview-json';
import { yearOverview } from '../../src/reports/overview/year-overview';
import { summaryJson } from '../../src/reports/summary-json';
import { summarySheet } from '../../src/reports/summary-sheet';
import { branchOf, day, monthOf } from '../branch-by-hand';
import { lineOf } from './draft-reader';

const words = wordsOf('zh-CN');
const YEAR = monthsFrom(monthOf('2020-01'), monthOf('2020-12'));

/** "2020-02-21", "2020-03" without a day, '' without a month. */
function meeting(kind: MeetingKind, on: string): Meeting {
  const month = on === '' ? null : (on.slice(0, 7) as Month);
  return { kind, month, date: on.length > 7 ? day(on) : null, cell: cellRef('会议', 3, 1) };
}

const HELD = [
  meeting('committee', '2020-01-08'),
  meeting('committee', '2020-02-21'),
  meeting('committee', '2020-04'),
  meeting('general', '2020-06-30'),
  meeting('lecture', '2019-12-31'),
];

test('counts by kind and quarter, in the order of 三会一课; of a kind that is not there nothing is said', () => {
  expect(meetingsHeld(HELD, YEAR, day('2020-12-31'))).toEqual({
    quarters: [1, 2, 3, 4],
    kinds: [
      { kind: 'general', times: [0, 1, 0, 0] },
      { kind: 'committee', times: [2, 1, 0, 0] },
    ],
    undated: 0,
  });
});

test('a quarter to come has no number, and what is dated after today was not held yet', () => {
  const held = meetingsHeld(HELD, YEAR, day('2020-06-29'));
  expect(held?.kinds).toEqual([{ kind: 'committee', times: [2, 1, null, null] }]);
});

test('says nothing where the workbook lists none of the period', () => {
  expect(meetingsHeld([], YEAR, day('2020-12-31'))).toBeNull();
  expect(meetingsHeld([meeting('lecture', '2019-12-31')], YEAR, day('2020-12-31'))).toBeNull();
  expect(
    meetingsHeld([meeting('lecture', '2020-07-01')], monthsOfHalf(halfYear(2020, 1)), day('2020-12-31')),
  ).toBeNull();
  const empty = yearOverview(branchOf({}), { year: 2020, today: day('2020-12-31') });
  expect(empty.meetings).toBeNull();
  expect(overviewJson(empty)).toMatchObject({ meetings: null });
});

test('in words, with what could not be counted', () => {
  const held = meetingsHeld([...HELD, meeting('group', '')], monthsOfHalf(halfYear(2020, 1)), day('2020-12-31'));
  if (held === null) throw new Error('no meetings');
  expect(meetingsSentence(held, words)).toBe(
    '三会一课：党员大会一季度 0 次、二季度 1 次；支委会一季度 2 次、二季度 1 次。',
  );
  expect(undatedMeetings(held, words)).toBe('另有 1 次看不出是哪个月，没有计入。');
});

test('in the half-year: the paragraph, the sheet and the JSON', () => {
  const branch = branchOf({ meetings: HELD });
  const summary = halfYearSummary(branch, { half: halfYear(2020, 2), today: day('2020-12-31') });
  expect(summary.meetings).toBeNull();
  const first = halfYearSummary(branch, { half: halfYear(2020, 1), today: day('2020-12-31') });
  const sentence = '三会一课：党员大会一季度 0 次、二季度 1 次；支委会一季度 2 次、二季度 1 次。';
  expect(lineOf(summarySheet(first, words), '三会一课')).toBe(sentence);
  expect(lineOf(summarySheet(first, words), '2020年上半年，')).toContain(sentence);
  expect(summaryJson(first)).toMatchObject({ meetings: { quarters: [1, 2], undated: 0 } });
});
