import '../excel/seam/browser-globals';
import { registerRibbonCommands } from '../../src/commands/register';
import { cellRef } from '../../src/records/cell-ref';
import { setHabit } from '../../src/taskpane/at-home/habits';
import { officeReady } from '../../src/taskpane/office/office-ready';
import { hearRequests, type PaneRequest } from '../../src/taskpane/office/pane-requests';
import { whenSeen } from '../../src/taskpane/office/when-seen';
import type { InMemoryExcel } from '../excel/in-memory-excel';
import { workbookFromSnapshot } from '../excel/model/from-snapshot';
import { startExcel } from '../excel/start-excel';
import { sheets } from '../sheets';

jest.setTimeout(60_000);

let excel: InMemoryExcel;
const said: string[] = [];
const heard: PaneRequest[] = [];

beforeAll(async () => {
  excel = await startExcel('1.13', { SharedRuntime: '1.1' });
  void officeReady();
  hearRequests((request) => heard.push(request));
  await registerRibbonCommands(() => new Date('2026-07-05T09:00:00'), {
    say: (sentence) => Promise.resolve(void said.push(sentence)),
    ask: () => Promise.resolve(null),
  });
});

beforeEach(() => {
  said.length = 0;
  heard.length = 0;
  excel.runtime.state = null;
  excel.open(
    workbookFromSnapshot(sheets('# 花名册\n姓名 | 党员类别\n李明 | 正式党员\n# 2026年党费台账\n姓名 | 1月\n李明 | 60')),
  );
});

afterEach(() => {
  setHabit('ribbon', true);
  setHabit('keys', true);
  expect(excel.gaps).toEqual([]);
});

async function press(command: string): Promise<void> {
  const id = `button-${String(Math.random())}`;
  excel.native.sendCommand(command, id);
  for (let tries = 0; tries < 400 && !excel.native.completedCommands.includes(id); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  expect(excel.native.completedCommands).toContain(id);
}

test.each([
  ['checkMonth', { kind: 'check' }],
  ['writeDuesNotice', { kind: 'notice' }],
  ['writeHalfYearSummary', { kind: 'summary' }],
  ['openRecord', { kind: 'record' }],
  ['nextFinding', { kind: 'finding', by: 1 }],
])('%s brings the pane to the front and writes nothing', async (command, request) => {
  const before = excel.image();
  await press(command);
  expect(excel.runtime.state).toBe('Visible');
  expect(heard).toEqual([request]);
  expect(said).toEqual([]);
  expect(excel.image()).toEqual(before);
  await whenSeen();
});

test.each([
  ['recordHere', 'record'],
  ['explainHere', 'explain'],
  ['memberHere', 'member'],
])('%s of the menu of a cell is about that cell', async (command, what) => {
  excel.workbook.selection = "'2026年党费台账'!B2";
  await press(command);
  expect(heard).toEqual([{ kind: 'here', what, cell: cellRef('2026年党费台账', 2, 2) }]);
});

test('switched off, a button writes its sheet as where no pane can be shown', async () => {
  setHabit('ribbon', false);
  const before = excel.workbook.sheets.length;
  await press('checkMonth');
  expect(heard).toEqual([]);
  expect(excel.runtime.state).toBeNull();
  expect(excel.workbook.sheets).toHaveLength(before + 1);
});

test('switched off, keys and the menu of a cell do nothing at all', async () => {
  setHabit('keys', false);
  await press('nextFinding');
  await press('explainHere');
  expect([heard, said, excel.traffic]).toEqual([[], [], []]);
});

test('where Excel does not show the pane after all, the button answers without', async () => {
  jest.spyOn(Office.addin, 'showAsTaskpane').mockRejectedValueOnce(new Error('refused'));
  await press('openRecord');
  expect(said).toEqual([expect.stringContaining('不能从这里打开窗格')]);
});
