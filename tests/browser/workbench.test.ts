import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { temporaryFolder, theme } from '../cli/run-command';
import { violations } from './axe';
import { browserTest, cell, checkMonth, openWorkbench, selectedCell, sheetGrid } from './open-page';

/** 罗丹's payment of June, which the sample lacks. */
const UNPAID = { sheet: '党费台账', address: 'S22', amount: '88.05', finding: /罗丹.*6月/ };

async function download(page: Page, save: () => Promise<void>): Promise<string> {
  const [saved] = await Promise.all([page.waitForEvent('download'), save()]);
  const file = path.join(temporaryFolder(), saved.suggestedFilename());
  await saved.saveAs(file);
  return file;
}

function unpaidItem(page: Page) {
  return page.getByRole('listitem').filter({ hasText: `${UNPAID.sheet}!${UNPAID.address}` });
}

/** Presses Tab until an element of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no way to ${String(name)} with the keyboard`);
}

browserTest('check, find, mend, publish and save', async () => {
  const { page, complaints } = await openWorkbench();
  await checkMonth(page);
  await unpaidItem(page).getByRole('button', { name: /定位/ }).click();

  await expect(selectedCell(page)).resolves.toBe(UNPAID.address);
  expect(await page.getByRole('tab', { name: UNPAID.sheet }).getAttribute('aria-selected')).toBe('true');
  expect(await cell(page, UNPAID.address).getAttribute('title')).toMatch(/罗丹/);

  await cell(page, UNPAID.address).dblclick();
  await page.keyboard.type(UNPAID.amount);
  await page.keyboard.press('Enter');
  await unpaidItem(page).waitFor({ state: 'detached' });
  expect(await cell(page, UNPAID.address).textContent()).toBe('88.05');

  await page.getByRole('tab', { name: '公示' }).click();
  await page.getByRole('button', { name: '生成公示表' }).click();
  const noticeTab = page.getByRole('tablist', { name: '工作表标签' }).getByRole('tab', { name: /公示/ });
  await noticeTab.waitFor();

  const file = await download(page, () => page.getByRole('button', { name: '保存' }).click());
  const { sheets } = openWorkbook(readFileSync(file), file).snapshot();
  expect(sheets.find(({ generated }) => generated?.kind === 'dues-notice')?.generated?.period).toBe('2026-H1');
  const checked = await theme('check', file, '--month', '2026-06', '--json');
  const { findings } = JSON.parse(checked.out) as { findings: { sheet: string; cell: string | null }[] };
  expect(findings).not.toContainEqual(expect.objectContaining({ sheet: UNPAID.sheet, cell: UNPAID.address }));
  const again = await theme('notice', file, '--half', '2026-H1', '-o', `${file}.again.xlsx`);
  expect([again.status, again.err]).toEqual([2, expect.stringContaining('公示')]);
  expect(complaints).toEqual([]);
});

browserTest('the keyboard alone', async () => {
  const { page, complaints } = await openWorkbench();
  await page.getByRole('grid', { name: '各月情况' }).waitFor();
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '核对', exact: true }).waitFor();
  await tabTo(page, /^核对$/);
  await page.keyboard.press('Enter');
  await unpaidItem(page).waitFor();
  await page.keyboard.press('F6');
  await page.keyboard.press('Control+End');
  const far = await selectedCell(page);
  await page.keyboard.press('Control+Home');
  expect([far, await selectedCell(page)]).toEqual(['J28', 'A4']);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('孙悦');
  await page.keyboard.press('Enter');
  await cell(page, 'C4').filter({ hasText: '孙悦' }).waitFor();
  expect(await selectedCell(page)).toBe('C5');
  await page.keyboard.press('Control+z');
  await cell(page, 'C4').filter({ hasText: '李明' }).waitFor();
  await page.keyboard.press('Delete');
  await cell(page, 'C5').filter({ hasNotText: '王芳' }).waitFor();

  const file = await download(page, () => page.keyboard.press('Control+s'));
  const roster = openWorkbook(readFileSync(file), file).snapshot().sheets[0];
  expect([roster?.values[3]?.[2], roster?.values[4]?.[2]]).toEqual(['李明', null]);
  expect(complaints).toEqual([]);
});

browserTest('in English', async () => {
  const { page, complaints } = await openWorkbench('?lang=en&theme=dark');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await checkMonth(page, 'Check');
  await unpaidItem(page).getByRole('button', { name: /^Show/ }).click();
  await expect(selectedCell(page)).resolves.toBe(UNPAID.address);
  await page.getByRole('textbox', { name: /^Cell content/ }).fill('=1+1');
  await page.keyboard.press('Enter');
  await page.getByText(/cannot enter formulas; S22 is unchanged/).waitFor();
  expect(complaints).toEqual([]);
});

browserTest('a file that is none is refused in a sentence, and the workbook stays', async () => {
  const { page } = await openWorkbench();
  const buffer = Buffer.from('姓名,金额');
  await page.locator('input[type="file"]').setInputFiles({ name: 'members.xlsx', mimeType: 'text/plain', buffer });
  await page.getByText(/members\.xlsx/).waitFor();
  expect(await sheetGrid(page).getAttribute('aria-label')).toBe('党员名册');
});

browserTest.each(['light', 'dark'])('nothing that axe objects to, in the %s theme', async (theme) => {
  const { page } = await openWorkbench(`?theme=${theme}`);
  await checkMonth(page);
  await unpaidItem(page).waitFor();
  expect(await violations(page)).toEqual([]);

  // The same with what opens over the sheet: the menu, the filter of a column, find and replace.
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByRole('menuitem').first().waitFor();
  // An open menu stands at the end of the page, in no region of it: Fluent puts it there, and the focus is in it.
  expect((await violations(page)).filter((each) => !each.startsWith('region: '))).toEqual([]);
  await page.getByRole('menuitem', { name: '筛选这一列…' }).click();
  await page.getByRole('button', { name: '确定' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '编辑' }).click();
  await page.getByRole('menuitem', { name: '查找和替换…' }).click();
  await page.getByRole('region', { name: '查找和替换' }).waitFor();
  expect(await violations(page)).toEqual([]);
});

browserTest('opens again without a network, every screen of it', async () => {
  const { page } = await openWorkbench();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.context().setOffline(true);
  await page.reload();
  await sheetGrid(page).waitFor();
  await page.getByRole('tab', { name: '公示' }).click();
  await page.getByRole('button', { name: '生成公示表' }).waitFor();
});
