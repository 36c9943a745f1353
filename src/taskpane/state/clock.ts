import { isoDate, type IsoDate } from '../../records/iso-date';

/** The moment that it is, on this computer. */
export type Clock = () => Date;

/** The day on the wall calendar of this computer's zone. Throws RangeError for a clock outside 1900 to 2999. */
export function todayOf(clock: Clock): IsoDate {
  const now = clock();
  const today = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null) throw new RangeError(`no such day: ${now.toISOString()}`);
  return today;
}
