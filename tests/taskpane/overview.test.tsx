import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { placeAfterKey } from '../../src/taskpane/overview/grid-keys';
import { finding, openPane, SampleHost } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

async function openYear() {
  const pane = openPane(new SampleHost());
  const months = await screen.findByRole('grid', { name: '各月情况' });
  await within(months).findAllByRole('gridcell', { name: '没有要处理的' });
  return { ...pane, months };
}

/** The texts of a row of a grid, its head first. */
function textsOf(row: HTMLElement): string[] {
  return [...row.children].map(({ textContent }) => textContent.trim());
}

test('the first screen is the year: what is due, the months, the members', async () => {
  const { months, container } = await openYear();
  expect(screen.getByText('准备：还缺活动地点、通知时间。')).toBeTruthy();
  expect(textsOf(within(months).getByRole('row', { name: /^6月/ })).slice(0, 6)).toEqual([
    '6月',
    '22日',
    '82.6%',
    '1,908.89',
    '2',
    '11/14',
  ]);
  expect(within(months).getByTitle('6 项必须处理，7 项请留意，3 项提示')).toBeTruthy();
  const dues = within(screen.getByRole('grid', { name: '各党员党费' }));
  expect(dues.getByRole('gridcell', { name: '6月，未交足，应交 83.25 元，实交 80.00 元' }).textContent).toBe('差');
  expect((await axe(container)).violations).toEqual([]);
});

test('a cell leads to the month and what is recorded of it, with the focus on the screen that opens', async () => {
  const { user, months } = await openYear();
  const june = within(months).getByRole('row', { name: /^6月/ });
  await user.click(within(june).getByText('22日'));
  expect(screen.getByRole('tab', { name: '核对' }).getAttribute('aria-selected')).toBe('true');
  await waitFor(() => expect(finding('活动照片')).toBeTruthy());
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: '核对' }));

  await user.click(screen.getByRole('tab', { name: '概览' }));
  await user.click(await screen.findByText('1,908.89'));
  expect(await screen.findByRole('tab', { name: '党费', selected: true })).toBeTruthy();
});

test('the keys go through a table cell by cell, and Tab reaches one of them', async () => {
  const { months } = await openYear();
  const tabbable = (): Element[] => [...months.querySelectorAll('[tabindex="0"]')];
  expect(tabbable().map(({ textContent }) => textContent)).toEqual(['1月']);
  const [first] = tabbable();
  act(() => (first as HTMLElement).focus());
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight'])
    fireEvent.keyDown(document.activeElement ?? months, { key });
  expect(document.activeElement?.textContent).toBe('95.7%');
  expect(document.activeElement?.parentElement?.firstElementChild?.textContent).toBe('2月');
  expect(tabbable()).toHaveLength(1);
  fireEvent.keyDown(document.activeElement ?? months, { key: 'Enter' });
  expect(await screen.findByRole('tab', { name: '签到' })).toBeTruthy();
});

test.each<[string, boolean, [number, number], [number, number]]>([
  ['ArrowUp', false, [0, 3], [0, 3]],
  ['ArrowLeft', false, [2, 0], [2, 0]],
  ['PageDown', false, [5, 1], [11, 1]],
  ['Home', false, [4, 4], [4, 0]],
  ['End', false, [4, 1], [4, 6]],
  ['Home', true, [4, 4], [0, 0]],
  ['End', true, [4, 4], [11, 6]],
])('%s (with Ctrl: %p) from %p leads to %p', (key, ctrlKey, [row, column], [toRow, toColumn]) => {
  expect(placeAfterKey({ key, ctrlKey }, { row, column }, { rows: 12, columns: 7 })).toEqual({
    row: toRow,
    column: toColumn,
  });
});

test('without a roster the first step leads to where one is added', async () => {
  const heads = '# 活动安排\n月份 | 计划日期 | 活动主题\n# 党费台账\n姓名 | 党费标准 | 2026年1月';
  const { user } = openPane(new SampleHost(bytesFromSnapshot(sheets(heads)), '新支部.xlsx'));
  await user.click(await screen.findByRole('button', { name: '打开工作簿页' }));
  expect(screen.getByRole('tab', { name: '工作簿' }).getAttribute('aria-selected')).toBe('true');
});
