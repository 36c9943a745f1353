import { screen, waitFor, within } from '@testing-library/react';
import type { ContractOptions } from '../hosts/contract/contract-workbook';
import { SheetProtected } from '../../src/workbook/errors';
import { ExcelBusy } from '../../src/workbook/excel-errors';
import { finding, openChecked, openScreen, SampleHost } from './open-pane';
import { recordBranch } from './record-branch';
import { cellOf, everything } from './record-cells';

/** 签到 with everybody present, seen in the preview. */
async function openPreview(options: ContractOptions = {}, june: Readonly<Record<string, string>> = {}) {
  const opened = await openScreen('record', { bytes: recordBranch(options, june) });
  const { user } = opened;
  await user.click(await screen.findByRole('button', { name: '全部到会' }));
  for (const name of Object.keys(june)) {
    await user.click(within(screen.getByRole('group', { name })).getByRole('button', { name: '到会' }));
  }
  await user.click(screen.getByRole('button', { name: '预览' }));
  await screen.findByRole('heading', { name: '将要写入的内容' });
  return opened;
}

async function press(user: { click: (element: Element) => Promise<void> }, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}

describe('where it cannot be written, nothing is, and what was stated stays', () => {
  test('a colleague has written meanwhile: the cells are named with what they hold now', async () => {
    const { user, host } = await openPreview();
    const other = new SampleHost(host.bytes);
    await other.type('考勤', 5, 4, '×');
    // As with a shared file: the pane has not heard of it.
    Object.assign(host, { current: other.bytes });
    await press(user, '写入');
    expect(await screen.findByText('考勤!D5：现在是×，原来是（空）')).toBeTruthy();
    expect(cellOf(host, '考勤', 'D4')).toBeNull();
    // The preview is worked out anew; a second press writes what it shows now.
    await screen.findByText(/考勤!D5 原为“×”，将改为“√”。/);
    await press(user, '写入');
    await screen.findByText(/^已写入 考勤!D4:D27。/);
    expect(cellOf(host, '考勤', 'D5')).toBe('√');
  });

  test.each([
    [new SheetProtected('考勤'), /^工作表“考勤”受保护，什么都没有写入。/],
    [new ExcelBusy('cell-edit'), /^Excel 中正有单元格在输入，什么都没有写入。/],
  ])('%s', async (failure, sentence) => {
    const { user, host } = await openPreview();
    host.failure = failure;
    await press(user, '写入');
    expect(await screen.findByText(sentence)).toBeTruthy();
    host.failure = null;
    await press(user, '返回修改');
    expect(screen.getByText('待写入：24 人签到')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '预览' }));
    await press(user, '预览');
    await press(user, '写入');
    await screen.findByText(/^已写入 考勤!D4:D27。/);
  });
});

describe('a formula where something is to be written', () => {
  const formulas = { '考勤!D5': '"×"' };
  const june = { 王芳: '×' };

  test('gives way only where the person says so', async () => {
    const { user, host } = await openPreview({ formulas }, june);
    const before = everything(host);
    await press(user, '写入');
    await screen.findByText(/^有 1 个单元格里是公式（考勤!D5）/);
    expect(everything(host)).toEqual(before);
    await press(user, '改为数值');
    await screen.findByText(/^已写入 考勤!D4:D27。/);
    expect(cellOf(host, '考勤', 'D5')).toBe('√');
    await waitFor(() => expect(screen.getByText('还没有要写入的内容')).toBeTruthy());
  });

  test('or is left alone, and all else is written', async () => {
    const { user, host } = await openPreview({ formulas }, june);
    await press(user, '写入');
    await press(user, '不写这些格');
    await screen.findByText(/^已写入 考勤!D4、考勤!D6:D27。/);
    expect(cellOf(host, '考勤', 'D5')).toBe('×');
  });
});

test('where the office keeps a change log, a line for each cell is part of the writing', async () => {
  const { user, host } = await openScreen('record', { bytes: recordBranch({}, {}, '变更记录 | 是') });
  const before = everything(host);
  await user.click(within(await screen.findByRole('group', { name: '李明' })).getByRole('button', { name: '到会' }));
  await press(user, '预览');
  await screen.findByText(/工作表“变更记录”中会记下这 1 处变更/);
  await press(user, '写入');
  await screen.findByText(/^已写入 考勤!D4。/);
  const log = host.snapshot().sheets.find(({ name }) => name === '变更记录');
  expect(log?.values.at(-1)?.slice(0, 3)).toEqual(['2026-07-05 10:32', '签到', '考勤!D4']);
  await press(user, '撤销');
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
});

test('cells in hidden rows are written like others, and it is said', async () => {
  const { user } = await openPreview({ hiddenRows: { 考勤: [5, 6, 7] } });
  await press(user, '写入');
  expect(await screen.findByText(/其中 3 格在隐藏的行或列中，现在看不到。/)).toBeTruthy();
});

describe('from a finding', () => {
  test('of a make-up, to its form', async () => {
    const { user } = await openChecked();
    await user.click(within(finding('谢文未参加4月主题党日')).getByRole('button', { name: '登记补课' }));
    const form = await screen.findByRole('group', { name: '谢文' });
    await waitFor(() => expect(document.activeElement).toBe(within(form).getByLabelText('补课时间')));
  });

  test('of unpaid dues, to that month and person; the check is made anew once they are written', async () => {
    const { user } = await openChecked();
    await user.click(within(finding('罗丹5月党费未交')).getByRole('button', { name: '登记交费' }));
    expect(await screen.findByRole('combobox', { name: '月份' })).toHaveProperty('textContent', '2026年5月');
    await user.click(await screen.findByRole('checkbox', { name: /^罗丹/ }));
    await press(user, '预览');
    await press(user, '写入');
    await screen.findByText(/^已写入 党费台账/);
    await user.click(screen.getByRole('tab', { name: '核对' }));
    await waitFor(() => expect(screen.queryByText(/罗丹5月党费未交/)).toBeNull());
  });

  test('of a step, to the steps of its month', async () => {
    const { user } = await openChecked();
    await user.click(within(finding('重温入党誓词')).getByRole('button', { name: '登记' }));
    expect(await screen.findByRole('checkbox', { name: /^重温入党誓词/ })).toHaveProperty('checked', false);
  });

  test('of a leave without approval, to the member in the sign-in, with what is still to be said', async () => {
    const { user, host } = await openChecked();
    await user.click(within(finding('没有填写批准人')).getByRole('button', { name: '登记请假' }));
    await user.type(await screen.findByRole('textbox', { name: '批准人' }), '李明');
    await press(user, '预览');
    await press(user, '写入');
    await screen.findByText(/^已写入 请假补课!F11。/);
    expect(cellOf(host, '请假补课', 'F11')).toBe('李明');
  });
});
