import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Language } from '../../src/locales/words';
import type { PaneTheme } from '../../src/taskpane/theme/pane-theme';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { finding, openChecked, openPane, SampleHost, openWaiver } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

async function violations(container: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe(container);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

describe('axe finds nothing amiss', () => {
  test.each<[Language, PaneTheme]>([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en', 'contrast'],
  ])('with a month checked, in %s and %s', async (language, theme) => {
    const { container } = await openChecked({ language, theme });
    expect(await violations(container)).toEqual([]);
  });

  test('with everything unfolded', async () => {
    const { user, container } = await openChecked();
    await user.click(screen.getByRole('button', { name: /^缺少资料/ }));
    await user.click(within(finding('重温入党誓词')).getByRole('button', { name: '说明' }));
    expect(await violations(container)).toEqual([]);
    await openWaiver(user, finding('重温入党誓词'));
    expect(await violations(container)).toEqual([]);
  });

  test('where nothing was recognised, and where a year is asked for', async () => {
    const nothing = openPane(
      new SampleHost(bytesFromSnapshot(sheets('# 值班表\n星期 | 值班人\n一 | 李明')), '甲.xlsx'),
    );
    await screen.findByRole('button', { name: '重新读取' });
    expect(await violations(nothing.container)).toEqual([]);
    nothing.unmount();
    const branch = sheets('# 党费台账\n姓名 | 1月 | 2月\n李明 | 50 | 50');
    const yearless = openPane(new SampleHost(bytesFromSnapshot(branch), '乙.xlsx'));
    await screen.findByRole('spinbutton', { name: '年份' });
    expect(await violations(yearless.container)).toEqual([]);
  });
});

describe('in English', () => {
  test('nothing on the screen is left in Chinese but what the workbook says', async () => {
    const { user } = await openChecked({ language: 'en' });
    await user.click(screen.getByRole('button', { name: /^Could not be checked/ }));
    const buttons = screen.getAllByRole('button').map((each) => each.getAttribute('aria-label') ?? each.textContent);
    const labels = buttons.filter((text) => !/[●▲○]/u.test(text));
    expect(labels.filter((text) => /\p{Script=Han}/u.test(text) && !text.includes('豁免说明'))).toEqual([]);
    expect(screen.getByRole('button', { name: '9 to settle' })).toBeTruthy();
  });
});
