import { stateCouncilCalendar } from '../calendar/state-council-calendar';
import { computedDues } from '../dues/standard';
import { serialOfDate } from '../notation/serial-date';
import { plannedDate } from '../recording/plan/planned-date';
import { fenFromYuan, LARGEST_FEN, yuanNumber } from '../records/fen';
import { month } from '../records/month';
import { DEFAULT_SETTINGS } from '../records/settings';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;

/**
 * =THEMEDAY.DUES(base, retired): monthly dues in yuan of a monthly base in yuan, by the
 * tiers of 中组发〔2008〕3号, to the fen. Null for what is no base: nothing, less, or text.
 */
export function duesOf(base: unknown, retired: unknown): number | null {
  if (typeof base !== 'number' || !Number.isFinite(base) || base <= 0 || base * 100 > LARGEST_FEN) return null;
  const { roundingUnit: unit, roundingMode: mode } = DEFAULT_SETTINGS;
  const amount = computedDues(fenFromYuan(base), isYes(retired), { unit, mode });
  return amount === null ? null : yuanNumber(amount);
}

/**
 * =THEMEDAY.THEMEDAY(year, month): the day of that month's theme day as the plan sets it
 * (二(一): the 20th, or the nearest working day), as Excel counts days from 1900. Null
 * for what is no year or month.
 */
export function themeDayOf(year: unknown, monthOfYear: unknown): number | null {
  if (!isWhole(year, FIRST_YEAR, LAST_YEAR) || !isWhole(monthOfYear, 1, 12)) return null;
  const { date } = plannedDate(month(year, monthOfYear), DEFAULT_SETTINGS, stateCouncilCalendar(new Map()));
  return serialOfDate(date, false);
}

/** TRUE, 1, 是 and 退休; everything else, an empty cell among it, is a no. */
function isYes(given: unknown): boolean {
  if (typeof given === 'string') return /^(?:是|退休|yes|true|1)$/i.test(given.trim());
  return given === true || given === 1;
}

function isWhole(given: unknown, least: number, most: number): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most;
}
