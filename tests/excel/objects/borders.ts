import type { CellRange } from '../../../src/workbook/snapshot';
import { withFormat } from '../model/cell';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { property } from '../protocol/members';
import { describeType, type Member } from '../protocol/object-type';
import { columnsOf, eachCell, rowsOf } from './area';
import type { FormatObject } from './format';
import { checkUnprotected } from './protected-cells';

type Side = 'top' | 'bottom' | 'left' | 'right';

/** RangeBorderCollection */
export class BordersObject {
  constructor(readonly format: FormatObject) {}
}

/** RangeBorder: one edge of a range, or the lines between its cells. */
export class BorderObject {
  constructor(
    readonly format: FormatObject,
    readonly index: string,
  ) {}

  /** Kept with each cell whose side it is, so that a test can ask a cell for its frame. */
  put(name: string, value: unknown): void {
    for (const { sheet, area } of this.format.ranges) {
      checkUnprotected(sheet);
      const sides = sidesOf(this.index, area);
      eachCell(area, (row, column) => {
        for (const side of sides(row, column)) {
          sheet.change(row, column, {
            format: withFormat(sheet.cell(row, column).format, `border/${side}/${name}`, value),
          });
        }
      });
    }
  }
}

function sidesOf(index: string, area: CellRange): (row: number, column: number) => Side[] {
  switch (index) {
    case 'EdgeTop':
      return (row) => (row === area.top ? ['top'] : []);
    case 'EdgeBottom':
      return (row) => (row === area.bottom ? ['bottom'] : []);
    case 'EdgeLeft':
      return (_row, column) => (column === area.left ? ['left'] : []);
    case 'EdgeRight':
      return (_row, column) => (column === area.right ? ['right'] : []);
    case 'InsideHorizontal':
      if (rowsOf(area) === 1) throw new ExcelError('InvalidArgument', 'one row has nothing between its rows');
      return (row) => [
        ...(row > area.top ? (['top'] as const) : []),
        ...(row < area.bottom ? (['bottom'] as const) : []),
      ];
    case 'InsideVertical':
      if (columnsOf(area) === 1) throw new ExcelError('InvalidArgument', 'one column has nothing between its columns');
      return (_row, column) => [
        ...(column > area.left ? (['left'] as const) : []),
        ...(column < area.right ? (['right'] as const) : []),
      ];
    default:
      throw new NotPlayed(`the border ${index}`);
  }
}

function entry(name: string): Member<BorderObject> {
  return {
    set: '1.1',
    put: (border, value) => border.put(name, value),
  };
}

describeType(BordersObject, {
  name: 'RangeBorderCollection',
  members: { getItem: { set: '1.1', call: ({ format }, [index]) => new BorderObject(format, String(index)) } },
  index: ({ format }, index) => new BorderObject(format, String(index)),
});

describeType(BorderObject, {
  name: 'RangeBorder',
  members: {
    style: entry('style'),
    color: entry('color'),
    weight: entry('weight'),
    sideIndex: property('1.1', ({ index }) => index),
  },
});
