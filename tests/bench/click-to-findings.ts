import { inBrowser } from './in-browser';

/** An event of a trace of Chromium; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** Put into the page's timeline once the first findings are in it. */
const SHOWN = 'theme-day findings';

/**
 * From the click on 核对 to the first findings painted, on the sample in the built
 * workbench, from the browser's own trace.
 */
export function clickToFindings(): Promise<string> {
  return inBrowser('click to findings', async (page, browser) => {
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
    return millisecondsIn(traceEvents);
  });
}

function millisecondsIn(events: readonly TraceEvent[]): number {
  const click = events.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'click');
  const shown = events.find(({ name }) => name === SHOWN);
  if (!click || !shown) throw new Error('the trace holds no click or no findings');
  const painted = events.filter(({ name, ts }) => name === 'Paint' && ts >= shown.ts).map(({ ts }) => ts);
  return (Math.min(...painted) - click.ts) / 1000;
}
