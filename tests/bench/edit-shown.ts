import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { serve } from '../../src/workbench/serve';
import { findBrowser } from '../browser/find-browser';
import { largeSheet } from './large-sheet';

const RUNS = 5;
const DIST = 'dist';
const SIZE = { rows: 5000, columns: 60 };
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** In milliseconds from the key that ends typing. */
interface EditTimes {
  /** Until the value stands in its cell and has been painted. */
  readonly shown: number;
  /** Until it stands in the file, and the sheet on screen is that of the file. */
  readonly written: number;
}

/**
 * How long an edit in a large sheet takes in the built workbench until it is shown and
 * until it is written; in one line. Says why where it could not be measured.
 */
export async function editShown(): Promise<string> {
  if (!existsSync(path.join(DIST, 'workbench.html'))) return 'an edit shown: skipped, run npm run build first';
  const launch = await findBrowser().catch((problem: unknown) => problem as Error);
  if (launch instanceof Error) return `an edit shown: skipped, no browser could be started (${launch.message})`;
  const browser = await chromium.launch(launch);
  const { server, url } = await serve(DIST, 0);
  try {
    const times = await edits(browser, url);
    const middle = (part: keyof EditTimes): number =>
      times.map((time) => time[part]).sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
    const [shown, written] = [middle('shown'), middle('written')];
    return (
      `an edit in ${SIZE.rows} × ${SIZE.columns} cells: shown after ${shown.toFixed(0)} ms, written after ` +
      `${written.toFixed(0)} ms, ${(written / shown).toFixed(0)} times as long (middle of ${RUNS})`
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function edits(browser: Browser, url: string): Promise<readonly EditTimes[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}?lang=zh-CN&theme=light`);
  await page.getByRole('grid').waitFor();
  const buffer = Buffer.from(largeSheet(SIZE.rows, SIZE.columns));
  await page.locator('input[type="file"]').setInputFiles({ name: 'large.xlsx', mimeType: TYPE, buffer });
  await page.getByRole('grid', { name: '大表' }).waitFor();
  const busy = page.getByText('正在处理工作簿…');
  const times: EditTimes[] = [];
  for (let run = 0; run < RUNS; run++) {
    // The pane has read the sheet too.
    await page.waitForTimeout(3000);
    await busy.waitFor({ state: 'detached' });
    await page.locator('[role="gridcell"][id$="_B5"]').click();
    await page.keyboard.type(String(7000 + run));
    const shown = page.evaluate(shownAfter, String(7000 + run));
    await page.keyboard.press('Enter');
    const begun = Date.now();
    times.push({
      shown: await shown,
      written: await busy
        .waitFor()
        .then(() => busy.waitFor({ state: 'detached' }))
        .then(() => Date.now() - begun),
    });
  }
  await page.close();
  return times;
}

/** In the page: from the key to the frame after the one in which the value is there. */
function shownAfter(text: string): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        const look = (): void => {
          if (document.querySelector('[role="gridcell"][id$="_B5"]')?.textContent !== text) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start), 0));
        };
        look();
      },
      { capture: true, once: true },
    );
  });
}
