const DAY = 86_400_000;
/** Days from each date system's day 0 to 1970-01-01; the 1900 system counts a 29 February 1900 that never was. */
const EPOCH = { from1900: 25_569, from1904: 24_107 };
const FIRST_TRUE_SERIAL = 61;

/**
 * The serial number of a date cell kept as ISO 8601 text (t="d", which strict
 * workbooks use): a date, a date with time, or a time alone. null for other text.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const parts = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!parts || text.trim() === '') return null;
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(moment)) return null;
  const days = moment / DAY + (date1904 ? EPOCH.from1904 : EPOCH.from1900);
  return (date1904 || days >= FIRST_TRUE_SERIAL ? days : days - 1) + time;
}
