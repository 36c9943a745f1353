import { cellRef } from '../../../records/cell-ref';
import { CellNotWritable, type NotWritableReason } from '../../../workbook/errors';
import type { CellChange } from '../../../workbook/edit';
import type { CellRange } from '../../../workbook/snapshot';
import { LONGEST_TEXT } from '../../longest-text';
import type { OpcPackage } from '../opc/opc-package';
import { relationshipsOf } from '../opc/relationships';
import { contains, parseRange } from '../read/cell-address';
import { attribute, childOf, parseTree } from '../xml/xml-tree';
import type { TargetScan } from './scan-targets';

interface GuardedArea {
  readonly range: CellRange;
  readonly reason: NotWritableReason;
}

/**
 * Refuses what Excel refuses, or what would make it ask for a repair: a part of
 * an array formula, the head of an Excel table (its column names are kept twice),
 * a pivot table, a text that is too long. Throws CellNotWritable.
 */
export function refuseGuardedCells(
  pack: OpcPackage,
  sheet: string,
  part: string,
  scan: TargetScan,
  changes: readonly CellChange[],
): void {
  const arrays = scan.arrays.filter((range) => range.top !== range.bottom || range.left !== range.right);
  const areas = [...arrays.map((range) => ({ range, reason: 'array-formula' as const })), ...objectAreas(pack, part)];
  for (const change of changes) {
    const cell = cellRef(sheet, change.row, change.column);
    const area = areas.find(({ range }) => contains(range, change));
    if (area) throw new CellNotWritable(cell, area.reason);
    if (typeof change.value === 'string' && change.value.length > LONGEST_TEXT) {
      throw new CellNotWritable(cell, 'text-too-long');
    }
  }
}

function objectAreas(pack: OpcPackage, sheetPart: string): readonly GuardedArea[] {
  return relationshipsOf(pack, sheetPart).flatMap(({ kind, part }): readonly GuardedArea[] => {
    if ((kind !== 'table' && kind !== 'pivotTable') || !pack.has(part)) return [];
    const root = parseTree(pack.xml(part));
    if (kind === 'table') {
      const range = parseRange(attribute(root, 'ref') ?? '');
      if (!range || attribute(root, 'headerRowCount') === '0') return [];
      return [{ range: { ...range, bottom: range.top }, reason: 'table-header' }];
    }
    const location = childOf(root, 'location');
    const range = location && parseRange(attribute(location, 'ref') ?? '');
    return range ? [{ range, reason: 'pivot-table' }] : [];
  });
}
