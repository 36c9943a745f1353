import type { CDPSession, Page } from 'playwright-core';
import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { inBrowser } from './in-browser';
import { syntheticBranch } from './synthetic-branch';

const MEMBERS = 80;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const YEAR_OF_DUES = '各党员党费';

/**
 * From the click on 概览 to the year of 80 members in the page and laid out, in the
 * built workbench. The time that the page's own thread worked, which other programs on
 * the computer do not lengthen.
 */
export function yearDrawn(): Promise<string> {
  const file = Buffer.from(createWorkbook(syntheticBranch({ members: MEMBERS, years: 1 }), { title: 'branch' }));
  return inBrowser(`the year of ${MEMBERS} members drawn`, async (page) => {
    await page.getByRole('grid', { name: YEAR_OF_DUES }).waitFor();
    await page.locator('input[type="file"]').setInputFiles({ name: 'branch.xlsx', mimeType: TYPE, buffer: file });
    const rows = page.getByRole('grid', { name: YEAR_OF_DUES }).locator('tbody > tr');
    await rows.nth(MEMBERS - 1).waitFor();
    await page.getByRole('tab', { name: '核对', exact: true }).click();
    await page.getByRole('button', { name: '核对', exact: true }).waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await worked(session);
    await drawYear(page);
    return (await worked(session)) - before;
  });
}

/** Milliseconds that the page's thread has worked so far. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

function drawYear(page: Page): Promise<void> {
  return page.evaluate(
    async ({ grid, members }) => {
      document.getElementById('theme-day-tab-overview')?.click();
      const isThere = (): boolean =>
        document.querySelectorAll(`[role="grid"][aria-label="${grid}"] > tbody > tr`).length >= members;
      while (!isThere()) await new Promise((resolve) => requestAnimationFrame(resolve));
      // Asking for its height lays it out.
      document.querySelector('main')?.getBoundingClientRect();
    },
    { grid: YEAR_OF_DUES, members: MEMBERS },
  );
}
