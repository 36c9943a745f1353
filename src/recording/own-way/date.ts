import { parseDateCell } from '../../reading/cells/date';
import { dateOfSerial, serialOfDate } from '../../reading/cells/serial-date';
import type { Table } from '../../reading/tables/table';
import { dayOfMonth, dayOfWeek, yearOf, type IsoDate } from '../../records/iso-date';
import { monthNumber, monthOf } from '../../records/month';
import type { Written } from '../written';
import { columnValues } from './column-values';

const WHOLE = /^(\d{4})(\D{1,3})(\d{1,2})(\D{1,3})(\d{1,2})([日号]?)(.*)$/su;
const MONTH_AND_DAY = /^(\d{1,2})(\D)(\d{1,2})([日号]?)(.*)$/su;
const WEEKDAY = /(星期|周)[一二三四五六日天]/u;
const WEEKDAYS = '日一二三四五六';

/**
 * A date as the column writes its dates: a real date where the latest ones are, else
 * a text of the same form (2020.6.20, 6月20日（星期六）). A column without dates gets
 * a real date.
 */
export function dateInColumn(table: Table, column: number, date: IsoDate, date1904: boolean): Written {
  const real: Written = { value: serialOfDate(date, date1904), text: date, format: 'date' };
  for (const value of columnValues(table, column)) {
    if (typeof value === 'number') {
      if (dateOfSerial(value, date1904) !== null) return real;
      // Numbers such as 6.2 would lose the last digit of 6.20.
      return readable(monthAndDayText(date), table, date, date1904) ?? real;
    }
    if (typeof value !== 'string') continue;
    const like = dateLike(value.trim(), date);
    const written = like === null ? null : readable(like, table, date, date1904);
    if (written) return written;
  }
  return real;
}

/** The text only where reading gets the same date back from it. */
function readable(text: string, { year }: Table, date: IsoDate, date1904: boolean): Written | null {
  const reading = parseDateCell(text, { year, month: null, date1904 });
  return reading.state === 'read' && reading.value === date ? { value: text, text } : null;
}

function monthAndDayText(date: IsoDate): string {
  return `${monthNumber(monthOf(date))}月${dayOfMonth(date)}日`;
}

function dateLike(sample: string, date: IsoDate): string | null {
  const whole = WHOLE.exec(sample);
  if (whole) {
    const [, , first = '', month = '', second = '', day = '', unit = '', tail = ''] = whole;
    const pads = pad(`${month} ${day}`, first === '-');
    return `${yearOf(date)}${first}${pads(monthNumber(monthOf(date)))}${second}${pads(dayOfMonth(date))}${unit}${tailLike(tail, date)}`;
  }
  const short = MONTH_AND_DAY.exec(sample);
  if (!short) return null;
  const [, month = '', separator = '', day = '', unit = '', tail = ''] = short;
  const pads = pad(`${month} ${day}`, false);
  return `${pads(monthNumber(monthOf(date)))}${separator}${pads(dayOfMonth(date))}${unit}${tailLike(tail, date)}`;
}

/** Figures below ten get a zero where the sample's do; where it has none below ten, as is usual. */
function pad(figures: string, usual: boolean): (figure: number) => string {
  const padded = /(^| )0/u.test(figures) || (usual && !/(^| )\d( |$)/u.test(figures));
  return (figure) => (padded ? String(figure).padStart(2, '0') : String(figure));
}

/** The weekday of the date in the sample's words; a time of day is not carried over. */
function tailLike(tail: string, date: IsoDate): string {
  const weekday = WEEKDAYS[dayOfWeek(date)] ?? '';
  if (!WEEKDAY.test(tail) || /\d/u.test(tail)) return '';
  return tail.replace(WEEKDAY, (_, word: string) => `${word}${weekday}`);
}
