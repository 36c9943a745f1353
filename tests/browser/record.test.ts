import type { Page } from 'playwright-core';
import { browserTest, cell, openWorkbench } from './open-page';
import { juneToRecord, NAMES } from './june-to-record';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Previews what is pending, writes it, and waits until it is said what was written. */
async function write(page: Page, written: RegExp): Promise<void> {
  await page.getByRole('button', { name: '预览' }).press('Enter');
  await page.getByRole('button', { name: '写入' }).press('Enter');
  await page.getByText(written).waitFor();
  await page.getByRole('button', { name: '关闭' }).press('Enter');
}

async function openTask(page: Page, name: string): Promise<void> {
  await page.getByRole('tablist', { name: '登记事项' }).getByRole('tab', { name }).press('Enter');
}

async function sheetTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tablist', { name: '工作表标签' }).getByRole('tab', { name }).click();
}

browserTest('24 members sign in by keyboard, a make-up is settled, dues are taken: the month is clean', async () => {
  const { page, complaints } = await openWorkbench();
  const file = { name: '党支部.xlsx', mimeType: MIME, buffer: Buffer.from(juneToRecord()) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText('24 名党员').waitFor();

  await page.getByRole('tab', { name: '登记' }).press('Enter');
  await page.getByRole('searchbox', { name: '姓名、拼音或首字母' }).press('ArrowDown');
  for (const name of NAMES) {
    await page.getByRole('group', { name }).locator(':focus').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('ArrowDown');
  }
  await page.getByText('到会 24').waitFor();
  await write(page, /^已写入 考勤!C4:C27。/);
  await sheetTab(page, '考勤');
  expect(await cell(page, 'C4').textContent()).toBe('√');

  await openTask(page, '请假补课');
  const owed = page.getByRole('list', { name: '待补课' }).getByRole('listitem').filter({ hasText: '刘洋' });
  await owed.getByRole('button', { name: '登记补课' }).press('Enter');
  await owed.getByLabel('补课时间').fill('2026-06-01');
  await owed.getByLabel('补课方式').fill('自学并交笔记');
  await owed.getByLabel('通报活动内容').fill('已通报');
  await write(page, /^已写入 请假补课!/);

  await openTask(page, '党费');
  await page.getByRole('button', { name: '今天全部交齐' }).press('Enter');
  await write(page, /^已写入 党费台账!D3:D26。/);
  await sheetTab(page, '党费台账');
  expect(await cell(page, 'D27').textContent()).toBe('1200');

  await page.getByRole('tab', { name: '公示' }).press('Enter');
  await page.getByRole('button', { name: '生成公示表' }).press('Enter');
  await page
    .getByText(/^已生成|已写入工作表|已新增工作表/)
    .first()
    .waitFor();
  await page.getByRole('tab', { name: '核对' }).press('Enter');
  await page.getByRole('button', { name: '核对', exact: true }).press('Enter');
  await page.getByRole('paragraph').filter({ hasText: '2026年6月核对完毕，未发现问题。' }).waitFor();
  expect(complaints).toEqual([]);
});
