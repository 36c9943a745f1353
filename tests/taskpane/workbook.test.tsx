import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { SETTING_ITEMS } from '../../src/reading/settings/setting-items';
import { wordsOf } from '../../src/locales/words';
import type { CellValue } from '../../src/workbook/snapshot';
import { date } from '../recording/recorded-lines';
import { openScreen } from './open-pane';

expect.extend(toHaveNoViolations);

/** A workbook of one sheet with these rows. */
function workbookOf(name: string, rows: readonly (readonly CellValue[])[]): Uint8Array {
  const sheet = {
    ...{ name, mark: null, widths: [], merges: [], dropdowns: [], bars: [], shadings: [], charts: [] },
    rows: rows.map((cells) => ({ cells: cells.map((value) => ({ value, style: 'label' as const })) })),
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait' as const, repeatRows: null, pageNumbers: false },
  };
  return createWorkbook([sheet], { title: name });
}

async function pick(user: Awaited<ReturnType<typeof openScreen>>['user'], label: string, option: string) {
  await user.click(await screen.findByRole('combobox', { name: label }));
  await user.click(await screen.findByRole('option', { name: option }));
}

/** Opens a part of the screen; the frame has a button of the same name. */
async function unfold(user: Awaited<ReturnType<typeof openScreen>>['user'], name: string) {
  const heading = await screen.findByRole('heading', { level: 2, name });
  await user.click(within(heading).getByRole('button'));
}

describe('the holidays of a notice', () => {
  test('are pasted, seen, and written into the settings', async () => {
    const { host, user } = await openScreen('workbook');
    await unfold(user, '放假安排');
    await user.click(await screen.findByRole('textbox', { name: '通知正文' }));
    await user.paste('元旦：1月1日放假1天，不调休。国庆节：10月1日至7日放假，共7天。');
    await user.click(screen.getByRole('button', { name: '预览' }));
    expect(await screen.findByText(/没有看到这些节日的安排：春节/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '写入' }));
    await screen.findByText(/^工作表“设置”新增 1 行/u);
    const { statedDays } = host.reading().branch.settings;
    expect([statedDays.size, statedDays.get(date('2027-10-07'))]).toEqual([8, 'rest']);
  });
});

describe('the workbook’s tables', () => {
  test('are named with what each sheet was taken for', async () => {
    await openScreen('workbook');
    expect(await screen.findByRole('button', { name: /^党费台账：党费台账，2026 年，表头第 4 行/u })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^党员名册：花名册，表头第 3 行，数据 \d+ 行/u })).toBeTruthy();
  });

  test('keep a corrected column in the settings, for every door', async () => {
    const { host, user } = await openScreen('workbook');
    await user.click(await screen.findByRole('button', { name: /^党员名册：/u }));
    await pick(user, 'I 列“缴费基数(元)”', '不使用');
    const changes = await screen.findByRole('table', { name: '将要写入的单元格' });
    expect(within(changes).getByText('roster.忽略')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '写入' }));
    await screen.findByText(/已写入/u);
    const { branch, tables } = host.reading();
    expect(branch.settings.mappings).toEqual([
      { sheet: '党员名册', role: 'roster', header: '缴费基数(元)', field: null },
    ]);
    expect(tables.find(({ role }) => role === 'roster')?.columns.has('wageBase')).toBe(false);
  });

  test('change the row of a correction that stands already', async () => {
    const { host, user } = await openScreen('workbook');
    await user.click(await screen.findByRole('button', { name: /^党员名册：/u }));
    await pick(user, 'I 列“缴费基数(元)”', '不使用');
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByText(/已写入/u);
    await pick(user, 'I 列“缴费基数(元)”', '月党费标准');
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByText(/已写入 设置!B\d+。$/u);
    expect(host.reading().branch.settings.mappings).toEqual([
      { sheet: '党员名册', role: 'roster', header: '缴费基数(元)', field: 'duesStandard' },
    ]);
  });

  test('can be told of which month a column is, and the wrong one is taken back', async () => {
    const bytes = workbookOf('考勤', [
      ['2026年主题党日考勤'],
      ['姓名', '1月', '2月', '第三次活动'],
      ['李明', '√', '√', '缺席'],
    ]);
    const { host, user } = await openScreen('workbook', { bytes });
    const months = () => host.reading().tables.find(({ role }) => role === 'attendance')?.monthColumns;
    await user.click(await screen.findByRole('button', { name: /^考勤：/u }));
    await pick(user, 'D 列“第三次活动”', '2026年4月');
    expect(screen.getByText(/· 2026年4月$/u)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByText(/已生成工作表“设置”/u);
    expect(months()?.map(({ monthNumber }) => monthNumber)).toEqual([1, 2, 4]);
    await pick(user, 'D 列“第三次活动”', '不使用');
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByText(/已写入 设置!B\d+。$/u);
    expect(months()?.map(({ monthNumber }) => monthNumber)).toEqual([1, 2]);
  });

  test('can be told where nothing was recognised', async () => {
    const bytes = workbookOf('人员', [
      ['某某支部'],
      ['伙伴', '何时加入', '处室'],
      ['李明', '2001-07-01', '办公室'],
      ['王芳', '2003-07-01', '技术科'],
    ]);
    const { host, user } = await openScreen('workbook', { bytes });
    await user.click(await screen.findByRole('button', { name: '人员：没有认出' }));
    await pick(user, '这张表是', '花名册');
    await pick(user, 'A 列“伙伴”', '姓名');
    await pick(user, 'B 列“何时加入”', '入党日期');
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByRole('button', { name: /^人员：花名册/u });
    // What was written is still told, though the workbook has become another one in between.
    expect(screen.getByText(/已生成工作表“设置”/u)).toBeTruthy();
    expect(host.reading().branch.members.map(({ displayName }) => displayName)).toEqual(['李明', '王芳']);
  });
});

describe('the settings', () => {
  test('are where the button of the frame leads', async () => {
    const { user } = await openScreen('check');
    await user.click(await screen.findByRole('button', { name: '设置' }));
    expect(await screen.findByRole('textbox', { name: '最低到会率（%）' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: '工作簿' }).getAttribute('aria-selected')).toBe('true');
  });

  test('are written into the row that stands, or below the last', async () => {
    const { host, user } = await openScreen('workbook');
    await unfold(user, '设置');
    const rate = await screen.findByRole('textbox', { name: '最低到会率（%）' });
    await user.clear(rate);
    await user.type(rate, '85');
    await pick(user, '党费取整', '角');
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByText(/已写入/u);
    const { settings, issues } = host.reading().branch;
    expect(settings.minimumRate).toBe(85);
    expect(settings.roundingUnit).toBe('jiao');
    expect(issues.filter(({ kind }) => kind === 'setting-invalid')).toEqual([]);
  });

  test('are not written where they cannot be used', async () => {
    const { user } = await openScreen('workbook');
    await unfold(user, '设置');
    const rate = await screen.findByRole('textbox', { name: '最低到会率（%）' });
    await user.clear(rate);
    await user.type(rate, '850');
    expect(await screen.findByText('可以填写：0-100')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '写入' })).toBeNull();
  });

  test('are explained as on the sheet itself', () => {
    const words = wordsOf('zh-CN');
    for (const { key, explanation } of SETTING_ITEMS) {
      expect(words(`workbookScreen.items.${key}.explanation`)).toBe(explanation);
    }
  });
});

test('a missing sheet is created and recognised at once', async () => {
  const bytes = workbookOf('花名册', [
    ['姓名', '政治面貌', '入党时间'],
    ['李明', '中共党员', '2001-07-01'],
  ]);
  const { host, user } = await openScreen('workbook', { bytes });
  await unfold(user, '新建所缺的表');
  await user.click(await screen.findByRole('button', { name: '新建：党费台账' }));
  await screen.findByText(/已生成工作表“党费台账”/u);
  expect(host.reading().tables.map(({ role }) => role)).toContain('dues');
  expect(host.revealed.at(-1)?.sheet).toBe('党费台账');
});

test.each([
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('everything is within reach (%s, %s)', async (language, theme) => {
  const words = wordsOf(language);
  const { user, container } = await openScreen('workbook', { language, theme });
  for (const section of ['settings', 'missing', 'about'] as const) {
    await unfold(user, words(`workbookScreen.sections.${section}`));
  }
  await user.click(screen.getByRole('button', { name: /^党费台账/u }));
  expect(await axe(container)).toHaveNoViolations();
});
