import { defaultLegend } from '../../notation/legend';
import { meaningOf } from '../../notation/legend-words';
import { parseMarkCell } from '../../notation/mark';
import type { CellValue } from '../../workbook/snapshot';
import { headBlock, segmentsOf, type Head, type Segment } from './heads';
import { monthHead } from './month-head';
import { mergeFrom, writtenCells, type WrittenCell } from '../../workbook/sheet-cells';
import { isHeadLike, isKnown, isWord, tiersAround, type TierContext } from './tiers';

/** Every header of the sheet, from the top down. Cost: one look at each written cell. */
export function findSegments(context: TierContext): Segment[] {
  const { sheet } = context;
  const found: Segment[] = [];
  const last = sheet.top + sheet.values.length - 1;
  for (let row = sheet.top; row <= last; row++) {
    if (!mayBeHeader(context, row)) continue;
    const { top, bottom } = tiersAround(context, row, (found.at(-1)?.bottom ?? 0) + 1);
    const segments = headerSegments(context, top, bottom, found.length === 0);
    if (segments.length === 0) continue;
    found.push(...segments);
    row = bottom;
  }
  return found;
}

/** Two words of a header at least, or one beside or above months. */
function mayBeHeader(context: TierContext, row: number): boolean {
  const words = wordsUpToTwo(context, row);
  if (words !== 1) return words === 2;
  const cells = writtenCells(context.sheet, row);
  if (cells.length < 2) return false;
  if (hasRun(cells)) return true;
  return cells.some((cell) => (isWord(context, cell) ? isMergedDown(context, row, cell) : isKnown(context, cell)));
}

/** Looks at the values themselves: most rows are data and hold no word. */
function wordsUpToTwo({ sheet, words }: TierContext, row: number): 0 | 1 | 2 {
  let found: 0 | 1 = 0;
  let before: CellValue = null;
  for (const value of sheet.values[row - sheet.top] ?? []) {
    if (typeof value !== 'string' || (value === before && found === 0)) continue;
    before = value;
    if (words.candidates(sheet.name, value).length === 0) continue;
    if (found === 1) return 2;
    found = 1;
  }
  return found;
}

function isMergedDown({ sheet }: TierContext, row: number, { column }: WrittenCell): boolean {
  return (mergeFrom(sheet, row, column)?.bottom ?? row) > row;
}

function hasRun(cells: readonly WrittenCell[]): boolean {
  return (
    cells.filter(({ value }) => value !== true && value !== '' && Number(value) >= 1 && Number(value) <= 12).length >= 3
  );
}

/** The tables that the rows head; none where they are data or text after all. */
function headerSegments(context: TierContext, top: number, bottom: number, isFirst: boolean): Segment[] {
  const { sheet, date1904 } = context;
  for (let row = top; row <= bottom; row++) {
    if (!writtenCells(sheet, row).every((cell) => isHeadLike(context, cell))) return [];
  }
  const block = headBlock(context, top, bottom);
  return segmentsOf(block).filter(
    ({ heads }) => isHeader(heads, date1904) || (isFirst && isNamelessMatrix(heads, date1904)),
  );
}

const ACTIVITY_KEYS = ['month', 'date', 'plannedDate', 'year'];

/** Whether the heads are those of a table of any role: its key column, and something said of it. 备注 alone says nothing. */
function isHeader(heads: readonly Head[], date1904: boolean): boolean {
  const said = heads.filter(({ candidates }) =>
    candidates.some(({ field }) => field !== 'notes' && field !== 'remarks'),
  );
  const has = (field: string): boolean => said.some((head) => head.candidates.some((each) => each.field === field));
  const months = heads.filter((head) => head.tiers.some(({ value }) => isMonth(value, date1904)));
  if (isForm(heads) || isRowOfMarks(said)) return false;
  if (has('name')) return said.length >= 2 || (months.at(-1)?.column ?? 0) > (said[0]?.column ?? 0);
  if (has('item') && has('value')) return true;
  if (has('rule') && has('reason')) return true;
  if (said.length >= 2 && ACTIVITY_KEYS.some(has)) return true;
  return months.length === 0 && said.length >= 3 && said.length * 3 >= heads.length * 2;
}

/** Months beside an unknown word for 姓名. Only as a sheet's first header: below one, dates in a row are data. */
function isNamelessMatrix(heads: readonly Head[], date1904: boolean): boolean {
  return heads.filter(({ tiers }) => tiers.some(({ value }) => monthHead(value, date1904) !== null)).length >= 2;
}

/** 出席 | 出席 | 缺席: all the words that are known are marks, or one and the same, which a row of data holds. */
function isRowOfMarks(said: readonly Head[]): boolean {
  const isMark = (text: string): boolean =>
    meaningOf(text) !== null || parseMarkCell(text, defaultLegend()).state === 'read';
  const [first, ...rest] = said;
  if (first === undefined) return false;
  return said.every(({ text }) => isMark(text)) || (rest.length > 0 && rest.every(({ text }) => text === first.text));
}

/** A form: each label has its value beside it (姓名 | 李明 | 性别 | 男). */
function isForm(heads: readonly Head[]): boolean {
  if (heads.length < 6) return false;
  return heads.every((head, index) => head.candidates.length > 0 === (index % 2 === 0));
}

function isMonth(value: string | number | boolean | null, date1904: boolean): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && (/^\d{1,2}$/.test(value) || monthHead(value, date1904) !== null))
  );
}
