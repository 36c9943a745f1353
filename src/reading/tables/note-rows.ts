import type { Role } from '../../records/role';
import { squeezeText } from '../../notation/normalise';
import { ROLE_FIELDS } from '../vocabulary/role-fields';
import { isCountText, isNoteText, isPartText, isSignatureText } from '../vocabulary/row-words';
import type { Region } from './regions';
import { mergeFrom, type WrittenCell } from './row-cells';

/** A written row under a header, about to be judged. */
export interface JudgedRow {
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
export function isNoteRow(judged: JudgedRow): boolean {
  const { role, cells, keys, keyed } = judged;
  const [first] = cells;
  if (first === undefined) return false;
  const text = typeof first.value === 'string' ? first.value : '';
  if (!keyed) return text !== '' && (cells.length === 1 || isNoteText(text));
  if (role === 'settings' || role === 'waivers') return cells.length === 1 && isBanner(judged, first);
  if (isSignatureText(text)) return true;
  if (cells.length === 1) return isBanner(judged, first) || isNoteText(text) || (isPersons(role) && isPartText(text));
  if (!isPersons(role)) return isExplanation(text) && cells.length <= 3;
  const name = cells.find(({ column }) => column === keys[0])?.value;
  if (typeof name === 'string' && isCountText(name)) return true;
  return first.column === keys[0] && (isNoteText(text) || squeezeText(text).length > LONGEST_NAME);
}

function isPersons(role: Role): boolean {
  return ROLE_FIELDS[role].keys[0] === 'name';
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
