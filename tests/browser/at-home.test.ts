import { cellRef } from '../../src/records/cell-ref';
import { checkJune, close, excelWindow, image, openPane, press, screen, waitForSelection } from './excel/pane-in-excel';
import { browserTest } from './open-page';

const LEDGER = '党费台账';
const UNPAID = { name: /罗丹6月党费未交/ };
const SHARED = { otherSets: { SharedRuntime: '1.1' } };

browserTest('marks come into the sheets and go again without a trace, in few round trips', async () => {
  const pane = await openPane();
  const { page } = pane;
  await checkJune(page);
  const before = await image(page);
  await page.evaluate(() => window.inMemoryExcel.reset());
  await page.getByRole('button', { name: '在表中标出' }).click();
  await page.getByText(/^已在表中标出 \d+ 格/).waitFor();
  // The check takes two; former marks are looked for beside it.
  expect(await page.evaluate(() => window.inMemoryExcel.roundTrips)).toBeLessThanOrEqual(4);
  const marked = await page.evaluate((name) => {
    const sheet = window.inMemoryExcel.workbook.findSheet(name);
    return [sheet?.conditionalFormats.length ?? 0, sheet?.comments.length ?? 0];
  }, LEDGER);
  expect(Math.min(...marked)).toBeGreaterThan(0);
  await page.getByRole('button', { name: '去掉标记' }).click();
  await page.getByText('标记已去掉').waitFor();
  expect(await image(page)).toBe(before);
  await close(pane);
});

browserTest(
  'a cell selected in the sheet marks its finding and shows whose it is, and asks Excel nothing',
  async () => {
    const pane = await openPane();
    const { page } = pane;
    await checkJune(page);
    const item = page.getByRole('button', UNPAID);
    await page.waitForFunction(() => window.inMemoryExcel.events.followsSelection);
    await page.waitForFunction(() => window.inMemoryExcel.native.hearsMessages);
    await page.evaluate(() => window.inMemoryExcel.reset());
    await page.evaluate((name) => {
      const { events, workbook } = window.inMemoryExcel;
      events.selected(workbook, name, 'S22');
    }, LEDGER);
    const card = page.getByRole('region', { name: '表中选中的' });
    await card.getByText('罗丹 · 2026年6月').waitFor();
    expect(await item.getAttribute('aria-current')).toBe('true');
    expect(await page.evaluate(() => window.inMemoryExcel.traffic.length)).toBe(0);
    await card.getByRole('button', { name: '登记' }).click();
    await page.getByRole('tabpanel', { name: '党费' }).waitFor();
    await close(pane);
  },
);

browserTest(
  'with the shared runtime the ribbon brings the pane to the screen, and keys go from finding to finding',
  async () => {
    const pane = await openPane(undefined, SHARED);
    const { page } = pane;
    const before = await image(page);
    await press(page, 'checkMonth');
    await page.getByText(/^2026年6月核对完毕/).waitFor({ state: 'attached' });
    await page.evaluate(() => (window.inMemoryExcel.workbook.selection = null));
    await press(page, 'nextFinding');
    await page.waitForFunction(() => window.inMemoryExcel.workbook.selection !== null);
    await press(page, 'writeDuesNotice');
    await page.getByRole('tab', { name: '公示', selected: true }).waitFor();
    await press(page, 'openRecord');
    await page.getByRole('tab', { name: '登记', selected: true }).waitFor();
    expect(await image(page)).toBe(before);
    await close(pane);
  },
);

browserTest('from the menu of a cell: 说明 opens the finding of that cell', async () => {
  const pane = await openPane(undefined, SHARED);
  const { page } = pane;
  await page.evaluate((selection) => (window.inMemoryExcel.workbook.selection = selection), `${LEDGER}!S22`);
  await press(page, 'explainHere');
  await page.getByRole('button', { name: '看指南' }).waitFor();
  await page.getByRole('button', UNPAID).click();
  await waitForSelection(page, cellRef(LEDGER, 22, 19));
  await close(pane);
});

browserTest('unseen, for a button alone, the page draws no pane and reads no workbook', async () => {
  const { page, complaints, url } = await excelWindow(undefined, {
    script: "Object.defineProperty(document, 'visibilityState', { get: () => window.seen ? 'visible' : 'hidden' });",
  });
  await page.goto(url);
  await page.waitForFunction(() => typeof Office !== 'undefined');
  await press(page, 'openRecord');
  expect(await page.locator('#root').innerHTML()).toBe('');
  expect(await page.evaluate(() => window.inMemoryExcel.traffic.length)).toBe(0);
  await page.evaluate(() => {
    Object.assign(window, { seen: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.getByText('名党员').waitFor();
  await close({ page, complaints });
});

browserTest('dropdowns and the opening with the workbook are put by a click, and taken away by one', async () => {
  const pane = await openPane();
  const { page } = pane;
  const before = await image(page);
  await screen(page, '工作簿');
  await page.getByRole('button', { name: '在 Excel 中' }).click();
  await page.getByRole('switch', { name: '打开这个工作簿时打开窗格' }).click();
  await page.getByRole('button', { name: '看看哪些列可以加下拉列表' }).click();
  await page
    .getByRole('button', { name: /^加上下拉列表：/ })
    .first()
    .click();
  await page.getByText('已加上下拉列表。').waitFor();
  expect(await image(page)).not.toBe(before);
  await page.getByRole('button', { name: '去掉加上的下拉列表' }).click();
  await page.getByText('已加上下拉列表。').waitFor({ state: 'detached' });
  await page.getByRole('switch', { name: '打开这个工作簿时打开窗格' }).click();
  expect(await image(page)).toBe(before);
  await close(pane);
});
