import { browserTest, cell, openWorkbench } from './open-page';
import { juneToRecord, NAMES } from './june-to-record';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 24 lines of a group chat: one misspelt, one on leave, one known by a nickname. */
const LIST = `#接龙\n6月主题党日签到\n\n${NAMES.map((name, index) => {
  const written = { 谢文: '谢问', 刘洋: '刘洋（事假 照顾家人）', 张伟: '阳光（张伟）' }[name] ?? name;
  return `${index + 1}. ${written}`;
}).join('\n')}`;

browserTest('a list of 24 is pasted, the one question answered, and the sign-in written, by keyboard', async () => {
  const { page, complaints } = await openWorkbench();
  const file = { name: '党支部.xlsx', mimeType: MIME, buffer: Buffer.from(juneToRecord()) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByText('24 名党员').waitFor();

  await page.getByRole('tab', { name: '登记' }).press('Enter');
  await page.getByRole('button', { name: '粘贴名单' }).press('Enter');
  const list = page.getByRole('region', { name: '粘贴名单' });
  await list.locator('textarea:focus').waitFor();
  await page.keyboard.insertText(LIST);
  await list.getByText('名单认出 23 人：').waitFor();
  await list.getByText('请假（1）：刘洋（事假、照顾家人）').waitFor();

  const question = list.getByRole('combobox', { name: /谢问/ });
  await question.press('Enter');
  await page.getByRole('option', { name: '谢文' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await list.getByText('名单认出 24 人：').waitFor();

  await list.getByRole('button', { name: '记入签到' }).press('Enter');
  await page.getByText('到会 23 · 请假 1').waitFor();
  await page.getByRole('button', { name: '预览' }).press('Enter');
  await page.getByRole('button', { name: '写入' }).press('Enter');
  await page.getByText(/^已写入 /).waitFor();
  await page.getByRole('tablist', { name: '工作表标签' }).getByRole('tab', { name: '考勤' }).click();
  expect(await cell(page, 'C4').textContent()).toBe('√');
  expect(await cell(page, 'C7').textContent()).toBe('△');
  // One step takes all of it back.
  await page.getByRole('button', { name: '撤销' }).last().press('Enter');
  await page.locator('[role="gridcell"][id$="_C4"]:empty').waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});
