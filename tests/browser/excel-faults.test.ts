import type { Page } from 'playwright-core';
import { checkJune, close, image, openPane, press, screen, sentenceOfButton } from './excel/pane-in-excel';
import { browserTest } from './open-page';

const STRUCTURE = '工作簿结构受保护，不能增加工作表，什么都没有写入。请先撤销工作簿保护再试。';
const SHEET = '工作表“豁免说明”受保护，什么都没有写入。请先撤销工作表保护再试。';
const CELL_EDIT = 'Excel 中正有单元格在输入，什么都没有写入。请先按 Enter 键确认或按 Esc 键取消，再试一次。';
const READ_ONLY = '这个工作簿不允许修改，什么都没有写入。请点“启用编辑”，或另存一份有权修改的工作簿后再试。';
const CHANGED =
  /^有 1 个单元格在此期间被改动（[^）]+），什么都没有写入。请看一看现在的内容，再试一次。\n豁免说明![A-Z]3：现在是考勤未登记，原来是（空）$/;

/** What is done to Excel in the page, before anything is written. */
const MISHAPS = {
  protectStructure: () => void (window.inMemoryExcel.workbook.structureLocked = true),
  protectWaivers: () => {
    const sheet = window.inMemoryExcel.workbook.findSheet('豁免说明');
    if (sheet) sheet.locked = true;
  },
  editCell: () => window.inMemoryExcel.faults.at('every', { kind: 'cell-edit' }),
  forbidWriting: () => window.inMemoryExcel.faults.at('every', { kind: 'refused', error: 7000 }),
} as const;

type Mishap = keyof typeof MISHAPS;

/** The cell into which the next waiver would go, and what a colleague types there instead. */
const THEIRS = { sheet: '豁免说明', row: 3, column: 1, value: '考勤未登记' };

const waiverForm = (page: Page) => page.getByRole('listitem').filter({ hasText: '党费台账!S22' });

/** Fills in a waiver of a finding of June, up to the button that writes it. */
async function fillWaiver(page: Page): Promise<void> {
  await checkJune(page);
  await waiverForm(page).getByRole('button', { name: '更多' }).click();
  await waiverForm(page).getByRole('button', { name: '豁免' }).click();
  await waiverForm(page).getByLabel('原因').fill('已说明');
}

/** What the pane says to a failure. */
async function sentenceOfPane(page: Page): Promise<string> {
  return page.getByText('什么都没有写入').innerText();
}

browserTest.each<[string, Mishap, string]>([
  ['writeDuesNotice', 'protectStructure', STRUCTURE],
  ['writeHalfYearSummary', 'editCell', CELL_EDIT],
  ['checkMonth', 'forbidWriting', READ_ONLY],
])('the button %s, after %s, says so and leaves the workbook as it was', async (command, mishap, sentence) => {
  const pane = await openPane();
  await pane.page.evaluate(MISHAPS[mishap]);
  const before = await image(pane.page);
  await press(pane.page, command);
  expect(await sentenceOfButton(pane.page)).toBe(sentence);
  expect(await image(pane.page)).toBe(before);
  await close(pane);
});

browserTest.each<[string, Mishap, string]>([
  ['公示', 'protectStructure', STRUCTURE],
  ['小结', 'editCell', CELL_EDIT],
])('the screen %s, after %s, says so and leaves the workbook as it was', async (name, mishap, sentence) => {
  const pane = await openPane();
  await screen(pane.page, name);
  const generate = pane.page.getByRole('button', { name: new RegExp(`^生成${name}表`) });
  await generate.waitFor();
  await pane.page.evaluate(MISHAPS[mishap]);
  const before = await image(pane.page);
  await generate.click();
  expect(await sentenceOfPane(pane.page)).toBe(sentence);
  expect(await image(pane.page)).toBe(before);
  await close(pane);
});

browserTest('a waiver for a protected sheet is refused, and what was typed stays', async () => {
  const pane = await openPane();
  await fillWaiver(pane.page);
  await pane.page.evaluate(MISHAPS.protectWaivers);
  const before = await image(pane.page);
  await waiverForm(pane.page).getByRole('button', { name: '写入' }).click();
  expect(await sentenceOfPane(pane.page)).toBe(SHEET);
  expect(await image(pane.page)).toBe(before);
  expect(await waiverForm(pane.page).getByLabel('原因').inputValue()).toBe('已说明');
  await close(pane);
});

browserTest.each([
  ['after the pane has read and before it writes', 1],
  ['after the pane has compared and before it writes', 2],
])('what a colleague types %s is neither overwritten nor joined', async (_when, request) => {
  const pane = await openPane();
  await fillWaiver(pane.page);
  const theirs = await pane.page.evaluate(
    ([{ sheet: name, row, column, value }, number]) => {
      const excel = window.inMemoryExcel;
      const type = (typed: string | null): unknown =>
        excel.workbook.findSheet(name)?.change(row, column, { value: typed });
      type(value);
      const result = JSON.stringify(excel.image());
      type(null);
      excel.reset();
      excel.faults.at(number, { kind: 'colleague', change: () => type(value) });
      return result;
    },
    [THEIRS, request] as const,
  );
  await waiverForm(pane.page).getByRole('button', { name: '写入' }).click();
  expect(await sentenceOfPane(pane.page)).toMatch(CHANGED);
  expect(await image(pane.page)).toBe(theirs);
  await close(pane);
});
