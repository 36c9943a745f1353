import type { LeaveKind, Mark } from '../../records/attendance';
import type { LegendMeaning, Settings } from '../../records/settings';
import { legendOfLine } from '../../notation/legend-line';
import { MEANING_WORDS } from '../../notation/legend-words';
import { markParser } from '../../reading/readers/table-legend';
import { cellAt } from '../../workbook/sheet-cells';
import type { Table } from '../../reading/tables/table';
import type { CellValue } from '../../workbook/snapshot';
import type { Written } from '../../notation/written';
import { mostFrequent } from './column-values';

export const LEAVE_MEANINGS: Readonly<Record<LeaveKind, LegendMeaning>> = {
  unspecified: 'leave',
  personal: 'personalLeave',
  sick: 'sickLeave',
  publicDuty: 'publicDutyLeave',
  travel: 'travelLeave',
  vacation: 'vacationLeave',
};

/** What the product writes where neither the sheet nor a legend knows better. */
const PLAIN: Readonly<Record<'present' | 'absent' | 'notExpected', string>> = {
  present: '√',
  absent: '缺席',
  notExpected: '—',
};

/** How a leave or absence says that it was made up, where no mark in use shows it. */
const USUAL_ENDINGS: Readonly<Partial<Record<NonNullable<Mark['presence']>, readonly string[]>>> = {
  leave: ['/补', '（已补课）'],
  absent: ['（已补课）', '/补'],
};

/** What is known of how a workbook writes its marks. */
export interface MarkWays {
  readonly settings: Settings;
  /** The other attendance tables of the workbook, whose marks a new sheet follows. */
  readonly others?: readonly Table[];
}

/**
 * A mark as the table writes it: the one it uses most for the same thing, else the
 * one its legend or the settings' gives, else what the workbook's other attendance
 * tables use, else a word that needs no legend. Only what reading understands as
 * that very mark is written; null where nothing is.
 */
export function markInTable(table: Table, mark: Mark, { settings, others = [] }: MarkWays): Written | null {
  const parse = markParser(table, { settings });
  const means = (wanted: Mark) => (value: CellValue) => {
    const reading = parse(value);
    return reading.state === 'read' && isSameMark(reading.value, wanted);
  };
  const [own, foreign] = [usedMarks(table), others.flatMap(usedMarks)];
  const plain = (wanted: Mark): CellValue[] => [
    ...mostUsed(own.filter(means(wanted))),
    ...legendMarks(ownLegend(table), wanted),
    ...legendMarks([...settings.legend], wanted),
    ...mostUsed(foreign.filter(means(wanted))),
    ...knownWords(wanted),
  ];
  const alike = own.filter((used) => {
    const reading = parse(used);
    return reading.state === 'read' && reading.value.presence === mark.presence;
  });
  const ways = [alike, own, foreign].flatMap(makeUpEndings).concat(USUAL_ENDINGS[mark.presence ?? 'leave'] ?? []);
  const value = [...plain(mark), ...madeUpMarks(mark, plain, ways)].find(means(mark));
  return value === undefined || value === null ? null : { value, text: String(value) };
}

export function isSameMark(one: Mark, other: Mark): boolean {
  return one.presence === other.presence && one.leaveKind === other.leaveKind && one.madeUp === other.madeUp;
}

/**
 * Whether the table has a mark for leave in general and none for any kind of it
 * (√出勤 ○请假 ×缺席): there a kind is not written as a mark.
 */
export function marksLeaveInGeneral(table: Table, settings: Settings): boolean {
  const parse = markParser(table, { settings });
  const used = usedMarks(table).flatMap((value) => {
    const reading = parse(value);
    return reading.state === 'read' ? (reading.value.leaveKind ?? []) : [];
  });
  const meanings = new Set([...used.map((kind) => LEAVE_MEANINGS[kind]), ...ownLegend(table).map(([, each]) => each)]);
  const kinds = Object.values(LEAVE_MEANINGS).filter((meaning) => meaning !== 'leave');
  return meanings.has('leave') && !kinds.some((meaning) => meanings.has(meaning));
}

function usedMarks(table: Table): CellValue[] {
  const columns = table.monthColumns.filter(({ part }) => part === 'mark').map(({ column }) => column);
  const list = table.columns.get('mark');
  if (list !== undefined && columns.length === 0) columns.push(list);
  return table.dataRows.flatMap((row) => columns.flatMap((column) => cellAt(table.sheet, row, column) ?? []));
}

function mostUsed(values: readonly CellValue[]): CellValue[] {
  const most = mostFrequent(values.map(String));
  return values.filter((value) => String(value) === most).slice(0, 1);
}

type LegendEntry = readonly [mark: string, meaning: LegendMeaning];

function ownLegend({ titles, notes }: Table): LegendEntry[] {
  return [...titles, ...notes].flatMap(({ text }) => [...legendOfLine(text)]);
}

function legendMarks(legend: readonly LegendEntry[], mark: Mark): CellValue[] {
  if (mark.madeUp && mark.presence !== null) return [];
  return legend.filter(([, each]) => each === meaningOf(mark)).map(([text]) => asTyped(text));
}

/** Legends are compared in small letters and as text; people type Y and the number 1. */
function asTyped(text: string): CellValue {
  return /^\d$/.test(text) ? Number(text) : /^[a-z]$/.test(text) ? text.toUpperCase() : text;
}

function knownWords(mark: Mark): string[] {
  if (mark.madeUp && mark.presence !== null) return [];
  const words = MEANING_WORDS[meaningOf(mark)];
  return mark.presence === 'leave' || mark.presence === null ? [...words] : [PLAIN[mark.presence], ...words];
}

function meaningOf({ presence, leaveKind }: Mark): LegendMeaning {
  if (presence === null) return 'madeUp';
  return presence === 'leave' ? LEAVE_MEANINGS[leaveKind ?? 'unspecified'] : presence;
}

/** 假/补, 缺席（已补课）: what the table writes for the leave or absence, with the make-up behind it. */
function madeUpMarks(mark: Mark, plain: (mark: Mark) => CellValue[], endings: readonly string[]): string[] {
  if (!mark.madeUp || mark.presence === null) return [];
  return plain({ ...mark, madeUp: false }).flatMap((text) => endings.map((ending) => `${String(text)}${ending}`));
}

/** The way in which most of the marks say that a session was made up: /补, （已补课）; empty where none does. */
function makeUpEndings(used: readonly CellValue[]): string[] {
  const own = used.flatMap((value) => /[/、，,;；（(+—\s-]+(?:已?补[课学]?)[^\p{L}]*$/u.exec(String(value))?.[0] ?? []);
  const most = mostFrequent(own);
  return most === null ? [] : [most];
}
