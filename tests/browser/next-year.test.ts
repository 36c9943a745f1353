import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder, theme } from '../cli/run-command';
import { browserTest, openWorkbench } from './open-page';

/** The last day of the sample's year. */
const DECEMBER = new Date('2026-12-31T10:00:00+08:00');

type Press = (what: Locator) => Promise<void>;

const WAYS: readonly (readonly [string, Press])[] = [
  ['by mouse', (what) => what.click()],
  ['by keyboard', (what) => what.press('Enter')],
];

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const file = path.join(temporaryFolder(), download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

/** From the workbook of the year that goes out to the preview of the next one. */
async function preview(page: Page, press: Press): Promise<void> {
  await page.clock.setFixedTime(DECEMBER);
  await press(page.getByRole('tab', { name: '工作簿', exact: true }));
  await press(page.getByRole('tabpanel').getByRole('button', { name: '下一年', exact: true }));
  await press(page.getByRole('button', { name: '预览2027年的表' }));
  await page.getByRole('heading', { name: '2027年的新工作簿' }).waitFor();
}

describe.each(WAYS)('from December to the new year %s', (_way, press) => {
  browserTest('the new workbook is downloaded, opened, and January is read in it', async () => {
    const { page, complaints } = await openWorkbench();
    await preview(page, press);
    await page.getByText(/欠交党费 2 人/).waitFor();
    const file = await saved(page, () => press(page.getByRole('button', { name: '下载新工作簿' })));
    expect(path.basename(file)).toBe('branch-2027.xlsx');
    await page.getByText('已下载“branch-2027.xlsx”。现在的工作簿没有改动。').waitFor();
    expect(await page.getByText('未保存').count()).toBe(0);

    await page.locator('input[type="file"]').setInputFiles({
      name: 'branch-2027.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: readFileSync(file),
    });
    await page.getByText(/23 名党员.*2027 年/).waitFor();
    await page.getByRole('tablist', { name: '工作表标签' }).getByRole('tab', { name: '上年结转' }).waitFor();
    const { findings } = JSON.parse(
      (await theme('check', file, '--month', '2027-01', '--today', '2027-01-02', '--json')).out,
    ) as { findings: { rule: string }[] };
    expect(findings.map(({ rule }) => rule)).not.toContain('dues-unpaid');
    expect(complaints).toEqual([]);
  });
});
