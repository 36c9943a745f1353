import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/workbench/serve';
import { findBrowser } from '../browser/find-browser';

/** An event of a trace of Chromium; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

const RUNS = 5;
const DIST = 'dist';

/** Put into the page's timeline once the first findings are in it. */
const SHOWN = 'theme-day findings';

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

/**
 * From the click on 核对 to the first findings painted, on the sample in the built
 * workbench, from the browser's own trace; in one line. Says why where it could
 * not be measured.
 */
export async function clickToFindings(): Promise<string> {
  if (!existsSync(path.join(DIST, 'workbench.html'))) return 'click to findings: skipped, run npm run build first';
  const launch = await findBrowser().catch((problem: unknown) => problem as Error);
  if (launch instanceof Error) return `click to findings: skipped, no browser could be started (${launch.message})`;
  const browser = await chromium.launch(launch);
  const { server, url } = await serve(DIST, 0);
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await once(browser, url));
    const inOrder = times.sort((one, other) => one - other).map((time) => time.toFixed(0));
    return `click to findings: ${inOrder[Math.floor(RUNS / 2)] ?? ''} ms (of ${RUNS} runs: ${inOrder.join(', ')})`;
  } finally {
    await browser.close();
    server.close();
  }
}

/** One check in a page that was never opened before, in milliseconds. */
async function once(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(FIXED_DAY);
  await page.goto(`${url}?lang=zh-CN&theme=light`);
  await page.getByRole('tab', { name: '核对', exact: true }).click();
  const button = page.getByRole('button', { name: '核对', exact: true });
  await button.waitFor();
  await page.evaluate((mark) => {
    const observer = new MutationObserver(() => {
      const items = [...document.querySelectorAll<HTMLElement>('[data-region="pane"] li')];
      if (!items.some(({ offsetParent }) => offsetParent !== null)) return;
      observer.disconnect();
      performance.mark(mark);
    });
    observer.observe(document.body, { childList: true, subtree: true });
  }, SHOWN);
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  await button.click();
  await page.getByRole('listitem').first().waitFor();
  // So that what was put into the page has been painted too.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  return millisecondsIn(traceEvents);
}

function millisecondsIn(events: readonly TraceEvent[]): number {
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  const shown = events.find(({ name }) => name === SHOWN);
  if (!click || !shown) throw new Error('the trace holds no click or no findings');
  const painted = events.filter(({ name, ts }) => name === 'Paint' && ts >= shown.ts).map(({ ts }) => ts);
  return (Math.min(...painted) - click.ts) / 1000;
}
