import { browserTest, cell, openWorkbench, selectedCell } from './open-page';

browserTest('blocks are copied, pasted and filled down, undone and done again', async () => {
  const { page, complaints } = await openWorkbench();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await cell(page, 'C4').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.getByText('已选 2 行 × 2 列').waitFor();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('李明\t男\r\n王芳\t女\r\n');

  await page.getByRole('textbox', { name: /^名称框/ }).fill('L4');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  await cell(page, 'M5').filter({ hasText: '女' }).waitFor();
  // Filling down takes what is written, which is a moment later than what is shown.
  await page.waitForTimeout(1500);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await cell(page, 'L6').filter({ hasText: '李明' }).waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await cell(page, 'L4').filter({ hasNotText: '李明' }).waitFor();
  await page.keyboard.press('Control+y');
  await cell(page, 'L5').filter({ hasText: '王芳' }).waitFor();
  expect([await cell(page, 'L6').textContent(), await selectedCell(page)]).toEqual(['', 'L4']);
  expect(complaints).toEqual([]);
});

browserTest(
  'found and replaced in the workbook, rows inserted, filtered, and refused where formulas need them',
  async () => {
    const { page, complaints } = await openWorkbench();
    await cell(page, 'C5').click();
    await page.keyboard.press('Control+f');
    const bar = page.getByRole('region', { name: '查找和替换' });
    await bar.getByRole('textbox', { name: '查找内容' }).fill('李明');
    await page.keyboard.press('Enter');
    await bar.getByText('第 1 处').waitFor();
    expect(await selectedCell(page)).toBe('C4');
    await bar.getByRole('combobox', { name: '查找范围' }).selectOption('workbook');
    const count = bar.getByRole('status').filter({ hasText: /共 \d\d 处/ });
    await count.waitFor();
    const found = /共 (\d+) 处/.exec((await count.textContent()) ?? '')?.[1] ?? '';
    await bar.getByRole('textbox', { name: '替换为' }).fill('李小明');
    await bar.getByRole('button', { name: '全部替换' }).click();
    await bar.getByText(`替换了 ${found} 个单元格`).waitFor();
    await bar.getByRole('button', { name: '关闭查找' }).click();
    await page.keyboard.press('Control+z');
    await cell(page, 'C4').filter({ hasText: /^李明/ }).waitFor();

    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: '编辑' }).click();
    await page.getByRole('menuitem', { name: '在上方插入 2 行' }).click();
    await cell(page, 'C6').filter({ hasText: '李明' }).waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, 'C4').filter({ hasText: '李明' }).waitFor();

    await cell(page, 'D4').click();
    await page.keyboard.press('Control+Shift+L');
    await page.getByRole('checkbox', { name: /^男/ }).click();
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('正在筛选，显示 11 / 25 行').waitFor();
    await cell(page, 'C4').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '清除筛选' }).click();
    await cell(page, 'C4').waitFor();
    expect(complaints).toEqual([]);
  },
);

browserTest('what was not saved is offered back after a reload, each tab its own, and dropped on request', async () => {
  const { page, complaints } = await openWorkbench();
  const type = async (tab: typeof page, text: string): Promise<void> => {
    tab.on('dialog', (dialog) => void dialog.accept());
    await cell(tab, 'C4').click();
    await tab.keyboard.type(text);
    await tab.keyboard.press('Enter');
    await tab.getByText('有未保存的修改').waitFor();
    // Until it is kept.
    await tab.waitForFunction(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('theme-day-workbench');
          request.onsuccess = () => {
            const all = request.result.transaction('about').objectStore('about').count();
            all.onsuccess = () => resolve(all.result > Number(sessionStorage.getItem('before') ?? 0));
          };
        }),
    );
  };
  await type(page, '甲');
  const other = await page.context().newPage();
  await other.addInitScript(() => sessionStorage.setItem('before', '1'));
  await other.goto(page.url());
  await other.getByRole('grid').waitFor();
  expect(await other.getByRole('button', { name: '接着改' }).count()).toBe(0);
  await type(other, '乙');
  await other.close();

  await page.reload();
  const offers = page.getByRole('button', { name: '接着改' });
  await offers.nth(1).waitFor();
  await offers.first().click();
  // Which of the two tabs kept its work last is the machine's affair.
  await cell(page, 'C4')
    .filter({ hasText: /[甲乙]/ })
    .waitFor();
  await page.getByText('有未保存的修改').waitFor();
  await page.getByRole('button', { name: '丢弃' }).click();
  await offers.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
