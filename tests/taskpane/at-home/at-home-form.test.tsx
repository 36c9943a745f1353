import { act, screen, waitFor } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { habits } from '../../../src/taskpane/at-home/habits';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { sheets } from '../../sheets';
import { openInExcel } from './pane-in-excel';

expect.extend(toHaveNoViolations);
jest.setTimeout(60_000);

let excel: InMemoryExcel;

beforeAll(async () => {
  // The base set: everything on this form is there without anything newer.
  excel = await startExcel('1.9');
});

afterEach(() => expect(excel.gaps).toEqual([]));

/** One may not have paid, and the sections make a list in which one cell does not fit. */
const BRANCH = sheets(`
# 花名册
姓名 | 党员类别 | 科室   | 月党费标准
李明 | 正式党员 | 办公室 | 60
王芳 | 正式党员 | 办公室 | 50
赵敏 | 正式党员 | 保管科 | 50
罗丹 | 正式党员 | 保管科 | 50
陈晓 | 正式党员 | 借调   | 50
# 2026年党费台账
姓名 | 1月 | 2月
李明 | 60  | 60
王芳 | 50  |
`);

test('everything that may stay in the workbook is put by a click and goes by one', async () => {
  const { user, container } = openInExcel(excel, BRANCH);
  await user.click(await screen.findByRole('tab', { name: '工作簿' }));
  await user.click(await screen.findByRole('button', { name: '在 Excel 中' }));
  const before = excel.image();
  await user.click(screen.getByRole('button', { name: '看看哪些列可以加下拉列表' }));
  const put = await screen.findByRole('button', { name: '加上下拉列表：花名册：科室' });
  await screen.findByText('有 1 格不在列表内，加了也不会改动：C6“借调”');
  await user.click(put);
  await screen.findByText('已加上下拉列表。');
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('switch', { name: '打开这个工作簿时打开窗格' }));
  await waitFor(() => expect(excel.settings.size).toBe(1));
  // A pane that opens by itself says how much there is to do.
  await user.click(screen.getByRole('tab', { name: '概览' }));
  await screen.findByText(/^2026年2月有 \d+ 项必须处理。/);

  await user.click(screen.getByRole('tab', { name: '工作簿' }));
  await user.click(screen.getByRole('switch', { name: '打开这个工作簿时打开窗格' }));
  await user.click(screen.getByRole('button', { name: '去掉加上的下拉列表' }));
  await waitFor(() => expect(screen.queryByText('已加上下拉列表。')).toBeNull());
  await user.click(screen.getByRole('button', { name: '去掉这个工作簿里的全部标记' }));
  await screen.findByText('这个工作簿里没有标记。');
  expect(excel.image()).toEqual(before);
});

test('each of them is switched off by itself, and stays so on this computer', async () => {
  const { user } = openInExcel(excel, BRANCH, { language: 'en' });
  await user.click(await screen.findByRole('tab', { name: 'Workbook' }));
  await user.click(await screen.findByRole('button', { name: 'In Excel' }));
  for (const name of [
    'Offer to mark findings in the sheet',
    'Follow what is selected in the sheet',
    'Ribbon buttons open the pane',
    'Keys and the menu of a cell',
    'Offer dropdowns',
  ]) {
    const before = Object.values(habits()).filter(Boolean).length;
    await user.click(screen.getByRole('switch', { name }));
    expect(Object.values(habits()).filter(Boolean)).toHaveLength(before - 1);
  }
  expect(JSON.parse(window.localStorage.getItem('theme-day/at-home') ?? '{}')).toEqual(habits());
  expect(screen.queryByRole('button', { name: 'See which columns may get a dropdown' })).toBeNull();
  act(() => window.localStorage.clear());
});
