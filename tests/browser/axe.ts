import type * as axeCore from 'axe-core';
import { source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe objects to in the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof axeCore };
    // Fluent's own stops for the Tab key are empty and lead on at once.
    const without = { exclude: ['[data-tabster-dummy]'] };
    const { violations: found } = await axe.run(without, { resultTypes: ['violations'] });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
