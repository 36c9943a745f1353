import type { IsoDate } from '../../records/iso-date';
import type { CellValue } from '../../workbook/snapshot';
import { squeezeText } from '../../notation/normalise';
import { daysOfRange } from '../../notation/date-range';
import { oneOf } from './setting-values';

/** How a row of days off or workdays is written: 放假日, 调休上班日, 2027年放假日, 放假日 2027. */
const REST = '(?:法定)?(?:节假日|放假日期?|放假|假日|休息日|假期)(?:安排)?';
const WORK = '(?:调休|补班|节假日)?(?:上班日期?|工作日|上班|补班日?)(?:\\(调休\\))?|补班日?|调休日?';
/** The other way round: a day as the item, what it is as the value. */
const KINDS = oneOf({
  rest: ['放假', '放假日', '休息', '休息日', '休', '节假日', '法定节假日', '假日'],
  work: ['上班', '上班日', '调休上班', '调休上班日', '工作日', '补班', '补班日', '班'],
});

const ITEM = new RegExp(`^(?:(\\d{4})年?度?)?(?:(${REST})|(${WORK}))(?:\\(?(\\d{4})年?度?\\)?)?$`, 'u');

export const STATED_DAY_ITEMS = { rest: '放假日', work: '调休上班日' } as const;
export const ALLOWED_DAYS = '2027-01-01；2027-02-05至2027-02-11';

export interface StatedDaysItem {
  readonly kind: 'rest' | 'work';
  /** The year that the item states for its days; null where it states none. */
  readonly year: number | null;
}

/** What kind of days a row's item names; null for any other item. */
export function statedDaysItem(item: string): StatedDaysItem | null {
  const parts = ITEM.exec(squeezeText(item).replace(/:$/u, ''));
  if (!parts) return null;
  const year = parts[1] ?? parts[4];
  return { kind: parts[2] === undefined ? 'work' : 'rest', year: year === undefined ? null : Number(year) };
}

/** The days of the value cell: dates and ranges separated by ；;、，; null where one of them cannot be read. */
export function statedDays(value: CellValue, { year }: StatedDaysItem, date1904: boolean): IsoDate[] | null {
  const parts =
    typeof value === 'string' ? value.split(/[；;、，,\n]+/u).filter((part) => part.trim() !== '') : [value];
  const days: IsoDate[] = [];
  for (const part of parts) {
    const range = daysOfRange(part, year, date1904);
    if (range === null) return null;
    days.push(...range);
  }
  return days;
}

/** The days of a row such as 2027-01-01 | 放假; null where it is none. */
export function statedDaysOfDateRow(
  item: string,
  value: CellValue,
  date1904: boolean,
): { readonly kind: 'rest' | 'work'; readonly days: readonly IsoDate[] } | null {
  const kind = KINDS(value);
  // A real date reaches this as the text of its serial number.
  const days = kind && daysOfRange(/^\d{5}$/.test(item.trim()) ? Number(item) : item, null, date1904);
  return kind && days ? { kind, days } : null;
}
