import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { wordsOf } from '../../src/locales/words';
import { parseHalfYear } from '../../src/records/half-year';
import { parseIsoDate } from '../../src/records/iso-date';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summaryParagraph } from '../../src/reports/summary-paragraph';
import { openScreen } from './open-pane';

expect.extend(toHaveNoViolations);

describe('the half-year summary', () => {
  test('draws attendance and dues as bars that can be read', async () => {
    await openScreen('summary');
    const rates = await screen.findByRole('list', { name: '各月到会率' });
    expect(within(rates).getAllByRole('listitem')).toHaveLength(6);
    expect(within(rates).getAllByText(/^\d+\.\d%$/u)).toHaveLength(6);
    const dues = screen.getByRole('list', { name: '各月党费：实交 / 应交' });
    expect(within(dues).getAllByText(/^[\d,]+\.\d\d \/ [\d,]+\.\d\d$/u)).toHaveLength(6);
    expect(screen.getByRole('heading', { name: /^主题类别：九类覆盖 \d 类$/u })).toBeTruthy();
  });

  test('makes the sheet and shows it', async () => {
    const { host, user } = await openScreen('summary');
    await user.click(await screen.findByRole('button', { name: '生成小结表' }));
    await screen.findByText(/已生成工作表/u);
    const sheet = host.snapshot().sheets.find(({ generated }) => generated?.kind === 'summary');
    expect(sheet?.generated?.period).toBe('2026-H1');
    expect(host.revealed.at(-1)?.sheet).toBe(sheet?.name);
  });

  test('copies the paragraph', async () => {
    const { host, user } = await openScreen('summary');
    await user.click(await screen.findByRole('button', { name: '复制文字' }));
    await screen.findByText('已复制。');
    const half = parseHalfYear('2026-H1');
    const today = parseIsoDate('2026-07-05');
    if (!half || !today) throw new Error('fixture');
    const text = summaryParagraph(halfYearSummary(host.reading().branch, { half, today }), wordsOf('zh-CN'));
    expect(await navigator.clipboard.readText()).toBe(text);
  });

  test('selects the paragraph where nothing may be copied', async () => {
    const { user } = await openScreen('summary');
    const button = await screen.findByRole('button', { name: '复制文字' });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await user.click(button);
    await screen.findByText(/没有复制成功/u);
    expect(window.getSelection()?.toString()).toMatch(/^2026年上半年/u);
  });

  test('lists who is in arrears and, when asked, every member', async () => {
    const { user } = await openScreen('summary');
    const open = await screen.findByRole('table', { name: /^未了事项/u });
    expect(within(open).getAllByText(/^欠交 [\d,.]+ 元$/u)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '各党员' }));
    const members = await screen.findByRole('table', { name: '各党员' });
    expect(within(members).getAllByRole('row').length).toBeGreaterThan(20);
  });

  test.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('is within everybody’s reach (%s, %s)', async (language, theme) => {
    const { container } = await openScreen('summary', { language, theme });
    await screen.findAllByRole('table');
    expect(await axe(container)).toHaveNoViolations();
  });
});
