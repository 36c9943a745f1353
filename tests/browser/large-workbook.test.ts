import type { Page } from 'playwright-core';
import { largeSheet } from '../bench/large-sheet';
import { browserTest, cell, openWorkbench } from './open-page';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 300,000 numbers. */
let large: Buffer;
beforeAll(() => {
  large = Buffer.from(largeSheet(5000, 60));
});

function openLarge(page: Page): Promise<void> {
  return page.locator('input[type="file"]').setInputFiles({ name: 'large.xlsx', mimeType: TYPE, buffer: large });
}

/** In the page: what a cell shows when the browser draws for the second time after the key that ends typing. */
function twoFramesLater(id: string): Promise<string> {
  return new Promise((resolve) => {
    const read = (): void => resolve(document.querySelector(`[role="gridcell"][id$="${id}"]`)?.textContent ?? '');
    const frames = (): void => void requestAnimationFrame(() => requestAnimationFrame(read));
    addEventListener('keydown', ({ key }) => key === 'Enter' && frames());
    document.body.dataset.listening = 'yes';
  });
}

browserTest('opening tells how far it has come, and given up it leaves what was open', async () => {
  const { page, complaints } = await openWorkbench();
  await openLarge(page);
  await page.getByRole('progressbar', { name: /large\.xlsx/ }).waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.getByRole('grid', { name: '党员名册' }).waitFor();
  expect(complaints).toEqual([]);
});

browserTest('an edit is shown at once and written later, and the pane can be used meanwhile', async () => {
  const { page, complaints } = await openWorkbench();
  await openLarge(page);
  await page.getByRole('grid', { name: '大表' }).waitFor();
  const busy = page.getByText('正在处理工作簿…');
  await busy.waitFor({ state: 'detached' });

  await cell(page, 'B5').dblclick();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('777');
  const shown = page.evaluate(twoFramesLater, '_B5');
  await page.locator('body[data-listening]').waitFor();
  await page.keyboard.press('Enter');
  expect(await shown).toBe('777');
  await busy.waitFor();
  await page.getByRole('tab', { name: '工作簿' }).click();
  await page.getByRole('button', { name: /^大表/u }).waitFor();
  await cell(page, 'B5').filter({ hasText: '777' }).waitFor();
  expect(complaints).toEqual([]);
});
