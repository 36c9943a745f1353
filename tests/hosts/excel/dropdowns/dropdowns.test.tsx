import { ExcelHost } from '../../../../src/hosts/excel/excel-host';
import type { InMemoryExcel } from '../../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../../excel/model/from-snapshot';
import { parseArea } from '../../../excel/objects/area';
import { startExcel } from '../../../excel/start-excel';
import { sheets } from '../../../sheets';

let excel: InMemoryExcel;
const { dropdowns, opening } = new ExcelHost((problem) => {
  throw problem;
}).atHome;

beforeAll(async () => {
  excel = await startExcel('1.9');
});

beforeEach(() => excel.open(workbookFromSnapshot(sheets('# 考勤\n姓名 | 1月 | 2月\n李明 | √ |\n王芳 | |'))));

afterEach(() => expect(excel.gaps).toEqual([]));

const MARKS = { sheet: '考勤', areas: [parseArea('B2:B3'), parseArea('C2:C3')] };
const put = () => dropdowns.put(MARKS, ['√', '假'], '仍要这样填写吗？');

test('a dropdown is put into free cells, lets something else be typed after a question, and is found again', async () => {
  expect(await dropdowns.look([MARKS])).toEqual(['free']);
  expect(excel.roundTrips).toBe(1);
  await put();
  expect(excel.workbook.findSheet('考勤')?.validations.at(3, 3)).toMatchObject({
    rule: { list: { inCellDropDown: true, source: '√,假' } },
    errorAlert: { style: 'Warning', message: '仍要这样填写吗？' },
    prompt: { showPrompt: false },
  });
  expect(await dropdowns.look([MARKS])).toEqual(['ours']);
});

test('taken away, the workbook is as it was', async () => {
  const before = excel.image();
  await put();
  await dropdowns.remove([MARKS]);
  expect(excel.image()).toEqual(before);
});

test('a rule of the person’s own is told from ours, and stays where ours is taken away', async () => {
  const own = { list: { inCellDropDown: true, source: '到,假' } };
  excel.workbook.findSheet('考勤')?.validations.set(parseArea('B2:B3'), own);
  expect(await dropdowns.look([MARKS])).toEqual(['taken']);
  await put();
  excel.workbook.findSheet('考勤')?.validations.set(parseArea('B3'), own);
  await dropdowns.remove([MARKS]);
  expect(excel.workbook.findSheet('考勤')?.validations.all.map(({ range, rule }) => [range, rule])).toEqual([
    [parseArea('B3'), own],
  ]);
});

test('cells that came in since have no rule, and ours is still ours', async () => {
  await put();
  excel.workbook.findSheet('考勤')?.validations.clear(parseArea('C3'));
  expect(await dropdowns.look([MARKS])).toEqual(['ours']);
});

test('a sheet that is gone has nothing to offer', async () => {
  expect(await dropdowns.look([{ ...MARKS, sheet: '删掉的表' }])).toEqual(['taken']);
});

test('that the pane opens with the workbook is stated in it, and taken out again', async () => {
  const before = excel.image();
  expect(opening.isOn()).toBe(false);
  await opening.set(true);
  expect(opening.isOn()).toBe(true);
  expect(Object.fromEntries(excel.settings)).toEqual({ 'Office.AutoShowTaskpaneWithDocument': 'true' });
  await opening.set(false);
  expect(opening.isOn()).toBe(false);
  expect(excel.image()).toEqual(before);
});
