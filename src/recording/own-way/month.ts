import { parseMonthCell } from '../../reading/cells/month';
import { dateOfSerial, serialOfDate } from '../../reading/cells/serial-date';
import type { Table } from '../../reading/tables/table';
import { firstDay, monthNumber, yearOfMonth, type Month } from '../../records/month';
import type { Written } from '../written';
import { columnValues } from './column-values';

const WITH_YEAR = /^(\d{4})(\D{1,3})(\d{1,2})(月?份?)$/u;
const BARE = /^(\d{1,2})(月?份?)$/u;

/** A month as the column writes its months (6, 6月, 2020年6月, a real date); in full where it has none yet. */
export function monthInColumn(table: Table, column: number, month: Month, date1904: boolean): Written {
  const full = `${yearOfMonth(month)}年${monthNumber(month)}月`;
  for (const value of columnValues(table, column)) {
    const like = monthLike(value, month, date1904);
    if (like === null) continue;
    const reading = parseMonthCell(like.value, { year: table.year, date1904 });
    if (reading.state === 'read' && reading.value === month) return like;
  }
  return { value: full, text: full };
}

function monthLike(value: string | number | boolean, month: Month, date1904: boolean): Written | null {
  const number = monthNumber(month);
  if (typeof value === 'number') {
    if (dateOfSerial(value, date1904) !== null) {
      return { value: serialOfDate(firstDay(month), date1904), text: month, format: 'date' };
    }
    return Number.isInteger(value) && value >= 1 && value <= 12 ? { value: number, text: String(number) } : null;
  }
  if (typeof value !== 'string') return null;
  const sample = value.trim();
  const dated = WITH_YEAR.exec(sample);
  if (dated) {
    const [, , separator = '', figures = '', unit = ''] = dated;
    const text = `${yearOfMonth(month)}${separator}${padded(number, figures, separator === '-')}${unit}`;
    return { value: text, text };
  }
  const bare = BARE.exec(sample);
  if (!bare) return null;
  const text = `${padded(number, bare[1] ?? '', false)}${bare[2] ?? ''}`;
  return { value: text, text };
}

function padded(number: number, sample: string, usual: boolean): string {
  return sample.startsWith('0') || (usual && sample.length === 2) ? String(number).padStart(2, '0') : String(number);
}
