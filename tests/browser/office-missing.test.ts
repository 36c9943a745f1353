import type { Route } from 'playwright-core';
import { excelWindow } from './excel/pane-in-excel';
import { browserTest } from './open-page';

const MISSING = /^没有连接上 Excel：Office 的脚本（office\.js）没有加载成功，工作簿没有改动。/;

/** What the network does with the request for office.js. */
const NETWORKS: Readonly<Record<string, (route: Route) => unknown>> = {
  refuses: (route) => route.abort(),
  'never answers': () => undefined,
};

browserTest.each(Object.keys(NETWORKS))(
  'where the network %s, the pane is there at once and says within 10 seconds that office.js is missing',
  async (network) => {
    const { page, url } = await excelWindow();
    await page.clock.install();
    await page.route('**/office/office.js', (route) => NETWORKS[network]?.(route));
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByRole('tab').first().waitFor();
    await page.clock.runFor(10_000);
    await page.getByText(MISSING).waitFor();
    await page.context().close();
  },
);
