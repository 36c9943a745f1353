import '../excel/seam/browser-globals';
import { registerRibbonCommands } from '../../src/commands/register';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-command';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { workbookFromSnapshot } from '../excel/model/from-snapshot';
import type { InMemoryExcel } from '../excel/in-memory-excel';
import { startExcel } from '../excel/start-excel';
import { lastSheetOnDisk, SAME_ON_THE_COMMAND_LINE, sampleSnapshot, TODAY, toTheFen } from './command-line-sheet';

jest.setTimeout(60_000);

let excel: InMemoryExcel;
const shown: string[] = [];

beforeAll(async () => {
  excel = await startExcel('1.13');
  await registerRibbonCommands(
    () => new Date(`${TODAY}T09:00:00`),
    (sentence) => Promise.resolve(void shown.push(sentence)),
  );
});

beforeEach(() => {
  shown.length = 0;
  excel.faults.clear();
  excel.open(workbookFromSnapshot(sampleSnapshot()));
});

/** Presses the button and waits until Excel hears that it is done. */
async function press(command: string): Promise<void> {
  const id = `button-${String(Math.random())}`;
  excel.native.sendCommand(command, id);
  for (let tries = 0; tries < 400 && !excel.native.completedCommands.includes(id); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(excel.native.completedCommands).toContain(id);
}

async function lastSheetInExcel(): Promise<SheetSnapshot | undefined> {
  const host = new ExcelHost((problem) => {
    throw problem;
  });
  return (await host.read()).sheets.at(-1);
}

test.each(SAME_ON_THE_COMMAND_LINE)('%s writes what the command line writes, cell for cell', async (command, argv) => {
  await press(command);
  expect(shown).toEqual([]);
  const [inExcel, onDisk] = [await lastSheetInExcel(), await lastSheetOnDisk(...argv)];
  expect(inExcel?.generated).not.toBeNull();
  expect(toTheFen(inExcel)).toEqual(toTheFen(onDisk));
});

test('pressed again, the sheet generated before is replaced', async () => {
  await press('writeDuesNotice');
  const once = excel.workbook.sheets.length;
  await press('writeDuesNotice');
  expect(excel.workbook.sheets).toHaveLength(once);
  expect(shown).toEqual([]);
});

test('a workbook without anything to write is left alone, and a sentence says why', async () => {
  excel.open(workbookFromSnapshot({ name: '空.xlsx', date1904: false, sheets: [] }));
  for (const command of RIBBON_COMMANDS) await press(command);
  expect(shown).toHaveLength(RIBBON_COMMANDS.length);
  expect(shown[0]).toContain('什么都没有写入');
});

test('while a cell is being edited nothing is written, and a sentence says so', async () => {
  const before = JSON.stringify(excel.image());
  excel.faults.at('every', { kind: 'cell-edit' });
  await press('writeDuesNotice');
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/单元格/);
  expect(JSON.stringify(excel.image())).toBe(before);
});
