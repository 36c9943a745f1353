import type { Mark } from '../records/attendance';
import type { CellValue } from '../workbook/snapshot';
import { textOf } from '../workbook/sheet-cells';
import type { CellReading } from './cell-reading';
import { markKey, markOf, type Legend } from './legend';
import { readingOf } from './read-cell';

/** Longer texts are remarks, not marks. */
const LONGEST = 30;

/** 缺席（未补课）: said beside an absence, it adds nothing. */
const NOT_MADE_UP = new Set(['未补', '未补课', '未补学', '没补', '没补课']);

/** A + only between words: elsewhere it is a mark of its own. */
const BETWEEN_PARTS = /[/\\、,;:()[\]{}【】 ]+|(?<=\p{L})\+(?=\p{L})/u;

/** How the parts of 假补, 事假已补课 are told apart: the made-up word stands last. */
const MADE_UP_LAST = /^(.+?)[-—]*((?:已|未|没)?补(?:课|学)?)$/u;

/**
 * One attendance mark by the legend of its workbook. Combined marks (假/补,
 * 缺席(已补课), 请假（事假）) are read where every part is known and the parts agree;
 * otherwise the mark is unreadable, never the nearest known one.
 */
export function parseMarkCell(value: CellValue, legend: Legend): CellReading<Mark> {
  const text = textOf(value);
  return readingOf(value, 'mark', text.length > LONGEST ? null : markOfText(markKey(text), legend));
}

function markOfText(key: string, legend: Legend): Mark | null {
  return knownMark(key, legend) ?? combinedMark(key.split(BETWEEN_PARTS), legend) ?? suffixedMark(key, legend);
}

function knownMark(key: string, legend: Legend): Mark | null {
  const meaning = legend.get(key);
  return meaning === undefined ? null : markOf(meaning);
}

function suffixedMark(key: string, legend: Legend): Mark | null {
  const parts = MADE_UP_LAST.exec(key);
  return parts ? combinedMark(parts.slice(1), legend) : null;
}

function combinedMark(parts: readonly string[], legend: Legend): Mark | null {
  const written = parts.filter((part) => part !== '');
  const notMadeUp = written.some((part) => NOT_MADE_UP.has(part));
  const marks = written
    .filter((part) => !NOT_MADE_UP.has(part))
    .map((part) => knownMark(markKey(part), legend) ?? (written.length > 1 ? suffixedMark(part, legend) : null));
  if (marks.length === 0 || marks.includes(null)) return null;
  const known = marks.filter((mark) => mark !== null);
  const presences = new Set(known.flatMap(({ presence }) => (presence === null ? [] : [presence])));
  const kinds = new Set(known.flatMap(({ leaveKind }) => leaveKind ?? []));
  if (kinds.size > 1) kinds.delete('unspecified');
  const madeUp = known.some((mark) => mark.madeUp);
  const [presence = null] = presences;
  const [leaveKind = null] = kinds;
  const missed = presence === 'leave' || presence === 'absent';
  if (presences.size > 1 || kinds.size > 1 || (madeUp && notMadeUp)) return null;
  if ((madeUp || notMadeUp) && presence !== null && !missed) return null;
  return { presence, leaveKind, madeUp };
}
