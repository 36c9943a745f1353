import { addDays, daysBetween, isoDate, type IsoDate } from '../records/iso-date';
import type { Written } from './written';

/** Days by which the serial numbers of the 1904 system are behind those of the 1900 system. */
const DAYS_1900_TO_1904 = 1462;

/**
 * Serial numbers taken for dates: 1920 to 2199. Older ones would be days that
 * nobody alive can have in a record, and most small numbers (20, 2020, an amount)
 * are no dates at all.
 */
const FIRST_SERIAL = 7306;
const LAST_SERIAL = 109_574;

const EPOCH_1900 = '1899-12-30' as IsoDate;

/** The day of an Excel serial number, its time dropped; null where it is no plausible date. */
export function dateOfSerial(value: number, date1904: boolean): IsoDate | null {
  const serial = Math.floor(value) + (date1904 ? DAYS_1900_TO_1904 : 0);
  return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? addDays(EPOCH_1900, serial) : null;
}

/** Years that a text can mean. */
export function isPlausibleYear(year: number): boolean {
  return isoDate(year, 1, 1) !== null && year <= 2199;
}

/** The serial number of a day, for writing it into a cell. */
export function serialOfDate(date: IsoDate, date1904: boolean): number {
  return daysBetween(EPOCH_1900, date) - (date1904 ? DAYS_1900_TO_1904 : 0);
}

/** A day as Excel keeps it, shown as it looks in a cell that has no format of its own. */
export function realDate(date: IsoDate, date1904: boolean): Written {
  return { value: serialOfDate(date, date1904), text: date, format: 'date' };
}
