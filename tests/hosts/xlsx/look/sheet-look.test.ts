import { createWorkbook } from '../../../../src/hosts/xlsx/create-workbook';
import { lookIndexAt } from '../../../../src/hosts/xlsx/look/sheet-look';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { SheetMissing } from '../../../../src/workbook/errors';
import type { SheetDraft } from '../../../../src/workbook/sheet-draft';

const draft: SheetDraft = {
  name: '党费',
  mark: null,
  widths: [8, 20],
  rows: [
    { cells: [{ value: '党费', style: 'title' }], height: 30 },
    { cells: [null, { value: 46195, style: 'date' }] },
    { cells: [null, { value: 75, style: 'totalAmount', formula: 'SUM(B2)' }] },
  ],
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  frozen: { rows: 1, columns: 1 },
  print: { orientation: 'portrait', repeatRows: null, pageNumbers: false },
  dropdowns: [],
  bars: [],
  shadings: [],
  charts: [],
};

const workbook = openWorkbook(createWorkbook([draft], { title: '新' }), '新.xlsx');
const look = workbook.sheetLook('党费');

const lookAt = (row: number, column: number) => look.looks[lookIndexAt(look, row, column)];

test('sizes are pixels: a point is four thirds, a width counts digits of the default font', () => {
  expect(look.rows.get(1)?.height).toBe(40);
  expect(look.rows.get(2)?.height).toBeNull();
  const [first, second] = look.columns;
  expect((second?.width ?? 0) - (first?.width ?? 0)).toBe(12 * 8);
});

test('frozen rows and columns, and gridlines', () => {
  expect(look.frozen).toEqual({ rows: 1, columns: 1 });
  expect(look.gridlines).toBe(true);
});

test('fonts, fills, borders, alignment and number formats of cells', () => {
  expect(lookAt(1, 1)).toMatchObject({ size: 18, bold: true, horizontal: 'center', fill: null });
  expect(lookAt(2, 2)).toMatchObject({ format: 'yyyy-mm-dd', horizontal: 'center' });
  expect(lookAt(3, 2)).toMatchObject({ format: '#,##0.00', fill: '#f7f1ee', bold: true });
  expect(lookAt(3, 2)?.borders.left).toEqual({ width: 1, colour: '#7f7f7f' });
});

test('formulas by their texts', () => {
  expect([...(look.rows.get(3)?.formulas ?? [])]).toEqual([[2, 'SUM(B2)']]);
  expect(look.rows.get(3)?.uncomputed.size).toBe(0);
});

test('a sheet that is not there', () => {
  expect(() => workbook.sheetLook('考勤')).toThrow(SheetMissing);
});
