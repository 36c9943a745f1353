import { parsePartialDate } from '../../notation/date';
import { squeezeText } from '../../notation/normalise';
import { cellRef } from '../../records/cell-ref';
import type { Role } from '../../records/role';
import { cellAt, isBlankText, mergeAt, mergeFrom, type WrittenCell, writtenCells } from '../../workbook/sheet-cells';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { ROLE_FIELDS } from '../vocabulary/role-fields';
import {
  isCountText,
  isNoteText,
  isPartText,
  isSignatureText,
  signsOff,
  totalKind,
  type TotalKind,
} from '../vocabulary/row-words';
import type { Region } from './regions';
import type { PlacedText } from './surroundings';
import type { TotalRow } from './table';

/** The rows below a header, sorted. */
export interface Body {
  readonly dataRows: readonly number[];
  readonly totalRows: readonly TotalRow[];
  readonly notes: readonly PlacedText[];
}

/** Roles whose tables have no sums: a 合计 in them is a word like any other. */
const WITHOUT_TOTALS: readonly Role[] = ['settings', 'waivers', 'studyPlan'];

/**
 * Sorts the rows of a table into data, totals and notes. A row of data has
 * something of its own written in it and a key (姓名; 月份 or the like), which may
 * be merged down from above. Blank and merely numbered rows are left out. A line
 * that signs below a 合计 ends the table, until its header or another 合计 follows.
 */
export function bodyOf(region: Region, role: Role, columns: ReadonlyMap<string, number>): Body {
  const { segment, lastRow, repeated } = region;
  const { sheet, left, right } = segment;
  const keys = ROLE_FIELDS[role].keys.flatMap((field) => columns.get(field) ?? []);
  const label = columns.get('amountKind');
  const dataRows: number[] = [];
  const totals: { row: number; kind: TotalKind; rowsBefore: number }[] = [];
  const notes: PlacedText[] = [];
  let signed = false;
  for (let row = segment.bottom + 1; row <= lastRow; row++) {
    if (repeated.has(row)) {
      signed = false;
      continue;
    }
    const cells = writtenCells(sheet, row, left, right);
    if (cells.length === 0) continue;
    const total = WITHOUT_TOTALS.includes(role) ? null : rowTotal(cells, role, keys);
    // 实缴 below 应缴 goes on with the person whose name stands only above.
    const goesOn = label !== undefined && dataRows.at(-1) === row - 1 && isWritten(sheet, row, label);
    const keyed = keys.length === 0 || goesOn || keys.some((column) => isWritten(sheet, row, column));
    const isFoot = total === null && isSignatureRow(role, cells, keys);
    if (total !== null) signed = false;
    else if (isFoot && totals.length > 0) signed = true;
    if (total !== null) totals.push({ row, kind: total, rowsBefore: dataRows.length });
    else if (signed || isFoot || isNoteRow({ region, role, row, cells, keys, keyed }))
      notes.push(...placed(sheet, row, cells));
    else if (keyed) dataRows.push(row);
  }
  return { dataRows, totalRows: withCovers(totals, dataRows), notes };
}

/** 合计 stands in the name column, in one before it, or anywhere where no name is. */
function rowTotal(cells: readonly WrittenCell[], role: Role, keys: readonly number[]): TotalKind | null {
  const [first] = cells;
  const [key] = keys;
  const named = cells.find(({ column }) => column === key);
  const candidates = isPersonRole(role) && named === undefined ? cells : [first, named];
  for (const cell of candidates) {
    const kind = typeof cell?.value === 'string' ? totalKind(cell.value) : null;
    if (kind !== null) return kind;
  }
  return null;
}

function isPersonRole(role: Role): boolean {
  return ROLE_FIELDS[role].keys[0] === 'name';
}

function isWritten(sheet: SheetSnapshot, row: number, column: number): boolean {
  const own = cellAt(sheet, row, column);
  if (own !== null) return !isBlankText(own);
  if (sheet.merges.length === 0) return false;
  const merge = mergeAt(sheet, row, column);
  return merge !== null && merge.left === column && merge.right === column && cellAt(sheet, merge.top, column) !== null;
}

function placed(sheet: SheetSnapshot, row: number, cells: readonly WrittenCell[]): PlacedText[] {
  return cells.flatMap(({ column, value }) =>
    typeof value === 'string' ? [{ text: value.trim(), cell: cellRef(sheet.name, row, column) }] : [],
  );
}

/**
 * 小计 sums the rows since the total before it. So does 合计 where several stand
 * between the rows of a table, each under its section; else, and where it follows
 * another total directly, 合计 sums all rows; at the top, those below.
 */
function withCovers(
  totals: readonly { readonly row: number; readonly kind: TotalKind; readonly rowsBefore: number }[],
  dataRows: readonly number[],
): TotalRow[] {
  let wholeBefore = false;
  return totals.map(({ row, kind, rowsBefore }, index) => {
    const since = totals[index - 1]?.rowsBefore ?? 0;
    if (rowsBefore === 0 && kind === 'total') return { row, covers: dataRows };
    const onlyPart = kind === 'subtotal' || (wholeBefore && since < rowsBefore);
    if (kind === 'total') wholeBefore = true;
    return { row, covers: dataRows.slice(onlyPart ? since : 0, rowsBefore) };
  });
}

/** A written row under a header, about to be judged. */
interface JudgedRow {
  readonly region: Region;
  readonly role: Role;
  readonly row: number;
  readonly cells: readonly WrittenCell[];
  /** Columns of which one makes a row a row of data, the most telling first. */
  readonly keys: readonly number[];
  readonly keyed: boolean;
}

/** Longer texts in a column of names are sentences. */
const LONGEST_NAME = 20;

/**
 * Whether a row explains, signs or divides the table instead of belonging to it. A
 * settings row is judged by its shape alone: its words are any words.
 */
function isNoteRow(judged: JudgedRow): boolean {
  const { role, cells, keys, keyed } = judged;
  const [first] = cells;
  if (first === undefined) return false;
  const text = typeof first.value === 'string' ? first.value : '';
  if (!keyed) return text !== '' && (cells.length === 1 || isNoteText(text));
  if (role === 'settings' || role === 'waivers') return cells.length === 1 && isBanner(judged, first);
  if (cells.length === 1)
    return isBanner(judged, first) || isNoteText(text) || (isPersonRole(role) && isPartText(text));
  if (!isPersonRole(role)) return isExplanation(text) && cells.length <= 3;
  const name = cells.find(({ column }) => column === keys[0])?.value;
  if (typeof name === 'string' && isCountText(name)) return true;
  return first.column === keys[0] && (isNoteText(text) || squeezeText(text).length > LONGEST_NAME);
}

/** 党支部盖章, 负责人签字 with a name behind it, a lone date: the line under a table where names are signed. */
function isSignatureRow(role: Role, cells: readonly WrittenCell[], keys: readonly number[]): boolean {
  const [first] = cells;
  if (first === undefined || WITHOUT_TOTALS.includes(role) || role === 'waivers') return false;
  if (typeof first.value === 'string' && isSignatureText(first.value)) return true;
  if (!isPersonRole(role)) return cells.length === 1 && isSigning(first);
  const name = cells.find(({ column }) => column === keys[0]);
  return isSigning(first) || (name !== undefined && isSigning(name)) || (cells.length === 1 && isWholeDate(first));
}

function isSigning({ value }: WrittenCell): boolean {
  return typeof value === 'string' && signsOff(value);
}

function isWholeDate({ value }: WrittenCell): boolean {
  const date = parsePartialDate(value, false);
  return date !== null && date !== 'blank';
}

function isExplanation(text: string): boolean {
  return /^(?:注|备注|说明|填表说明)\s*[:：\d、]/u.test(text.trim());
}

/** One text merged across the table. */
function isBanner({ region: { segment }, row }: JudgedRow, { column }: WrittenCell): boolean {
  const merge = mergeFrom(segment.sheet, row, column);
  const width = merge === null ? 1 : merge.right - merge.left + 1;
  return width > 1 && width * 2 >= segment.right - segment.left + 1;
}
