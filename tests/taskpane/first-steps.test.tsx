import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { templateSheets } from '../../src/reports/template/template-sheets';
import { openPane, SampleHost } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

/** The names of the steps, each after what is said of it. */
function steps(): (string | null)[] {
  const list = screen.getByRole('heading', { name: '从这里开始' }).parentElement;
  if (!list) throw new Error('no list');
  return within(list)
    .getAllByRole('listitem')
    .map(
      (item) => `${within(item).getByRole('img').getAttribute('aria-label')}：${item.lastElementChild?.textContent}`,
    );
}

test('an empty template leads from the roster to the plan to the first theme day', async () => {
  const drafts = templateSheets({ year: 2026, settings: [], ruleTitles: [] });
  const host = new SampleHost(createWorkbook(drafts, { title: '党支部' }), '党支部.xlsx');
  const { user, container } = openPane(host);
  const toRoster = await screen.findByRole('button', { name: '去填花名册' });
  expect(steps()).toEqual(['接下来：花名册', '以后：全年的活动安排', '以后：第一次主题党日']);
  expect(screen.queryByRole('grid')).toBeNull();
  expect((await axe(container)).violations).toEqual([]);
  await user.click(toRoster);
  expect(host.revealed).toEqual([{ sheet: '花名册', row: 4, column: 1 }]);

  await user.click(screen.getByRole('tab', { name: '登记' }));
  expect(await screen.findByRole('tab', { name: '签到', selected: true })).toBeTruthy();
  expect(await screen.findByRole('button', { name: '去填花名册' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '预览' })).toBeNull();

  await host.type('花名册', 4, 1, '李明');
  await host.type('花名册', 4, 3, '正式党员');
  expect(await screen.findByRole('button', { name: '预览' })).toBeTruthy();
  await user.click(screen.getByRole('tab', { name: '概览' }));
  await user.click(await screen.findByRole('button', { name: '安排全年活动' }));
  expect(await screen.findByRole('tab', { name: '年度安排', selected: true })).toBeTruthy();

  await user.click(screen.getByRole('button', { name: '预览' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByRole('button', { name: '撤销' });
  await user.click(screen.getByRole('tab', { name: '概览' }));
  const toThemeDay = await screen.findByRole('button', { name: '登记主题党日' });
  expect(steps()).toEqual(['已有：花名册', '已有：全年的活动安排', '接下来：第一次主题党日']);
  expect(screen.getByRole('grid', { name: '各月情况' })).toBeTruthy();
  await user.click(toThemeDay);
  expect(await screen.findByRole('tab', { name: '活动台账', selected: true })).toBeTruthy();
});
