import { openAnyWorkbook, readForeign } from '../../../src/hosts/foreign/open-any-workbook';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { foreignFile, sampleFile } from './foreign-file';

async function sample(): Promise<Snapshot> {
  return readForeign(sampleFile(), 'branch.xlsx');
}

async function read(file: string, name = file): Promise<Snapshot> {
  return readForeign(foreignFile(file), name);
}

function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the sample in another format is the same, cell for cell', () => {
  test.each([
    ['.xls by LibreOffice', 'branch-libreoffice.xls', '支部.xls'],
    ['.xls by SheetJS', 'branch-sheetjs.xls', '支部.xls'],
    ['.et, by what is in it', 'branch-libreoffice.xls', '支部.et'],
    ['.et of the other producer', 'branch-sheetjs.xls', '支部.et'],
    ['.ods by LibreOffice', 'branch-libreoffice.ods', '支部.ods'],
    ['.ods by SheetJS', 'branch-sheetjs.ods', '支部.ods'],
    ['by its content, whatever it is called', 'branch-libreoffice.xls', '支部.xlsx'],
  ])('%s', async (_, file, name) => {
    const { sheets } = await sample();
    expect(await read(file, name)).toEqual({ name, date1904: false, sheets });
  });
});

describe('odd cells', () => {
  const ODD = [
    ['党员花名册'],
    ['姓名', '入党时间', '党费', '比例', '电话'],
    ['李明', 35966, 81.48, 0.125, '13800000000'],
    ['王芳', 43890.5, 12, 1, '0012'],
    ['合计', null, 93.48, '有', '#DIV/0!'],
    ['编研科x', 84.48, null, '#N/A'],
    ['第一行\n第二行 <&> "引"'],
    ['粗细'],
    ['  前后空格  '],
  ];

  test.each(['odd.xlsx', 'odd-libreoffice.ods', 'odd-libreoffice.xls', 'odd-sheetjs.xls'])(
    'values, results, errors and merges: %s',
    async (file) => {
      const sheet = sheetOf(await read(file), '名册');
      expect(sheet.values).toEqual(ODD);
      expect(sheet.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 5 }]);
    },
  );

  test('the same by SheetJS, which leaves errors out of an .ods', async () => {
    const noError = ODD.map((row) => row.map((value) => (String(value).startsWith('#') ? null : value)));
    noError[4]?.pop();
    noError[5]?.splice(2);
    expect(sheetOf(await read('odd-sheetjs.ods'), '名册').values).toEqual(noError);
  });

  test.each(['odd.xlsx', 'odd-libreoffice.ods', 'odd-libreoffice.xls'])(
    'hidden and locked sheets: %s',
    async (file) => {
      const { sheets } = await read(file);
      expect(sheets.map(({ name, visibility, locked }) => [name, visibility, locked])).toEqual([
        ['名册', 'visible', false],
        ['其他 表', 'hidden', false],
        ['其他', 'visible', true],
      ]);
      expect(sheets[2]?.values.at(-1)).toEqual([null, null, null, '远处']);
    },
  );

  test.each(['odd-1904-libreoffice.ods', 'odd-1904-libreoffice.xls'])('days from 1904: %s', async (file) => {
    const snapshot = await read(file);
    expect(snapshot.date1904).toBe(true);
    // 1998-06-20, 1462 days less than from 1900.
    expect(sheetOf(snapshot, '名册').values[2]?.[1]).toBe(34504);
  });

  test.each(['odd-libreoffice.ods', 'odd-libreoffice.xls'])('formats, sizes and what is hidden: %s', async (file) => {
    const { workbook } = await openAnyWorkbook(foreignFile(file), file);
    const { rows, columns, looks } = workbook.sheetLook('名册');
    const format = (row: number, column: number): string => looks[rows.get(row)?.cells.get(column) ?? 0]?.format ?? '';
    expect(format(3, 3)).toBe('#,##0.00');
    expect(format(3, 4)).toBe('0.0%');
    expect(format(3, 2).replaceAll(/["\\]/g, '')).toBe('yyyy年m月d日');
    expect(rows.get(4)?.height).toBe(0);
    expect(columns.find(({ first, last }) => first <= 4 && last >= 4)?.width).toBe(0);
    const width = columns.find(({ first }) => first === 1)?.width ?? 0;
    expect(width).toBeGreaterThan(120);
    expect([...(rows.get(5)?.formulas ?? [])]).toEqual([
      [3, 'SUM(C3:C4)'],
      [4, 'IF(C5>0,"有","")'],
      [5, '1/0'],
    ]);
    expect(rows.get(6)?.formulas.get(1)?.replace('FALSE()', 'FALSE')).toBe(`VLOOKUP(A3,'其他 表'!A1:B2,2,FALSE)&"x"`);
    expect(rows.get(6)?.formulas.get(2)).toBe('SUM(其他!B1:B2)+$C$3');
  });
});
