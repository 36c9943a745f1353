import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { serve } from '../../src/workbench/serve';
import { lastSheetOnDisk, SAME_ON_THE_COMMAND_LINE, sampleSnapshot, toTheFen } from '../commands/command-line-sheet';
import { buildPages } from './excel/build-pages';
import { lastSheet, openPane, press, type PaneOptions } from './excel/pane-in-excel';
import { describeInBrowser, launchBrowser } from './launch-browser';

jest.setTimeout(120_000);

describeInBrowser('in a real browser, on the real office.js and an Excel in memory', () => {
  let browser: Browser;
  let server: Server;
  let options: PaneOptions;

  beforeAll(async () => {
    const folder = buildPages();
    const served = await serve(folder, 0);
    server = served.server;
    browser = await launchBrowser();
    const address = new URL('taskpane.html', served.url).href;
    options = { browser, folder, address, workbook: sampleSnapshot() };
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(options.folder, { recursive: true, force: true });
  });

  let page: Page;

  afterEach(async () => {
    expect(await page.evaluate(() => window.inMemoryExcel.gaps.map(String))).toEqual([]);
    await page.context().close();
  });

  describe('the buttons of the ribbon', () => {
    beforeEach(async () => {
      page = await openPane(options);
    });

    test.each(SAME_ON_THE_COMMAND_LINE)('%s writes what the command line writes', async (command, argv) => {
      await press(page, command);
      const written = await lastSheet(page);
      expect(written?.generated).not.toBeNull();
      expect(toTheFen(written)).toEqual(toTheFen(await lastSheetOnDisk(...argv)));
    });
  });
});
