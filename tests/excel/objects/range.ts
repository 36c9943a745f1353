import type { CellRange } from '../../../src/workbook/snapshot';
import type { MemorySheet } from '../model/sheet';

/** Range: a rectangle of one sheet. */
export class RangeObject {
  constructor(
    readonly sheet: MemorySheet,
    readonly area: CellRange,
  ) {}
}

/** RangeAreas: several rectangles of one sheet, treated as one. */
export class RangeAreasObject {
  constructor(
    readonly sheet: MemorySheet,
    readonly areas: readonly CellRange[],
  ) {}
}

/** RangeCollection: the rectangles of a RangeAreas, one by one. */
export class RangeCollectionObject {
  constructor(readonly ranges: readonly RangeObject[]) {}
}
