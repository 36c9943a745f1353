import type { LeaveKind, Mark } from '../records/attendance';
import type { LegendMeaning } from '../records/settings';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { MEANING_WORDS } from './legend-words';
import { mostFrequent, type Written } from './written';

/** The meaning of a legend that stands for each kind of leave. */
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

/** What is known of how a sheet writes its marks. */
export interface MarkWays {
  readonly parse: (value: CellValue) => CellReading<Mark>;
  /** The marks that stand in it. */
  readonly own: readonly CellValue[];
  /** Its legend's, before the settings'. */
  readonly legends: readonly (readonly LegendEntry[])[];
  /** The marks of the workbook's other sheets of attendance, which a new one follows. */
  readonly others: readonly CellValue[];
}

export type LegendEntry = readonly [mark: string, meaning: LegendMeaning];

/**
 * A mark as the sheet writes it: the one it uses most for the same thing, else the
 * one a legend gives, else what the workbook's other sheets use, else a word that
 * needs no legend. Only what reading understands as that very mark is written; null
 * where nothing is.
 */
export function markLike({ parse, own, legends, others }: MarkWays, mark: Mark): Written | null {
  const means = (wanted: Mark) => (value: CellValue) => {
    const reading = parse(value);
    return reading.state === 'read' && isSameMark(reading.value, wanted);
  };
  const plain = (wanted: Mark): CellValue[] => [
    ...mostUsed(own.filter(means(wanted))),
    ...legends.flatMap((legend) => legendMarks(legend, wanted)),
    ...mostUsed(others.filter(means(wanted))),
    ...knownWords(wanted),
  ];
  const alike = own.filter((used) => {
    const reading = parse(used);
    return reading.state === 'read' && reading.value.presence === mark.presence;
  });
  const ways = [alike, own, others].flatMap(makeUpEndings).concat(USUAL_ENDINGS[mark.presence ?? 'leave'] ?? []);
  const value = [...plain(mark), ...madeUpMarks(mark, plain, ways)].find(means(mark));
  return value === undefined || value === null ? null : { value, text: String(value) };
}

export function isSameMark(one: Mark, other: Mark): boolean {
  return one.presence === other.presence && one.leaveKind === other.leaveKind && one.madeUp === other.madeUp;
}

/**
 * Whether the sheet has a mark for leave in general and none for any kind of it
 * (√出勤 ○请假 ×缺席): there a kind is not written as a mark.
 */
export function marksLeaveInGeneral({ parse, own, legends: [legend = []] }: Omit<MarkWays, 'others'>): boolean {
  const used = own.flatMap((value) => {
    const reading = parse(value);
    return reading.state === 'read' ? (reading.value.leaveKind ?? []) : [];
  });
  const meanings = new Set([...used.map((kind) => LEAVE_MEANINGS[kind]), ...legend.map(([, each]) => each)]);
  const kinds = Object.values(LEAVE_MEANINGS).filter((meaning) => meaning !== 'leave');
  return meanings.has('leave') && !kinds.some((meaning) => meanings.has(meaning));
}

function mostUsed(values: readonly CellValue[]): CellValue[] {
  const most = mostFrequent(values.map(String));
  return values.filter((value) => String(value) === most).slice(0, 1);
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
