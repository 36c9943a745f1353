import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serve } from '../../src/workbench/serve';
import { findBrowser } from '../browser/find-browser';

const RUNS = 5;
const DIST = 'dist';

/** A day on which June of the sample has just ended. Playwright's own clock would stop the timeline as well. */
const FIXED_DAY = `{
  const now = ${Date.parse('2026-07-05T10:00:00+08:00')};
  globalThis.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now] : parts));
    }
    static now() {
      return now;
    }
  };
}`;

/** Measures in a page of the built workbench that was never opened before, in milliseconds. */
export type MeasurePage = (page: Page, browser: Browser) => Promise<number>;

/** Several runs of a measurement, in one line. Says why where it could not be measured. */
export async function inBrowser(what: string, measure: MeasurePage): Promise<string> {
  if (!existsSync(path.join(DIST, 'workbench.html'))) return `${what}: skipped, run npm run build first`;
  const launch = await findBrowser().catch((problem: unknown) => problem as Error);
  if (launch instanceof Error) return `${what}: skipped, no browser could be started (${launch.message})`;
  const browser = await chromium.launch(launch);
  const { server, url } = await serve(DIST, 0);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(FIXED_DAY);
      await page.goto(`${url}?lang=zh-CN&theme=light`);
      times.push(await measure(page, browser));
      await context.close();
    }
    const inOrder = times.sort((one, other) => one - other).map((time) => time.toFixed(0));
    return `${what}: ${inOrder[Math.floor(RUNS / 2)] ?? ''} ms (of ${RUNS} runs: ${inOrder.join(', ')})`;
  } finally {
    await browser.close();
    server.close();
  }
}
