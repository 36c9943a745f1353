import { act, screen, waitFor } from '@testing-library/react';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { OfficeMissing } from '../../src/taskpane/office/office-missing';
import { SheetProtected, WorkbookChanged, WorkbookUnreadable } from '../../src/workbook/errors';
import { ExcelBusy, ExcelFailed, ExcelTooOld, WorkbookReadOnly } from '../../src/workbook/excel-errors';
import type { WorkbookHost } from '../../src/workbook/workbook-host';
import { openChecked, openPane, SampleHost, sentences } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

describe('before there is anything to show', () => {
  test('the frame is there while Excel has not answered', () => {
    openPane(new Promise<WorkbookHost>(() => undefined));
    expect(screen.getByRole('heading', { name: '主题党日助手' })).toBeTruthy();
    for (const name of ['概览', '核对', '公示', '小结', '工作簿'])
      expect(screen.getByRole('tab', { name })).toBeTruthy();
  });

  test('what takes long says what it is and can be stopped, and be begun again', async () => {
    let connect: (host: WorkbookHost) => void = () => undefined;
    const { user } = openPane(new Promise<WorkbookHost>((resolve) => (connect = resolve)));
    await user.click(await screen.findByRole('button', { name: '取消' }));
    expect(screen.getByText('读取已停止，工作簿没有改动。')).toBeTruthy();
    connect(new SampleHost());
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    expect(await screen.findByRole('grid', { name: '各月情况' })).toBeTruthy();
  });

  test.each([
    [new OfficeMissing('office-missing'), 'office.js'],
    [new OfficeMissing('not-in-excel'), '要在 Excel 的任务窗格里使用'],
  ])('without Office it says so: %p', async (problem, sentence) => {
    openPane(Promise.reject<WorkbookHost>(problem));
    expect(await screen.findByText(sentence, { exact: false })).toBeTruthy();
  });

  test('names the branch, its members and what was recognised', async () => {
    openPane(new SampleHost());
    expect(await screen.findByRole('heading', { name: '市档案馆党支部' })).toBeTruthy();
    expect(screen.getByText('23 名党员 · 2026 年 · 9 张表已识别')).toBeTruthy();
  });

  test('says first what is missing', async () => {
    const branch = sheets('# 花名册\n姓名 | 类别\n李明 | 正式党员');
    openPane(new SampleHost(bytesFromSnapshot(branch), '支部.xlsx'));
    const problem = await screen.findByText('▲ 没有认出：考勤表、党费台账、活动记录');
    expect(problem.parentElement?.textContent).toMatch(/^▲.*1 名党员/u);
  });
});

describe('a workbook that cannot be checked as it is', () => {
  test('nothing recognised: says which sheets were looked at and leads to the workbook screen', async () => {
    const host = new SampleHost(bytesFromSnapshot(sheets('# 值班表\n星期 | 值班人\n一 | 李明')), '其他.xlsx');
    const { user } = openPane(host);
    expect(await screen.findByText(/看过的工作表：值班表/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '到“工作簿”里处理' }));
    expect(screen.getByRole('tab', { name: '工作簿' }).getAttribute('aria-selected')).toBe('true');
  });

  test('no year: asks for it and goes on', async () => {
    const branch = sheets('# 花名册\n姓名 | 类别\n李明 | 正式党员\n\n# 党费台账\n姓名 | 1月 | 2月\n李明 | 50 | 50');
    const { user } = openPane(new SampleHost(bytesFromSnapshot(branch), '支部.xlsx'));
    const year = await screen.findByRole('spinbutton', { name: '年份' });
    await user.clear(year);
    await user.type(year, '2025');
    await user.click(screen.getByRole('button', { name: '按这一年读取' }));
    await user.click(screen.getByRole('tab', { name: '核对' }));
    expect((await screen.findByRole('combobox', { name: '月份' })).textContent).toBe('2025年2月');
  });

  test('unreadable: says why, and tries again', async () => {
    const host = new SampleHost();
    host.failure = new WorkbookUnreadable('支部.xlsx', 'encrypted');
    const { user } = openPane(host);
    expect(await screen.findByText(/“支部.xlsx”设有打开密码/)).toBeTruthy();
    host.failure = null;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('grid', { name: '各月情况' })).toBeTruthy();
  });
});

describe('when Excel cannot do what was asked', () => {
  test.each([
    [new ExcelBusy('cell-edit'), '正有单元格在输入'],
    [new ExcelBusy('dialog'), '打开着一个对话框'],
    [new SheetProtected('党费台账'), '“党费台账”受保护'],
    [new SheetProtected(null), '工作簿结构受保护'],
    [new WorkbookChanged([]), '在此期间被改动'],
    [new WorkbookReadOnly(), '不允许修改'],
    [new ExcelTooOld('ExcelApi 1.9'), 'ExcelApi 1.9'],
    [new ExcelFailed('GeneralException'), 'GeneralException'],
    [new Error('something else'), 'something else'],
  ])('%p has its sentence, and what was on screen stays', async (problem, sentence) => {
    const { user, host } = await openChecked();
    const before = sentences();
    host.failure = problem;
    await user.click(screen.getByRole('button', { name: '核对' }));
    expect(await screen.findByText(sentence, { exact: false })).toBeTruthy();
    expect(sentences()).toEqual(before);
    host.failure = null;
    await user.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() => expect(screen.queryByText(sentence, { exact: false })).toBeNull());
  });

  test('a person who goes on typing is not told that Excel is busy; the pane asks again by itself', async () => {
    const { host } = await openChecked();
    const before = sentences();
    await host.type('请假补课', 11, 6, '赵敏');
    host.failure = new ExcelBusy('cell-edit');
    await act(() => new Promise((resolve) => setTimeout(resolve, 600)));
    expect(screen.queryByText(/正有单元格在输入/)).toBeNull();
    host.failure = null;
    await waitFor(() => expect(sentences()).toHaveLength(before.length - 1));
  });
});
