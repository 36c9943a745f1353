import type { LeaveKind } from '../../records/attendance';
import { MEANING_WORDS, meaningOf } from '../../notation/legend-words';
import type { Table } from '../../reading/tables/table';
import { mostFrequent } from '../../notation/written';
import { columnValues } from '../in-column';
import { LEAVE_MEANINGS } from '../../notation/mark-like';

/** Words that reading takes for an absence in the column of kinds. */
const ABSENCE = /[缺旷]|无故|未到/u;

/**
 * The kind of a leave, or 缺席, in the words that the register uses for it, else in
 * plain ones. Null for a leave of which no kind is stated, where the register has no
 * word for leave in general: the column is left open.
 */
export function kindInRegister(table: Table, kind: LeaveKind | 'absent'): string | null {
  const meaning = kind === 'absent' ? 'absent' : LEAVE_MEANINGS[kind];
  const column = table.columns.get('kind');
  const texts = column === undefined ? [] : columnValues(table, column).map(String);
  const used = texts.filter((text) => meaningOf(text) === meaning);
  const alike = kind === 'absent' ? texts.filter((text) => ABSENCE.test(text)) : [];
  const plain = kind === 'unspecified' ? null : (MEANING_WORDS[meaning][0] ?? null);
  return mostFrequent(used) ?? mostFrequent(alike) ?? plain;
}

/** Whether the register's word says that kind already. */
export function saysKind(text: string, kind: LeaveKind | 'absent'): boolean {
  if (kind === 'absent') return ABSENCE.test(text);
  const meaning = meaningOf(text);
  return kind === 'unspecified' ? !ABSENCE.test(text) : meaning === LEAVE_MEANINGS[kind];
}
