import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { SheetSnapshot, Snapshot } from '../../../src/workbook/snapshot';

/** The morning on which everything happens, in China. */
const NOW = new Date('2026-07-05T09:00:00+08:00');
const SIZE = { width: 450, height: 900 };

export interface PaneOptions {
  readonly browser: Browser;
  /** Where the pages were built. */
  readonly folder: string;
  readonly address: string;
  readonly workbook: Snapshot;
}

/** An empty page for the pane: a window of Excel with the workbook open, in China, on the day of the test. */
export async function blankPane({ browser, folder, workbook }: PaneOptions): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  const excel = readFileSync(path.join(folder, 'in-memory-excel.js'), 'utf8');
  await page.addInitScript({ content: `window.workbookAtStart = ${JSON.stringify(workbook)};\n${excel}` });
  return page;
}

/** The pane on the real office.js, with the workbook read. What the page complains of is thrown by `problems`. */
export async function openPane(options: PaneOptions): Promise<Page> {
  const page = await blankPane(options);
  await page.clock.setFixedTime(NOW);
  await page.goto(options.address);
  await page.getByText('名党员').waitFor();
  return page;
}

/** Presses a button of the ribbon and waits until Excel hears that it is done. */
export async function press(page: Page, command: string): Promise<void> {
  const id = `button-${command}`;
  await page.evaluate(([name, button]) => window.inMemoryExcel.native.sendCommand(name, button), [command, id] as const);
  await page.waitForFunction((button) => window.inMemoryExcel.native.completedCommands.includes(button), id);
}

export async function lastSheet(page: Page): Promise<SheetSnapshot | undefined> {
  return (await page.evaluate(() => window.readWorkbook())).sheets.at(-1);
}

/** Everything about the workbook that anybody could notice, as text. */
export function image(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(window.inMemoryExcel.image()));
}

/** What a button has said, in the words of the page that it opened. */
export async function sentenceOfButton(page: Page): Promise<string> {
  const opened = await page.evaluate(() => window.inMemoryExcel.native.openedDialogs);
  expect(opened).toHaveLength(1);
  const dialog = await page.context().newPage();
  await dialog.goto(opened[0] ?? '');
  return dialog.getByRole('alert').innerText();
}
