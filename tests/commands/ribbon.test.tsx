import '../excel/seam/browser-globals';
import { registerRibbonCommands } from '../../src/commands/register';
import { RIBBON_COMMANDS } from '../../src/commands/ribbon-command';
import { ExcelHost } from '../../src/hosts/excel/excel-host';
import { officeReady } from '../../src/taskpane/office/office-ready';
import { cellAt } from '../../src/workbook/sheet-cells';
import type { CellValue, SheetSnapshot } from '../../src/workbook/snapshot';
import { workbookFromSnapshot } from '../excel/model/from-snapshot';
import type { InMemoryExcel } from '../excel/in-memory-excel';
import { sheets } from '../sheets';
import { startExcel } from '../excel/start-excel';
import { lastSheetOnDisk, SAME_ON_THE_COMMAND_LINE, sampleSnapshot, TODAY, toTheFen } from './command-line-sheet';

jest.setTimeout(60_000);

let excel: InMemoryExcel;
const shown: string[] = [];
const asked: string[] = [];
let answer: number | null = null;

beforeAll(async () => {
  excel = await startExcel('1.13');
  void officeReady();
  await registerRibbonCommands(() => new Date(`${TODAY}T09:00:00`), {
    say: (sentence) => Promise.resolve(void shown.push(sentence)),
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(answer);
    },
  });
});

beforeEach(() => {
  shown.length = 0;
  asked.length = 0;
  answer = null;
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

describe('pressed again, where the sheet was generated before', () => {
  const [REPLACE, KEEP_BOTH, CANCEL] = [0, 1, 2];
  const names = (): string[] => excel.workbook.sheets.map(({ name }) => name);

  /** Presses the button, types over a cell of what it wrote, presses again and answers. */
  async function pressTwice(chosen: number | null): Promise<{ before: string[]; first: string }> {
    await press('writeDuesNotice');
    const first = names().at(-1) ?? '';
    const change = { row: 1, column: 1, expected: await titleOf(first), value: '手工改过的标题' };
    await host().apply([{ kind: 'set-cells', sheet: first, changes: [change] }]);
    const before = names();
    answer = chosen;
    await press('writeDuesNotice');
    expect(asked).toEqual([expect.stringContaining(first)]);
    return { before, first };
  }

  async function titleOf(name: string): Promise<CellValue> {
    const sheet = (await host().read()).sheets.find((each) => each.name === name);
    return sheet === undefined ? null : cellAt(sheet, 1, 1);
  }

  const host = (): ExcelHost =>
    new ExcelHost((problem) => {
      throw problem;
    });

  test('it is replaced where the person says so', async () => {
    const { before, first } = await pressTwice(REPLACE);
    expect(names()).toEqual(before);
    expect(await titleOf(first)).not.toBe('手工改过的标题');
    expect(shown).toEqual([]);
  });

  test('both are kept', async () => {
    const { before, first } = await pressTwice(KEEP_BOTH);
    expect(names()).toHaveLength(before.length + 1);
    expect(await titleOf(first)).toBe('手工改过的标题');
  });

  test.each([
    ['cancelled', CANCEL, 0],
    ['not answered, or could not be asked', null, 1],
  ])('%s, it stays as the person left it', async (_, chosen, sentences) => {
    const { before, first } = await pressTwice(chosen);
    expect(names()).toEqual(before);
    expect(await titleOf(first)).toBe('手工改过的标题');
    expect(shown).toHaveLength(sentences);
    for (const sentence of shown) expect(sentence).toContain('没有改动');
  });
});

test('two clicks are done one after the other: the second is asked, not refused', async () => {
  answer = 2;
  await Promise.all([press('writeDuesNotice'), press('writeDuesNotice')]);
  expect(asked).toHaveLength(1);
  expect(shown).toEqual([]);
  expect(excel.workbook.sheets.filter(({ name }) => name.startsWith('~'))).toEqual([]);
});

test('what was written and could not be shown is said to be written', async () => {
  const before = excel.workbook.sheets.length;
  await press('writeDuesNotice');
  const all = excel.traffic.length;
  excel.open(workbookFromSnapshot(sampleSnapshot()));
  excel.faults.at(all, { kind: 'broken', atAction: 0, code: 'GeneralException' });
  await press('writeDuesNotice');
  expect(excel.workbook.sheets).toHaveLength(before + 1);
  expect(shown).toEqual([expect.stringContaining('已经写入工作簿')]);
});

test('a workbook without anything to write is left alone, and a sentence says why', async () => {
  excel.open(workbookFromSnapshot({ name: '空.xlsx', date1904: false, sheets: [] }));
  for (const command of RIBBON_COMMANDS) await press(command);
  expect(shown).toHaveLength(RIBBON_COMMANDS.length);
  expect(shown[0]).toContain('什么都没有写入');
});

test('of a half-year in which nothing is recorded nobody is accused by a button alone', async () => {
  excel.open(
    workbookFromSnapshot(
      sheets(`
# 花名册
姓名 | 党员类别 | 入党时间   | 月党费标准
李明 | 正式党员 | 2008-07-01 | 60
王芳 | 正式党员 | 2010-07-01 | 50
# 2026年党费台账
姓名 | 1月 | 2月 | 3月
李明 | | |
王芳 | | |
`),
    ),
  );
  const before = JSON.stringify(excel.image());
  await press('writeDuesNotice');
  await press('writeHalfYearSummary');
  expect(shown).toEqual([
    expect.stringContaining('没有已结束的半年的党费记录'),
    expect.stringContaining('2026年上半年还没有任何记录，现在生成会把 2 人列为欠交党费'),
  ]);
  expect(JSON.stringify(excel.image())).toBe(before);
});

test('while a cell is being edited nothing is written, and a sentence says so', async () => {
  const before = JSON.stringify(excel.image());
  excel.faults.at('every', { kind: 'cell-edit' });
  await press('writeDuesNotice');
  expect(shown).toHaveLength(1);
  expect(shown[0]).toMatch(/单元格/);
  expect(JSON.stringify(excel.image())).toBe(before);
});
