import { screen, waitFor, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { openScreen, withCell } from './open-pane';

expect.extend(toHaveNoViolations);

const cellsOf = (values: readonly (readonly unknown[])[]): string[] =>
  values.flatMap((row) => row.filter((value) => value !== null).map(String));

describe('the notice of dues', () => {
  test('shows the figures of the latest half-year that is over', async () => {
    await openScreen('notice');
    const picker = await screen.findByRole('combobox', { name: '公示的半年' });
    expect(picker.textContent).toBe('2026年上半年');
    expect((await screen.findAllByText('12,000.84')).length).toBeGreaterThan(0);
    expect(screen.getByText('2 人')).toBeTruthy();
  });

  test('previews the sheet that is then made, and shows it', async () => {
    const { host, user } = await openScreen('notice');
    const preview = await screen.findByRole('table', { name: '公示表预览' });
    const names = within(preview).getAllByRole('columnheader');
    expect(names.map(({ textContent }) => textContent).slice(0, 3)).toEqual(['序号', '姓名', '1月']);
    await user.clear(screen.getByRole('textbox', { name: '联系人' }));
    await user.type(screen.getByRole('textbox', { name: '联系人' }), '王芳');
    await user.click(screen.getByRole('button', { name: '生成公示表' }));
    await screen.findByText(/已生成工作表/u);
    const sheet = host.snapshot().sheets.find(({ generated }) => generated?.kind === 'dues-notice');
    expect(sheet?.generated?.period).toBe('2026-H1');
    expect(cellsOf(sheet?.values ?? []).join('\n')).toContain('联系人：王芳');
    expect(host.revealed.at(-1)).toEqual({ sheet: sheet?.name, row: 1, column: 1 });
  });

  test('leaves the months out and takes the dates that were chosen', async () => {
    const { host, user } = await openScreen('notice');
    await user.click(await screen.findByRole('radio', { name: '仅合计' }));
    const from = screen.getByLabelText<HTMLInputElement>('公示期从');
    await user.clear(from);
    await user.type(from, '2026-07-20');
    expect(screen.getByLabelText<HTMLInputElement>('至').value).toBe('2026-07-26');
    await user.click(screen.getByRole('button', { name: '生成公示表' }));
    await screen.findByText(/已生成工作表/u);
    const sheet = host.snapshot().sheets.find(({ generated }) => generated?.kind === 'dues-notice');
    const cells = cellsOf(sheet?.values ?? []);
    expect(cells).not.toContain('1月');
    expect(cells.join('\n')).toContain('7月20日至');
  });

  test('does not make a notice that ends before it begins', async () => {
    const { user } = await openScreen('notice');
    const to = await screen.findByLabelText('至');
    await user.clear(to);
    await user.type(to, '2026-07-01');
    expect(screen.getByText('结束日期早于开始日期。')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '生成公示表' }).disabled).toBe(true);
  });

  test('keeps both notices or puts the new one in the place of the old', async () => {
    const { host, user } = await openScreen('notice');
    const generate = await screen.findByRole('button', { name: '生成公示表' });
    const notices = () => host.snapshot().sheets.filter(({ generated }) => generated?.kind === 'dues-notice');
    await user.click(generate);
    await screen.findByText(/已生成工作表/u);
    await user.click(generate);
    await user.click(await screen.findByRole('button', { name: '两张都留下' }));
    await waitFor(() =>
      expect(notices().map(({ name }) => name)).toEqual(['2026年上半年党费公示', '2026年上半年党费公示 (2)']),
    );
    await user.click(await screen.findByRole('button', { name: '生成公示表' }));
    await user.click(await screen.findByRole('button', { name: '替换' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(notices()).toHaveLength(2);
  });

  test('names what to look at before posting, with the way to its cell', async () => {
    const bytes = withCell('党费台账', 5, 4, '待查');
    const { host, user } = await openScreen('notice', { bytes, clock: () => new Date(2026, 4, 5) });
    expect(await screen.findByText(/5月、6月还没有结束/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '去看：党费台账!D5' }));
    expect(host.revealed).toEqual([{ sheet: '党费台账', row: 5, column: 4 }]);
  });

  test.each([
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const)('is within everybody’s reach (%s, %s)', async (language, theme) => {
    const { container } = await openScreen('notice', { language, theme });
    await screen.findAllByRole('table');
    expect(await axe(container)).toHaveNoViolations();
  });
});

test('of a half-year in which nothing is recorded it is made only after a yes that names how many it accuses', async () => {
  const bytes = bytesFromSnapshot(
    sheets(`
# 花名册
姓名 | 党员类别 | 入党时间   | 月党费标准
李明 | 正式党员 | 2008-07-01 | 60
王芳 | 正式党员 | 2010-07-01 | 50
# 2026年党费台账
姓名 | 1月 | 2月
李明 | |
王芳 | |
`),
  );
  const { host, user } = await openScreen('notice', { bytes });
  const yes = await screen.findByRole('checkbox', { name: '确实没有交，仍要写出这 2 人' });
  const make = screen.getByRole<HTMLButtonElement>('button', { name: '生成公示表' });
  expect(make.disabled).toBe(true);
  await user.click(yes);
  expect(make.disabled).toBe(false);
  await user.click(make);
  await screen.findByText(/已生成工作表/u);
  expect(host.snapshot().sheets.some(({ generated }) => generated?.kind === 'dues-notice')).toBe(true);
});
