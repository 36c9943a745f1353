import type { CellRange } from '../../../src/workbook/snapshot';
import { nameColumns } from '../model/line-changes';
import type { MemorySheet, MemoryTable } from '../model/sheet';
import { ExcelError } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { overlaps } from './area';
import { AutoFilterObject } from './auto-filter';
import { checkUnprotected } from './protected-cells';
import { RangeObject } from './range';

export class TableObject {
  constructor(
    readonly sheet: MemorySheet,
    readonly table: MemoryTable,
  ) {}
}

/** TableColumnCollection */
class TableColumnsObject {
  constructor(readonly columns: readonly TableColumnObject[]) {}
}

class TableColumnObject {
  constructor(readonly name: string) {}
}

function namesOf(sheet: MemorySheet, { range }: MemoryTable): readonly TableColumnObject[] {
  return Array.from({ length: range.right - range.left + 1 }, (_, across) => {
    return new TableColumnObject(String(sheet.cell(range.top, range.left + across).value ?? ''));
  });
}

/** TableCollection of a sheet. */
export class TablesObject {
  constructor(readonly tables: readonly TableObject[]) {}
}

/** TableScopedCollection: the tables that a range touches. */
export class ScopedTablesObject {
  constructor(readonly tables: readonly TableObject[]) {}
}

export function tablesIn({ sheet, area }: RangeObject): ScopedTablesObject {
  const touched = sheet.tables.filter(({ range }) => overlaps(range, area));
  return new ScopedTablesObject(touched.map((table) => new TableObject(sheet, table)));
}

/** A table, and how far it reaches once it has taken in what is set beside it. */
interface Growing {
  readonly table: MemoryTable;
  readonly range: CellRange;
}

/**
 * The tables that take in what is set right below them, where no totals row is shown,
 * or right beside them; nothing must stand there.
 */
export function growingTables({ sheet, area }: RangeObject): readonly Growing[] {
  if (sheet.usedRange(true, area) !== null) return [];
  return sheet.tables.flatMap((table): readonly Growing[] => {
    const { range, showTotals } = table;
    const isBelow = area.top === range.bottom + 1 && area.left <= range.right && area.right >= range.left;
    if (isBelow && !showTotals) return [{ table, range: { ...range, bottom: area.bottom } }];
    const isBeside = area.left === range.right + 1 && area.top >= range.top && area.bottom <= range.bottom;
    return isBeside ? [{ table, range: { ...range, right: area.right } }] : [];
  });
}

describeType(TablesObject, {
  name: 'TableCollection',
  members: {},
  items: ({ tables }) => tables,
  index: ({ tables }, key) => {
    const found = tables.find(({ table }) => table.name === key);
    if (!found) throw new ExcelError('ItemNotFound', String(key));
    return found;
  },
});

describeType(ScopedTablesObject, { name: 'TableScopedCollection', members: {}, items: ({ tables }) => tables });

describeType(TableColumnsObject, { name: 'TableColumnCollection', members: {}, items: ({ columns }) => columns });

describeType(TableColumnObject, {
  name: 'TableColumn',
  members: { name: property('1.4', ({ name }) => name) },
});

describeType(TableObject, {
  name: 'Table',
  id: ({ table }) => table.name,
  members: {
    id: property('1.1', ({ table }) => table.name),
    name: property('1.1', ({ table }) => table.name),
    columns: property('1.1', ({ sheet, table }) => new TableColumnsObject(namesOf(sheet, table))),
    showTotals: property('1.1', ({ table }) => table.showTotals),
    autoFilter: property('1.9', ({ table }) => new AutoFilterObject(true, table.filtered)),
    getRange: method('1.1', ({ sheet, table }) => new RangeObject(sheet, table.range)),
    resize: method('1.13', ({ sheet, table }, [range]) => {
      checkUnprotected(sheet);
      if (!(range instanceof RangeObject) || range.area.top !== table.range.top || range.area.left !== table.range.left)
        throw new ExcelError('InvalidArgument');
      if (sheet.tables.some((other) => other !== table && overlaps(other.range, range.area)))
        throw new ExcelError('MergedRangeConflict');
      const added = range.area.right - table.range.right;
      table.range = range.area;
      if (added > 0) nameColumns(sheet, table, range.area.right - added + 1, added);
    }),
  },
});
