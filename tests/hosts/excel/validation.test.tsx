import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { CellChange, Edit } from '../../../src/workbook/edit';
import { ValueNotAllowed } from '../../../src/workbook/errors';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { MemoryWorkbook } from '../../excel/model/workbook';
import { startExcel } from '../../excel/start-excel';

let excel: InMemoryExcel;
const host = new ExcelHost((problem) => {
  throw problem;
});

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => {
  const workbook = new MemoryWorkbook('支部台账.xlsx');
  workbook.addSheet('台账').change(1, 1, { value: '姓名' });
  const choices = workbook.addSheet('下拉 项');
  for (const [row, value] of ['正式党员', '预备党员', 'Observer'].entries()) choices.change(row + 1, 1, { value });
  workbook.names.push({ name: '类别', formula: "='下拉 项'!$A$1:$A$3", visible: true });
  workbook.names.push({ name: '有空格', formula: "='下拉 项'!$A$1:$A$5", visible: true });
  excel.open(workbook);
});

afterEach(() => expect(excel.gaps).toEqual([]));

const CELL = { top: 2, left: 2, bottom: 9, right: 2 };

function ruled(rule: Readonly<Record<string, unknown>>, more: object = {}): void {
  const validations = excel.workbook.sheets[0]?.validations;
  validations?.set(CELL, rule);
  validations?.change(CELL, more);
}

function limit(kind: string, operator: string, formula1: string, formula2 = ''): Readonly<Record<string, unknown>> {
  return { [kind]: { operator, formula1, formula2 } };
}

/** Sets B2 (and B3 down to B9, where they are asked for) and gives what came of it. */
async function outcome(value: CellValue, rows = 1): Promise<unknown> {
  const changes = Array.from({ length: rows }, (_, down): CellChange => {
    return { row: 2 + down, column: 2, expected: null, value };
  });
  const edit: Edit = { kind: 'set-cells', sheet: '台账', changes };
  return host.apply([edit]).then(
    () => 'written',
    (problem: unknown) => problem,
  );
}

test.each<[string, Readonly<Record<string, unknown>>, CellValue, CellValue]>([
  ['a typed list', { list: { source: '是, 否' } }, '是', '也许'],
  ['cells of another sheet', { list: { source: "='下拉 项'!$A$1:$A$3" } }, 'observer', '党员'],
  ['a named range', { list: { source: '=类别' } }, '预备党员', '党员'],
  ['whole numbers', limit('wholeNumber', 'Between', '=1', '=31'), 31, 31.5],
  ['decimals', limit('decimal', 'GreaterThanOrEqualTo', '=0'), 0.5, -0.5],
  ['days', limit('date', 'GreaterThan', '=43831'), 43_832, 43_831],
  ['days as Excel may tell them', limit('date', 'GreaterThan', '2020-01-01'), 43_832, 43_831],
  ['times', limit('time', 'LessThan', '=0.5'), 0.25, 0.75],
  ['lengths', limit('textLength', 'LessThanOrEqualTo', '=4'), '四个汉字', '五个汉字了'],
])('%s: what they allow is written, what they do not is refused', async (_kind, rule, good, bad) => {
  ruled(rule);
  const before = excel.image();
  expect(await outcome(bad)).toMatchObject({
    constructor: ValueNotAllowed,
    cells: [{ cell: { sheet: '台账', row: 2, column: 2 }, value: bad }],
  });
  expect(excel.image()).toEqual(before);
  expect(await outcome(good)).toBe('written');
});

test('the entries are told where there are any', async () => {
  ruled({ list: { source: '=类别' } });
  const refused = await outcome('党员');
  expect((refused as ValueNotAllowed).cells[0]?.allowed).toEqual(['正式党员', '预备党员', 'Observer']);
  ruled(limit('wholeNumber', 'EqualTo', '=1'));
  expect(((await outcome(2)) as ValueNotAllowed).cells[0]?.allowed).toBeNull();
});

test.each<[string, Readonly<Record<string, unknown>>, object]>([
  ['a formula of its own', { custom: { formula: '=COUNTIF($B$2:$B$9,$B$2)=1' } }, {}],
  ['operands that are worked out', limit('wholeNumber', 'Between', '=$A$1', '=$A$2'), {}],
  ['a list that is worked out', { list: { source: '=INDIRECT($A$1)' } }, {}],
  ['a list of a name that is not there', { list: { source: '=部门' } }, {}],
  ['a named list with an empty cell', { list: { source: '=有空格' } }, {}],
  ['a warning', { list: { source: '是' } }, { errorAlert: { style: 'Warning', showAlert: true } }],
  ['an information', { list: { source: '是' } }, { errorAlert: { style: 'Information', showAlert: true } }],
  ['no alert at all', { list: { source: '是' } }, { errorAlert: { style: 'Stop', showAlert: false } }],
])('%s refuses nothing', async (_kind, rule, more) => {
  ruled(rule, more);
  expect(await outcome('别的')).toBe('written');
});

test('nothing at all is never refused', async () => {
  ruled({ list: { source: '是' } }, { ignoreBlanks: false });
  expect(await outcome(null)).toBe('written');
});

test('two round trips, one more where the entries stand in cells', async () => {
  ruled({ list: { source: '正式党员,否' } });
  await outcome('正式党员');
  expect(excel.roundTrips).toBe(2);
  excel.reset();
  excel.workbook.sheets[0]?.change(2, 2, { value: null });
  ruled({ list: { source: '=类别' } });
  await outcome('正式党员');
  expect(excel.roundTrips).toBe(3);
});

describe('many cells', () => {
  const many = (value: CellValue): Edit => {
    const changes = Array.from({ length: 100 }, (_, down): CellChange => {
      return { row: 2 + down, column: 2, expected: null, value };
    });
    return { kind: 'set-cells', sheet: '台账', changes };
  };

  test('under one rule are judged in two round trips', async () => {
    excel.workbook.sheets[0]?.validations.set({ ...CELL, bottom: 101 }, { list: { source: '√,假' } });
    await expect(host.apply([many('缺')])).rejects.toMatchObject({ data: { count: 100 } });
    excel.reset();
    await host.apply([many('√')]);
    expect(excel.roundTrips).toBe(2);
  });

  test('under several rules, or some without, are judged one by one in one more', async () => {
    excel.workbook.sheets[0]?.validations.set(CELL, { list: { source: '√,假' } });
    excel.workbook.sheets[0]?.validations.set({ ...CELL, top: 10, bottom: 12 }, { list: { source: '=类别' } });
    const refused = (await host.apply([many('缺')]).catch((problem: unknown) => problem)) as ValueNotAllowed;
    expect(refused.cells.map(({ cell }) => cell.row)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(excel.workbook.sheets[0]?.cell(50, 2).value).toBeNull();
  });
});
