import { squeezeText } from '../../notation/normalise';
import { cellAt, lastRowOf, widthAt, writtenCells } from '../../workbook/sheet-cells';
import { isNoteText } from '../vocabulary/row-words';
import { isKeyHead, type Segment } from './heads';
import { monthHead } from './month-head';
import { sideOfText } from './side-of-amounts';
import { statedMonth, statedYear } from '../../notation/stated-period';
import { textsAbove, type PlacedText, type Surroundings } from './surroundings';

/** A table's header, the texts over it, and the rows in which its data can stand. */
export interface Region extends Surroundings {
  readonly segment: Segment;
  /** The last row that can belong to the table. */
  readonly lastRow: number;
  /** Rows of a header printed again on a later page, with the titles over it: no data. */
  readonly repeated: ReadonlySet<number>;
}

/** Assigns every row below a header to it, up to the next header over the same columns that is not a repetition. */
export function regionsOf(segments: readonly Segment[]): Region[] {
  const taken = new Set<Segment>();
  const regions: Region[] = [];
  for (const [index, segment] of segments.entries()) {
    if (taken.has(segment)) continue;
    const before = segments.slice(0, index).filter((other) => overlaps(other, segment) && other.bottom < segment.top);
    const neighbours = segments.filter((other) => other.top === segment.top && other !== segment);
    const own = withBlockTitles(segment, titleStart(segment, before), neighbours);
    const repeated = new Set<number>();
    let lastRow = lastRowOf(segment.sheet);
    for (const next of segments.slice(index + 1)) {
      if (!overlaps(next, segment) || next.top <= segment.bottom) continue;
      const start = titleStart(next, [segment]);
      if (!isRepetition(segment, own.titles, next, start)) {
        lastRow = start - 1;
        break;
      }
      taken.add(next);
      for (let row = start; row <= next.bottom; row++) repeated.add(row);
    }
    regions.push({ segment, ...own, lastRow, repeated });
  }
  return regions;
}

/** A table that goes on in a second block beside the first, under the same heads, is under the first block's title. */
function withBlockTitles(segment: Segment, fromRow: number, neighbours: readonly Segment[]): Surroundings {
  const own = textsAbove(segment, fromRow, neighbours);
  const first = neighbours.find((other) => other.left < segment.left && saysTheSame(other, segment));
  if (own.titles.length > 0 || first === undefined) return own;
  const rest = [...neighbours.filter((other) => other !== first), segment];
  return { titles: textsAbove(first, fromRow, rest).titles, notes: own.notes };
}

function saysTheSame(one: Segment, other: Segment): boolean {
  if (one.heads.length !== other.heads.length) return false;
  return one.heads.every((head, index) => squeezeText(head.text) === squeezeText(other.heads[index]?.text ?? ''));
}

/**
 * The first row of the texts over a header: lines of one or two texts directly
 * above it. Under another table a line that looks like a title begins them, so
 * that the last person of that table is not taken for one.
 */
function titleStart(segment: Segment, before: readonly Segment[]): number {
  const floor = Math.max(...before.map(({ bottom }) => bottom + 1), segment.sheet.top);
  if (before.length === 0) return floor;
  let start = segment.top;
  for (let row = segment.top - 1; row >= floor; row--) {
    const cells = writtenCells(segment.sheet, row, segment.left, segment.right);
    const [first] = cells;
    if (!first || cells.length > 2) break;
    if (typeof first.value !== 'string') break;
    const across = widthAt(segment.sheet, row, first.column) * 2 > segment.right - segment.left + 1;
    const isApart =
      cells.length === 1 && writtenCells(segment.sheet, row - 1, segment.left, segment.right).length === 0;
    const isTitle = !isNoteText(first.value) && (across || isApart || isTitleText(first.value));
    if (!isTitle && !isNoteText(first.value)) break;
    if (isTitle) start = row;
  }
  return start;
}

function isTitleText(text: string): boolean {
  const plain = squeezeText(text);
  return plain.length >= 4 && /[表册账录单划]|情况|党费|考勤|签到|请假|活动|学习|计划|\d月|\d年|季度/u.test(plain);
}

/**
 * The same heads over the same columns, and no title that states another year or
 * month, or 实缴 after 应缴. A later page of a matrix goes on with other people: one
 * that names the same people again is a table of its own.
 */
function isRepetition(segment: Segment, titles: readonly PlacedText[], next: Segment, start: number): boolean {
  if (!sameHeads(segment, next)) return false;
  const above = textsAbove(next, start, []).titles;
  const sides = titles.map(({ text }) => sideOfText(text));
  const saysOtherSide = ({ text }: PlacedText): boolean => {
    const side = sideOfText(text);
    return side !== null && !sides.includes(side);
  };
  if (above.some(saysOtherSide) || (isMatrix(next) && namesAgain(segment, next, start))) return false;
  return above.every(({ text }) => {
    const [year, month] = [statedYear(text), statedMonth(text)];
    const says = year !== null || month !== null;
    return !says || titles.some((title) => statedYear(title.text) === year && statedMonth(title.text) === month);
  });
}

function isMatrix({ heads }: Segment): boolean {
  return heads.filter(({ text }) => monthHead(text, false) !== null).length > 1;
}

/** Whether most of the people below a header stood above it already. */
function namesAgain({ sheet, bottom, heads }: Segment, next: Segment, start: number): boolean {
  const column = heads.find(({ candidates }) => candidates.some(({ field, weight }) => field === 'name' && weight > 1));
  if (!column) return false;
  const names = (first: number, last: number): string[] => {
    const found: string[] = [];
    for (let row = first; row <= last; row++) {
      const value = cellAt(sheet, row, column.column);
      if (typeof value === 'string' && value.trim() !== '') found.push(squeezeText(value));
    }
    return found;
  };
  const above = new Set(names(bottom + 1, start - 1));
  const below = names(next.bottom + 1, next.bottom + above.size);
  return below.filter((name) => above.has(name)).length * 2 > below.length;
}

/** Whether two headers say the same over the same columns. */
function sameHeads(one: Segment, other: Segment): boolean {
  if (one.heads.length !== other.heads.length) return false;
  return one.heads.every((head, index) => {
    const match = other.heads[index];
    return match?.column === head.column && squeezeText(match.text) === squeezeText(head.text);
  });
}

/** Whether two headers stand over a column both. */
function overlaps(one: Segment, other: Segment): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/**
 * Leaves out what looks like a header but stands amid a table's rows, directly
 * under one of them, and heads nothing that is recognised: a row of data whose
 * texts happen to be header words, were it a month beside 姓名. Repetitions of the
 * table's own header stay.
 */
export function withoutDataRows(segments: readonly Segment[], recognised: ReadonlySet<Segment>): Segment[] {
  return segments.filter((segment, index) => {
    const above = segments.slice(0, index).filter((other) => overlaps(other, segment) && other.bottom < segment.top);
    if (recognised.has(segment) && !isLoneWord(segment, above)) return true;
    if (above.some((other) => sameHeads(other, segment))) return true;
    return above.length === 0 || writtenCells(segment.sheet, segment.top - 1, segment.left, segment.right).length < 2;
  });
}

/** One word that is known, not over the names above, beside one month at most. */
function isLoneWord({ heads }: Segment, above: readonly Segment[]): boolean {
  const words = heads.filter(({ candidates }) => candidates.length > 0);
  const months = heads.filter(({ tiers }) => tiers.some(({ value }) => monthHead(value, false) !== null));
  const keys = new Set(above.flatMap((other) => other.heads.filter(isKeyHead).map(({ column }) => column)));
  return words.length <= 1 && months.length <= 1 && words.every(({ column }) => !keys.has(column));
}
