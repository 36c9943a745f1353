import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, ViewportSize } from 'playwright-core';
import { addressOf, fullAddress, type CellRef } from '../../../src/records/cell-ref';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';
import { sampleSnapshot } from '../../commands/command-line-sheet';
import { blankPage, checkMonth, type OpenedPage } from '../open-page';

const PANE = { width: 450, height: 900 };

/** The pane's page with what Excel adds to its address. */
const PAGE = 'taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN$$$$0';

/** How the window differs from the usual one. */
export interface ExcelWindow {
  readonly viewport?: ViewportSize;
  readonly zoom?: number;
  /** What is done to the Excel of the page before office.js runs. */
  readonly script?: string;
  /** Sets beside ExcelApi that this Excel has. */
  readonly otherSets?: Readonly<Record<string, string>>;
}

/** A window of Excel with the workbook open, where the pane is about to be loaded from `url`. */
export async function excelWindow(
  workbook: Snapshot = sampleSnapshot(),
  { viewport = PANE, zoom = 1, script = '', otherSets = {} }: ExcelWindow = {},
): Promise<OpenedPage & { url: string }> {
  const opened = await blankPage(viewport, zoom);
  const excel = readFileSync(path.join(process.env.THEME_DAY_PAGES ?? '', 'in-memory-excel.js'), 'utf8');
  const content = `window.workbookAtStart = ${JSON.stringify(workbook)};\nwindow.otherSets = ${JSON.stringify(otherSets)};\n${excel}\n${script}`;
  await opened.page.addInitScript({ content });
  return { ...opened, url: new URL(PAGE, opened.url).href };
}

/** The pane on the real office.js, the workbook read. */
export async function openPane(workbook?: Snapshot, options?: ExcelWindow): Promise<OpenedPage> {
  const { page, complaints, url } = await excelWindow(workbook, options);
  await page.goto(url);
  await page.getByText('名党员').waitFor();
  return { page, complaints };
}

/** Ends with what Excel was asked for and does not play, and what the page complained of: nothing. */
export async function close({ page, complaints }: OpenedPage): Promise<void> {
  expect(await page.evaluate(() => window.inMemoryExcel.gaps.map(String))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
}

/** Presses a button of the ribbon and waits until Excel hears that it is done. */
export async function press(page: Page, command: string): Promise<void> {
  await page.evaluate((name) => window.inMemoryExcel.native.sendCommand(name, name), command);
  await page.waitForFunction((id) => window.inMemoryExcel.native.completedCommands.includes(id), command);
}

/** What a button has said, read on the page that it opened. */
export async function sentenceOfButton(page: Page): Promise<string> {
  const opened = await page.evaluate(() => window.inMemoryExcel.native.openedDialogs);
  expect(opened).toHaveLength(1);
  const dialog = await page.context().newPage();
  await dialog.goto(opened[0] ?? '');
  return dialog.getByRole('alert').innerText();
}

/** The last sheet as it is now, read through the real office.js. */
export async function lastSheet(page: Page): Promise<SheetSnapshot | undefined> {
  return (await page.evaluate(() => window.readWorkbook())).sheets.at(-1);
}

/** Everything about the workbook that anybody could notice. */
export function image(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.inMemoryExcel.image()));
}

/** Resolves once the cell is the one that is selected in Excel, on the sheet in front. */
export async function waitForSelection(page: Page, cell: CellRef): Promise<void> {
  await page.waitForFunction(
    ([sheet, address]) => {
      const { activeSheet, selection } = window.inMemoryExcel.workbook;
      return activeSheet?.name === sheet && selection === address;
    },
    [cell.sheet, fullAddress(cell)] as const,
  );
}

/** The person types a number into a cell of Excel. */
export async function type(page: Page, cell: CellRef, value: number): Promise<void> {
  await page.evaluate(
    ([{ sheet, row, column }, address, typed]) => {
      const { workbook, events } = window.inMemoryExcel;
      workbook.findSheet(sheet)?.change(row, column, { value: typed });
      events.changed(workbook, sheet, address, 'Local', false);
    },
    [cell, addressOf(cell), value] as const,
  );
}

/** Opens a screen of the pane by the name of its tab. */
export async function screen(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

/** June has just ended, so it is the month that the pane proposes. */
export async function checkJune(page: Page): Promise<void> {
  await checkMonth(page);
  await page.getByText(/^2026年6月核对完毕/).waitFor({ state: 'attached' });
}
