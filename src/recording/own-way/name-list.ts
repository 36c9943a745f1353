import { splitNames } from '../../notation/names';
import type { Table } from '../../reading/tables/table';
import { writtenText, type Written } from '../../notation/written';
import { columnValues } from './column-values';

const USUAL = '、';

/** Several names in one cell, parted as the column parts them: 办公室 人教科, 办公室、人教科. */
export function namesInColumn(table: Table, column: number, names: readonly string[]): Written {
  const texts = columnValues(table, column).filter((value) => typeof value === 'string');
  const between = texts.map(separatorOf).find((separator) => separator !== null) ?? USUAL;
  const like = names.join(between);
  return writtenText(isSame(splitNames(like), names) ? like : names.join(USUAL));
}

/** What stands between the first two names of a text; null where it holds but one. */
function separatorOf(text: string): string | null {
  const [first = '', second = ''] = splitNames(text);
  if (second === '' || !text.includes(first)) return null;
  const end = text.indexOf(first) + first.length;
  const start = text.indexOf(second, end);
  return start > end ? text.slice(end, start) : null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}
