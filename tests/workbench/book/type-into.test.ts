import { PLAIN_LOOK } from '../../../src/hosts/xlsx/look/cell-look';
import type { RowLook, SheetLook } from '../../../src/hosts/xlsx/look/sheet-look';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { GridRefusal } from '../../../src/workbench/book/grid-refusal';
import { typedChanges } from '../../../src/workbench/book/type-into';
import { SheetView } from '../../../src/workbench/grid/sheet-view';

const sheet: SheetSnapshot = {
  name: '党费',
  visibility: 'visible',
  locked: false,
  top: 1,
  left: 1,
  values: [
    ['姓名', '党费'],
    ['李明', 75],
  ],
  merges: [],
  generated: null,
};

const total: RowLook = {
  height: null,
  look: null,
  cells: new Map([[2, 0]]),
  formulas: new Map([[2, 'SUM(B2)']]),
  uncomputed: new Set(),
};

const look: SheetLook = {
  defaultWidth: 72,
  defaultHeight: 20,
  columns: [],
  rows: new Map([[3, total]]),
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  looks: [PLAIN_LOOK],
  hasDrawing: false,
};

const view = new SheetView(sheet, look, false);

test.each([
  ['one cell', { row: 2, column: 2 }, [['80']], [{ row: 2, column: 2, expected: 75, value: 80 }]],
  ['the same again', { row: 2, column: 2 }, [['75']], []],
  ['emptied', { row: 2, column: 2 }, [['']], [{ row: 2, column: 2, expected: 75, value: null }]],
  [
    'several, of which one is new',
    { row: 2, column: 1 },
    [
      ['李明', '75'],
      ['王芳', '0'],
    ],
    [
      { row: 3, column: 1, expected: null, value: '王芳' },
      { row: 3, column: 2, expected: null, value: 0 },
    ],
  ],
  ['a formula emptied', { row: 3, column: 2 }, [['']], [{ row: 3, column: 2, expected: null, value: null }]],
])('%s', (_, position, texts, changes) => {
  expect(typedChanges(view, position, texts)).toEqual(changes);
});

test('a formula is refused, and says where', () => {
  expect(() => typedChanges(view, { row: 2, column: 1 }, [['李明', '=1+1']])).toThrow(
    new GridRefusal('formula', { cell: 'B2' }),
  );
});
