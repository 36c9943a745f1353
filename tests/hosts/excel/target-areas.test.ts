import fc from 'fast-check';
import { areaMatrix, type TargetArea } from '../../../src/hosts/excel/apply/areas';
import { editList } from '../../../src/hosts/excel/apply/edit-list';
import type { CellChange, SetCells, StepEdit } from '../../../src/workbook/edit';

const change = (row: number, column: number, value: number = row * 100 + column): CellChange => ({
  row,
  column,
  expected: null,
  value,
});
const edit = (changes: readonly CellChange[], sheet = '考勤'): SetCells => ({ kind: 'set-cells', sheet, changes });

const targetAreas = (edits: readonly StepEdit[]): readonly TargetArea[] => editList(edits).targets;

test('a filled block is one area, whatever order its cells come in', () => {
  const changes = [change(3, 2), change(2, 3), change(2, 2), change(3, 3), change(4, 2), change(4, 3)];
  expect(targetAreas([edit(changes)]).map(({ area }) => area)).toEqual([{ top: 2, left: 2, bottom: 4, right: 3 }]);
});

test('cells that do not touch are areas of their own', () => {
  const areas = targetAreas([edit([change(2, 2), change(4, 2)]), edit([change(2, 2)], '党费')]);
  expect(areas.map(({ sheet, area }) => [sheet, area.top, area.bottom])).toEqual([
    ['考勤', 2, 2],
    ['考勤', 4, 4],
    ['党费', 2, 2],
  ]);
});

test('many cells with small gaps go into one area, the gaps left as they are', () => {
  const changes = Array.from({ length: 300 }, (_, index) => change(2 + index * 2, 5));
  const areas = targetAreas([edit(changes)]);
  expect(areas).toHaveLength(1);
  const [area] = areas;
  const matrix = area ? areaMatrix(area, ({ value }) => value) : [];
  expect(matrix.slice(0, 3)).toEqual([[205], [null], [405]]);
  expect(matrix).toHaveLength(599);
});

test('of two changes to one cell the last value is written, and both expectations are kept', () => {
  const [area] = targetAreas([
    edit([
      { ...change(2, 2, 1), expected: 'a' },
      { ...change(2, 2, 2), expected: 'b' },
    ]),
  ]);
  expect(area?.cells).toMatchObject([{ row: 2, column: 2, value: 2, expected: ['a', 'b'] }]);
});

test('every change is in exactly one area, at its place, and nothing else is written', () => {
  const cells = fc.uniqueArray(
    fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 1, max: 6 }) }),
    {
      selector: ({ row, column }) => `${row}:${column}`,
    },
  );
  fc.assert(
    fc.property(cells, (places) => {
      const written = targetAreas([edit(places.map(({ row, column }) => change(row, column)))]).flatMap((area) =>
        areaMatrix(area, ({ value }) => value).flatMap((inputs, down) =>
          inputs.flatMap((input, across) =>
            input === null ? [] : [[area.area.top + down, area.area.left + across, input]],
          ),
        ),
      );
      const expected = places.map(({ row, column }) => [row, column, row * 100 + column]);
      expect(written.sort()).toEqual(expected.sort());
    }),
  );
});
