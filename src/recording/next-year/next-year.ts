import { carriedOver, type CarriedOver } from '../../reports/carry-over/carried-over';
import { carriedOverSheet } from '../../reports/carry-over/carried-over-sheet';
import { proposePlan } from '../plan/propose-plan';
import type { RecordingBook, RecordingNote } from '../recording';
import type { NextYear, NextYearRequest } from './step';
import { newSheets } from './new-sheets';
import { newWorkbook } from './new-workbook';
import { leftBefore } from './people-left';
import { withStandingThemes } from './standing-themes';
import { hasRecords, keepsYearsTogether, recordedYears } from './sheets-of-year';
import type { Turn } from './turn';

/**
 * The workbook of the next year, as the team keeps it: the same sheets with the
 * records emptied, titles and months of the new year, the roster without those who have
 * left, the year's plan proposed (plan 二(一), 二(四)), and what goes over from the old
 * year on a sheet of its own. Refused for a year that is there, that is not the one
 * after the latest, and where the latest holds no records.
 */
export function nextYear(book: RecordingBook, request: NextYearRequest): NextYear {
  const { year, words, sameWorkbook = false } = request;
  const { reading } = book;
  const way = sameWorkbook || keepsYearsTogether(reading, year - 1) ? 'sheets' : 'workbook';
  const nothing = { way, renewal: null, edits: [], sheets: [], cells: [], carried: null, remarks: [] } as const;
  const refused = refusalOf(book, year);
  if (refused) return { ...nothing, refusals: [refused] };
  const carried = carriedOver(reading.branch, year - 1, book.today);
  const turn: Turn = {
    ...{ from: year - 1, to: year, book },
    left: leftBefore(reading, year),
    days: withStandingThemes(proposePlan(book, year).days, book),
  };
  const sheet = carriedOverSheet(carried, words);
  const made = way === 'sheets' ? newSheets(turn, sheet) : newWorkbook(turn, sheet, request);
  if (made.refusals.length > 0) return { ...nothing, refusals: made.refusals };
  return { ...nothing, ...made, carried, remarks: [...made.remarks, ...carriedRemarks(carried, sheet.name)] };
}

function refusalOf({ reading }: RecordingBook, year: number): RecordingNote | null {
  const years = recordedYears(reading);
  const latest = years.at(-1);
  const no = (id: RecordingNote['id'], data: RecordingNote['data']): RecordingNote => ({ id, data, cell: null });
  if (latest === undefined) return no('next-year-no-year', { year });
  if (years.includes(year)) return no('next-year-exists', { year });
  if (year !== latest + 1) return no('next-year-not-next', { year, latest, next: latest + 1 });
  return hasRecords(reading, latest) ? null : no('next-year-nothing-recorded', { year: latest });
}

function carriedRemarks({ arrears, total, makeUps, standards, year }: CarriedOver, sheet: string): RecordingNote[] {
  const note = (id: RecordingNote['id'], data: RecordingNote['data']): RecordingNote => ({ id, data, cell: null });
  return [
    note('next-year-carried', {
      ...{ sheet, year, people: arrears.length, amount: (total / 100).toFixed(2) },
      makeUps: makeUps?.length ?? 0,
    }),
    ...(standards.length > 0 ? [note('next-year-standards', { sheet, year: year + 1, people: standards.length })] : []),
  ];
}
