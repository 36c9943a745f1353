import type { Words } from '../../locales/words';
import { carriedOver, type CarriedOver } from '../../reports/carry-over/carried-over';
import { carriedOverSheet } from '../../reports/carry-over/carried-over-sheet';
import type { Edit } from '../../workbook/edit';
import type { Renewal } from '../../workbook/renewal';
import { proposePlan } from '../plan/propose-plan';
import type { PlannedCell, RecordingBook, RecordingNote } from '../recording';
import { newSheets } from './new-sheets';
import { newWorkbook } from './new-workbook';
import { leftBefore } from './people-left';
import { withStandingThemes } from './standing-themes';
import { hasRecords, keepsYearsTogether, recordedYears } from './sheets-of-year';
import type { Turn } from './turn';

/** The step into a year, as the person asks for it. */
export interface NextYearRequest {
  readonly year: number;
  /** For the sheets that are added. */
  readonly words: Words;
  /** New sheets in the workbook, though it holds no other year yet. Default: as the workbook does it. */
  readonly sameWorkbook?: boolean;
  /** The rows of those who have left are emptied instead of taken out: something else in the workbook names them. */
  readonly keepRows?: boolean;
}

/** A sheet of the new year. */
export interface SheetOfNextYear {
  /** The sheet of the old year. */
  readonly sheet: string;
  readonly name: string;
  /** Cells whose records are not carried. */
  readonly emptied: number;
}

/** What the step into the next year would make. Nothing is written by this. */
export interface NextYear {
  /** A new workbook, or new sheets in the one that is there. */
  readonly way: 'workbook' | 'sheets';
  /** For a new workbook; null where it is refused, and for new sheets. */
  readonly renewal: Renewal | null;
  /** For new sheets; otherwise empty. */
  readonly edits: readonly Edit[];
  readonly sheets: readonly SheetOfNextYear[];
  /** Titles, heads, labels and days that are written, by the names that the sheets will have. */
  readonly cells: readonly PlannedCell[];
  /** Null where it is refused. */
  readonly carried: CarriedOver | null;
  readonly refusals: readonly RecordingNote[];
  readonly remarks: readonly RecordingNote[];
}

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
