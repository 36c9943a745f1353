import type { IsoDate } from '../../records/iso-date';
import type { CellValue } from '../../workbook/snapshot';
import { squeezeText } from '../cells/normalise';
import { daysOfRange } from '../cells/date-range';

/** How a row of days off or workdays is written: 放假日, 调休上班日, 2027年放假日, 放假日 2027. */
const REST = '(?:法定)?(?:节假日|放假日期?|放假|假日|休息日|假期)(?:安排)?';
const WORK = '(?:调休|补班|节假日)?(?:上班日期?|工作日|上班|补班日?)(?:\\(调休\\))?|补班日?|调休日?';
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
