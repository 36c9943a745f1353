import { GridRefusal } from '../../../src/workbench/book/grid-refusal';
import { clearing, deletion, fillingDown, insertion } from '../../../src/workbench/edits/sheet-edits';
import { ValueNotAllowed, WorkbookChanged } from '../../../src/workbook/errors';
import { area, contentsOf, fileOf, openFile, viewOf } from '../shown-sheet';

const LEDGER = `
  # 党费
  组   | 姓名 | 一月 | 二月 | 合计
  一组 | 李明 | 10   | 11   | 21
  ^    | 王芳 | 20   | 21   | 41
  二组 | 陈静 | 30   | 31   | 61
  合计 |      | 60   | 63   | 123
  # 汇总
  王芳 | 41
  全部 | 123`;

const FORMULAS = {
  '党费!E2': 'SUM(C2:D2)',
  '党费!E3': 'SUM(C3:D3)',
  '党费!E4': 'SUM(C4:D4)',
  '党费!C5': 'SUM(C2:C4)',
  '党费!D5': 'SUM(D2:D4)',
  '党费!E5': 'SUM(E2:E4)',
  '汇总!B1': '党费!E3',
  '汇总!B2': 'SUM(党费!E2:E4)',
};

const ledger = fileOf(LEDGER, { formulas: FORMULAS, dropdowns: { '党费!B2:B4': ['李明', '王芳', '陈静'] } });
const view = viewOf(ledger);

test('rows are inserted empty, and what refers to others follows', async () => {
  const host = await openFile(ledger);
  await host.write(insertion(view, area('A3:A4'), 'rows'));
  expect(contentsOf(host.bytes)).toEqual([
    ['组', '姓名', '一月', '二月', '合计'],
    ['一组', '李明', 10, 11, '=SUM(C2:D2)'],
    [null, null, null, null, null],
    [null, null, null, null, null],
    [null, '王芳', 20, 21, '=SUM(C5:D5)'],
    ['二组', '陈静', 30, 31, '=SUM(C6:D6)'],
    ['合计', null, '=SUM(C2:C6)', '=SUM(D2:D6)', '=SUM(E2:E6)'],
  ]);
  expect(contentsOf(host.bytes, '汇总')).toEqual([
    ['王芳', '=党费!E5'],
    ['全部', '=SUM(党费!E2:E6)'],
  ]);
  expect(viewOf(host.bytes).extent({ row: 2, column: 1 })).toMatchObject({ bottom: 5 });
  await host.undo();
  expect(host.bytes).toBe(ledger);
});

test('a row before the totals is part of them; one before the first row is nothing of what follows', async () => {
  const host = await openFile(ledger);
  await host.write(insertion(view, area('A5'), 'rows'));
  expect(contentsOf(host.bytes)[5]).toEqual(['合计', null, '=SUM(C2:C5)', '=SUM(D2:D5)', '=SUM(E2:E5)']);
  const first = await openFile(ledger);
  await first.write(insertion(view, area('A1'), 'rows'));
  expect(contentsOf(first.bytes).slice(0, 2)).toEqual([
    [null, null, null, null, null],
    ['组', '姓名', '一月', '二月', '合计'],
  ]);
});

test('columns are inserted empty, the first one too, several at once', async () => {
  const host = await openFile(ledger);
  await host.write(insertion(view, area('E1:F1'), 'columns'));
  expect(contentsOf(host.bytes)[1]).toEqual(['一组', '李明', 10, 11, null, null, '=SUM(C2:F2)']);
  expect(contentsOf(host.bytes, '汇总')[0]).toEqual(['王芳', '=党费!G3']);
  const first = await openFile(ledger);
  await first.write(insertion(view, area('A1'), 'columns'));
  expect(contentsOf(first.bytes)[1]).toEqual([null, '一组', '李明', 10, 11, '=SUM(D2:E2)']);
});

test('rows are deleted whole, and what refers to others follows', async () => {
  const host = await openFile(ledger);
  await host.deleteLines(deletion(view, area('A4'), 'rows'));
  expect(contentsOf(host.bytes)).toEqual([
    ['组', '姓名', '一月', '二月', '合计'],
    ['一组', '李明', 10, 11, '=SUM(C2:D2)'],
    [null, '王芳', 20, 21, '=SUM(C3:D3)'],
    ['合计', null, '=SUM(C2:C3)', '=SUM(D2:D3)', '=SUM(E2:E3)'],
  ]);
  expect(contentsOf(host.bytes, '汇总')[1]).toEqual(['全部', '=SUM(党费!E2:E3)']);
  expect(host.store.get()).toMatchObject({ canUndo: true, isUnsaved: true });
  await host.undo();
  expect(host.bytes).toBe(ledger);
});

test('columns are deleted whole', async () => {
  const host = await openFile(ledger);
  await host.deleteLines(deletion(view, area('D1'), 'columns'));
  expect(contentsOf(host.bytes)[1]).toEqual(['一组', '李明', 10, '=SUM(C2:C2)']);
  expect(contentsOf(host.bytes, '汇总')[0]).toEqual(['王芳', '=党费!D3']);
});

test.each<[string, string, 'rows' | 'columns', string, string]>([
  ['a row that a formula elsewhere is about', 'A3', 'rows', 'needed', '汇总!B1'],
  ['all rows that totals are about', 'A2:A4', 'rows', 'needed', '党费!C5、党费!D5、党费!E5、汇总!B1、汇总!B2'],
  ['the row that holds what a merged area shows', 'A2', 'rows', 'torn', ''],
  ['a column that formulas elsewhere are about', 'E1', 'columns', 'needed', '汇总!B1、汇总!B2'],
])('%s is not deleted', async (_, selected, axis, reason, cells) => {
  const host = await openFile(ledger);
  const refused: unknown = await host
    .deleteLines(deletion(view, area(selected), axis))
    .catch((problem: unknown) => problem);
  expect(refused).toMatchObject({ name: 'LinesNotDeletable', reason, data: { cells } });
  expect(host.bytes).toBe(ledger);
});

test('lines are not deleted where others have come in meanwhile', async () => {
  const host = await openFile(ledger);
  await host.write(insertion(view, area('A3'), 'rows'));
  await expect(host.deleteLines(deletion(view, area('A4'), 'rows'))).rejects.toThrow(WorkbookChanged);
});

test('clearing empties what is selected, formulas too, as one step', async () => {
  const host = await openFile(ledger);
  await host.write(clearing(view, area('C2:E3')));
  expect(contentsOf(host.bytes).slice(1, 3)).toEqual([
    ['一组', '李明', null, null, null],
    [null, '王芳', null, null, null],
  ]);
  expect(clearing(view, area('F1:H9'))).toEqual([]);
});

test('the first row is filled down, formulas moved along; a single row takes what stands above', async () => {
  const host = await openFile(ledger);
  await host.write(fillingDown(view, area('C2:E4')));
  expect(contentsOf(host.bytes).slice(2, 4)).toEqual([
    [null, '王芳', 10, 11, '=SUM(C3:D3)'],
    ['二组', '陈静', 10, 11, '=SUM(C4:D4)'],
  ]);
  const one = await openFile(ledger);
  await one.write(fillingDown(view, area('C3:E3')));
  expect(contentsOf(one.bytes)[2]).toEqual([null, '王芳', 10, 11, '=SUM(C3:D3)']);
  const over = await openFile(ledger);
  await over.write(fillingDown(view, area('E4:E5')));
  expect(contentsOf(over.bytes)[4]?.[4]).toBe('=SUM(C5:D5)');
  expect(() => fillingDown(view, area('A2:B4'))).toThrow(new GridRefusal('merged', { cell: 'A2' }));
});

test('rows that a filter hides are neither cleared nor filled, and nothing comes or goes among them', async () => {
  const filtered = view.withoutRows((row) => row === 3);
  const host = await openFile(ledger);
  await host.write([...clearing(filtered, area('C2:C4'))]);
  expect(contentsOf(host.bytes).map((row) => row[2])).toEqual(['一月', null, 20, null, '=SUM(C2:C4)']);
  expect(() => insertion(filtered, area('A3'), 'rows')).toThrow(GridRefusal);
  expect(() => deletion(filtered, area('A4'), 'rows')).toThrow(GridRefusal);
});

test('what a cell does not allow is refused', async () => {
  const host = await openFile(ledger);
  const changes = [{ row: 2, column: 2, expected: '李明', value: '孙强' }];
  await expect(host.write([{ kind: 'set-cells', sheet: '党费', changes }])).rejects.toThrow(ValueNotAllowed);
});
