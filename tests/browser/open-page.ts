import type { Server } from 'node:http';
import { chromium, type Browser, type LaunchOptions, type Page, type ViewportSize } from 'playwright-core';
import { serve } from '../../src/workbench/serve';

/** Where a browser could be started, a test like any other; else one that is shown as skipped. */
export const browserTest = process.env.THEME_DAY_BROWSER ? test : test.skip;

// A browser that has to share the machine takes its time, and now and then loses one event; what fails twice is broken.
jest.setTimeout(60_000);
jest.retryTimes(1, { logErrorsBeforeRetry: true });

/** The moment that it is in every test: a month has just ended. */
const NOW = new Date('2026-07-05T10:00:00+08:00');

let browser: Browser | null = null;
let site: { readonly server: Server; readonly url: string } | null = null;

beforeAll(async () => {
  if (!process.env.THEME_DAY_BROWSER) return;
  browser = await chromium.launch(JSON.parse(process.env.THEME_DAY_BROWSER) as LaunchOptions);
  site = await serve(process.env.THEME_DAY_PAGES ?? '', 0);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of, and addresses elsewhere that it asked for. */
  readonly complaints: readonly string[];
}

/** An empty page in China, on the day of the tests, and the address under which the built pages are served. */
export async function blankPage(viewport: ViewportSize, zoom = 1): Promise<OpenedPage & { readonly url: string }> {
  if (!browser || !site) throw new Error('no browser');
  const complaints: string[] = [];
  const context = await browser.newContext({ timezoneId: 'Asia/Shanghai', viewport, deviceScaleFactor: zoom });
  const page = await context.newPage();
  const { origin } = new URL(site.url);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // Browsers look for an icon of the site by themselves; no page of ours names one.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) complaints.push(`asked for ${url}`);
  });
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(NOW);
  return { page, complaints, url: site.url };
}

/** Opens the workbench with its sample. */
export async function openWorkbench(query = '?theme=light'): Promise<OpenedPage> {
  const { page, complaints, url } = await blankPage({ width: 1280, height: 800 });
  await page.goto(url + query);
  await sheetGrid(page).waitFor();
  return { page, complaints };
}

/** The sheet in front; the pane has tables of its own. */
export function sheetGrid(page: Page) {
  return page.locator('[data-region="sheet"]').getByRole('grid');
}

/** Goes to the screen 核对 of the pane and checks the month that it proposes. */
export async function checkMonth(page: Page, name = '核对'): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

/** The address of the selected cell. */
export async function selectedCell(page: Page): Promise<string | null> {
  return page.locator('[data-cell]').getAttribute('data-cell');
}

/** A cell of the sheet in front. */
export function cell(page: Page, address: string) {
  return page.locator(`[role="gridcell"][id$="_${address}"]`);
}
