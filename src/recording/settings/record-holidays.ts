import { cellRef } from '../../records/cell-ref';
import type { IsoDate } from '../../records/iso-date';
import type { NoticeProblem } from '../../reading/holidays/holiday-notice';
import { eachDay } from '../../reading/holidays/named-days';
import { settingRows } from '../../reading/readers/settings-tables';
import type { SettingRow } from '../../reading/settings/setting-row';
import {
  STATED_DAY_ITEMS,
  statedDays,
  statedDaysItem,
  statedDaysOfDateRow,
} from '../../reading/settings/stated-days-row';
import { textOf } from '../../workbook/sheet-cells';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { HolidaysIntent } from '../intent';
import type { Recorder } from '../recorder';
import type { RecordingBook } from '../recording';
import { writtenText } from '../../notation/written';
import type { WritingList } from '../writing-list';
import { settingsDraft, settingsTable } from './new-settings';

/** What is said and does not hinder the writing: the text is sound as far as it goes. */
const ONLY_SAID: readonly NoticeProblem['kind'][] = ['missing', 'workday', 'unread'];

type Kind = keyof typeof STATED_DAY_ITEMS;

const EXPLANATIONS: Readonly<Record<Kind, string>> = {
  rest: '国务院办公厅放假通知中的放假日',
  work: '国务院办公厅放假通知中调休后要上班的日子',
};

/**
 * The days of a notice (plan 二(一): a theme day on a holiday may be moved) into the
 * sheet 设置: one row of the year's days off, one of its make-up workdays. Refused
 * where the notice does not agree with itself or with the calendar.
 */
export const recordHolidays: Recorder<HolidaysIntent> = ({ year, notice }, book, list) => {
  for (const { kind, text, data } of notice.problems) {
    const tell = ONLY_SAID.includes(kind) ? list.remark.bind(list) : list.refuse.bind(list);
    tell(`holidays-${kind}`, { text, ...data });
  }
  if (notice.breaks.length === 0) {
    list.refuse('holidays-none', { year });
    return;
  }
  const days = { rest: notice.breaks.flatMap(eachDay), work: notice.workdays };
  const wanted = {
    rest: notice.breaks.map(({ first, last }) => (first === last ? first : `${first}至${last}`)).join('；'),
    work: notice.workdays.join('；'),
  };
  const kinds = (['rest', 'work'] as const).filter((kind) => wanted[kind] !== '');
  const table = settingsTable(book.reading.tables);
  if (!table) {
    addSheet(
      kinds.map((kind) => ({ item: itemOf(kind, year), value: wanted[kind], note: EXPLANATIONS[kind] })),
      book,
      list,
    );
    return;
  }
  const rows = settingRows(table);
  const own = new Map<Kind, SettingRow | undefined>(kinds.map((kind) => [kind, rowOf(rows, kind, year)]));
  for (const kind of kinds) {
    const row = own.get(kind);
    if (row) {
      list.expect(row.item.cell);
      list.set(row.value.cell, writtenText(wanted[kind]));
      const old = textOf(row.value.raw).trim();
      if (old !== '' && old !== wanted[kind]) list.remark('replaces', { old, new: wanted[kind] }, row.value.cell);
    } else {
      const cells = new Map([
        ['item', writtenText(itemOf(kind, year))],
        ['value', writtenText(wanted[kind])],
        ['notes', writtenText(EXPLANATIONS[kind])],
      ]);
      list.addRow(table, cells, itemOf(kind, year));
    }
  }
  const others = rows.filter((row) => ![...own.values()].includes(row));
  remarkContrary(others, days, book, list);
};

function itemOf(kind: Kind, year: number): string {
  return `${year}年${STATED_DAY_ITEMS[kind]}`;
}

function rowOf(rows: readonly SettingRow[], kind: Kind, year: number): SettingRow | undefined {
  return rows.findLast(({ item }) => {
    const stated = statedDaysItem(item.text);
    return stated?.kind === kind && stated.year === year;
  });
}

/** Rows that say of one of the days that it is the other kind; the lower row of the sheet counts. */
function remarkContrary(
  rows: readonly SettingRow[],
  days: Readonly<Record<Kind, readonly IsoDate[]>>,
  { snapshot: { date1904 } }: RecordingBook,
  list: WritingList,
): void {
  for (const { item, value } of rows) {
    const named = statedDaysItem(item.text);
    const own = named && statedDays(value.raw, named, date1904);
    const stated = named && own ? { kind: named.kind, days: own } : statedDaysOfDateRow(item.text, value.raw, date1904);
    if (!stated) continue;
    const contrary = stated.days.filter((day) => days[stated.kind === 'rest' ? 'work' : 'rest'].includes(day));
    if (contrary.length > 0) list.remark('holidays-stated-otherwise', { days: contrary.join('、') }, value.cell);
  }
}

function addSheet(
  rows: readonly { readonly item: string; readonly value: string; readonly note: string }[],
  { reading }: RecordingBook,
  list: WritingList,
): void {
  const draft = { ...settingsDraft(rows), name: freeSheetName('设置', reading.sheets) };
  const first = draft.rows.findIndex(({ cells }) => cells[0]?.value === rows[0]?.item) + 1;
  const cells = rows.flatMap(({ item, value }, index) =>
    [item, value].map((text, column) => ({
      cell: cellRef(draft.name, first + index, column + 1),
      oldText: '',
      newText: text,
      isNewRow: true,
    })),
  );
  list.add({ kind: 'put-sheet', draft, replace: false }, cells);
  list.remark('settings-new-sheet', { sheet: draft.name });
}
