import type { LeaveKind, Mark } from '../../records/attendance';
import type { LegendMeaning, Settings } from '../../records/settings';
import { legendOfLine } from '../../reading/cells/legend-line';
import { MEANING_WORDS } from '../../reading/cells/legend-words';
import { markParser } from '../../reading/readers/table-legend';
import { cellAt } from '../../reading/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { CellValue } from '../../workbook/snapshot';
import type { Written } from '../written';
import { mostFrequent } from './column-values';

const LEAVE_MEANINGS: Readonly<Record<LeaveKind, LegendMeaning>> = {
  unspecified: 'leave',
  personal: 'personalLeave',
  sick: 'sickLeave',
  publicDuty: 'publicDutyLeave',
  travel: 'travelLeave',
  vacation: 'vacationLeave',
};

/** What the product writes where neither the sheet nor its legend knows better. */
const PLAIN: Readonly<Record<'present' | 'absent' | 'notExpected', string>> = {
  present: '√',
  absent: '缺席',
  notExpected: '—',
};

/**
 * A mark as the table writes it: the one it uses most for the same thing, else the
 * one its legend (or the settings') gives, else a word that needs no legend. Only
 * what reading understands as that very mark is written; null where nothing is.
 */
export function markInTable(table: Table, mark: Mark, settings: Settings): Written | null {
  const parse = markParser(table, { settings });
  const used = usedMarks(table);
  const means = (wanted: Mark) => (value: CellValue) => {
    const reading = parse(value);
    return reading.state === 'read' && isSameMark(reading.value, wanted);
  };
  const plain = (wanted: Mark): CellValue[] => [
    ...byFrequency(used.filter(means(wanted))),
    ...knownMarks(table, wanted, settings),
  ];
  const value = [...plain(mark), ...madeUpMarks(mark, plain)].find(means(mark));
  return value === undefined || value === null ? null : { value, text: String(value) };
}

export function isSameMark(one: Mark, other: Mark): boolean {
  return one.presence === other.presence && one.leaveKind === other.leaveKind && one.madeUp === other.madeUp;
}

function usedMarks(table: Table): CellValue[] {
  const columns = table.monthColumns.filter(({ part }) => part === 'mark').map(({ column }) => column);
  const list = table.columns.get('mark');
  if (list !== undefined) columns.push(list);
  return table.dataRows.flatMap((row) => columns.flatMap((column) => cellAt(table.sheet, row, column) ?? []));
}

function byFrequency(values: readonly CellValue[]): CellValue[] {
  const most = mostFrequent(values.map(String));
  return values.filter((value) => String(value) === most).slice(0, 1);
}

/** 假/补, 缺席（已补课）: what the table writes for the leave or absence, with the make-up behind it. */
function madeUpMarks(mark: Mark, plain: (mark: Mark) => CellValue[]): string[] {
  if (!mark.madeUp || mark.presence === null) return [];
  return plain({ ...mark, madeUp: false }).flatMap((text) => [`${String(text)}/补`, `${String(text)}（已补课）`]);
}

function knownMarks({ titles, notes }: Table, mark: Mark, settings: Settings): CellValue[] {
  const meaning = meaningOf(mark);
  const ofTable = [...titles, ...notes].flatMap(({ text }) => [...legendOfLine(text)]);
  const known = [...ofTable, ...settings.legend].filter(([, each]) => each === meaning).map(([text]) => asTyped(text));
  const plain = mark.presence === 'leave' || mark.presence === null ? MEANING_WORDS[meaning][0] : PLAIN[mark.presence];
  return [...known, ...(plain === undefined ? [] : [plain])];
}

/** Legends are compared in small letters and as text; people type Y and the number 1. */
function asTyped(text: string): CellValue {
  return /^\d$/.test(text) ? Number(text) : /^[a-z]$/.test(text) ? text.toUpperCase() : text;
}

function meaningOf({ presence, leaveKind }: Mark): LegendMeaning {
  if (presence === null) return 'madeUp';
  return presence === 'leave' ? LEAVE_MEANINGS[leaveKind ?? 'unspecified'] : presence;
}
