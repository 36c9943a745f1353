import type { Role } from '../../records/role';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { Table } from '../tables/table';
import { writtenName } from './written-name';

const NAMING_PEOPLE: ReadonlySet<Role> = new Set(['attendance', 'leave', 'dues']);

/**
 * Names (as compared) that some table other than the roster writes with neither a
 * section column nor a bracket: two of that name on the roster cannot be told apart
 * by their sections.
 */
export function namesWithoutSection(tables: readonly Table[]): Set<string> {
  const names = new Set<string>();
  for (const { role, sheet, columns, dataRows } of tables) {
    const column = columns.get('name');
    if (!NAMING_PEOPLE.has(role) || column === undefined || columns.has('section')) continue;
    for (const row of dataRows) {
      const written = writtenName(textOf(cellAt(sheet, row, column)));
      if (written !== null && written.suffix === null) names.add(written.base);
    }
  }
  return names;
}
