import { screen, within } from '@testing-library/react';
import { axe, toHaveNoViolations } from 'jest-axe';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { readBranch } from '../../src/reading/read-branch';
import type { WorkbookHost } from '../../src/workbook/workbook-host';
import { CLOCK, openPane, openScreen, SampleHost } from './open-pane';

expect.extend(toHaveNoViolations);

const DECEMBER = (): Date => new Date(2026, 11, 31, 9, 0);

let downloaded: { readonly name: string; readonly bytes: Uint8Array } | null = null;

/** jsdom downloads nothing: what a browser is handed is kept. */
beforeEach(() => {
  downloaded = null;
  let blob: Blob | null = null;
  Object.assign(URL, {
    createObjectURL: (made: Blob) => {
      blob = made;
      return 'blob:made';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const reader = new FileReader();
    const { download: name } = this;
    reader.onload = () => (downloaded = { name, bytes: new Uint8Array(reader.result as ArrayBuffer) });
    if (blob) reader.readAsArrayBuffer(blob);
  });
});

afterEach(() => jest.restoreAllMocks());

type User = Awaited<ReturnType<typeof openScreen>>['user'];

async function unfold(user: User): Promise<void> {
  const heading = await screen.findByRole('heading', { level: 2, name: '下一年' });
  await user.click(within(heading).getByRole('button'));
}

async function preview(user: User): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '预览2027年的表' }));
}

test('a new workbook is seen sheet by sheet, then downloaded; the one that is open stays as it is', async () => {
  const { host, user, container } = await openScreen('workbook', { clock: DECEMBER });
  const before = host.bytes;
  await unfold(user);
  await preview(user);
  await screen.findByRole('heading', { name: '2027年的新工作簿' });
  expect(screen.getByText('考勤：137 格记录不带入')).toBeTruthy();
  expect(screen.getByText(/欠交党费 2 人，共 179.35 元；未补课 4 次/u)).toBeTruthy();
  expect(await axe(container)).toHaveNoViolations();
  await user.click(screen.getByRole('button', { name: '下载新工作簿' }));
  expect(await screen.findByText('已下载“branch-2027.xlsx”。现在的工作簿没有改动。')).toBeTruthy();
  await screen.findByRole('button', { name: '返回' });
  expect(host.bytes).toBe(before);
  const { name = '', bytes = new Uint8Array() } = downloaded ?? {};
  const snapshot = openWorkbook(bytes, name).snapshot();
  expect(readBranch(snapshot).years).toEqual([2027]);
  expect(snapshot.sheets.map((sheet) => sheet.name)).toContain('上年结转');
});

test('new sheets in the workbook are written, and taken back', async () => {
  const { host, user } = await openScreen('workbook', { clock: DECEMBER });
  const before = host.snapshot();
  await unfold(user);
  await user.click(await screen.findByRole('radio', { name: '本工作簿中的新工作表' }));
  await preview(user);
  expect(await screen.findByText(/^2027年考勤：照“考勤”新建/u)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入新工作表' }));
  await screen.findByText(/已生成工作表“2027年考勤”/u);
  expect(host.snapshot().sheets.map(({ name }) => name)).toContain('2027年党费台账');
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
});

test('where the host has no file, sheets are made in the workbook, and it is said why', async () => {
  window.sessionStorage.clear();
  const own = new SampleHost();
  const host: WorkbookHost = {
    read: () => own.read(),
    apply: (edits) => own.apply(edits),
    reveal: () => own.reveal(),
    onChange: (listener) => own.onChange(listener),
  };
  const { user } = openPane(host, { clock: DECEMBER });
  await user.click(await screen.findByRole('tab', { name: '工作簿' }));
  await unfold(user);
  expect(await screen.findByText(/^在 Excel 中，新工作表建在本工作簿里。/u)).toBeTruthy();
  expect(screen.queryByRole('radio')).toBeNull();
  await preview(user);
  expect(await screen.findByRole('button', { name: '写入新工作表' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '返回' }));
  expect(await screen.findByRole('button', { name: '预览2027年的表' })).toBeTruthy();
});

test('what cannot be made is said, and there is nothing to press for it', async () => {
  const host = new SampleHost();
  const taken = { kind: 'copy-sheet' as const, sheet: '设置', name: '2027年考勤', clear: [], changes: [] };
  await host.apply([taken]);
  const { user } = await openScreen('workbook', { bytes: host.bytes, clock: CLOCK });
  await unfold(user);
  await user.click(await screen.findByRole('radio', { name: '本工作簿中的新工作表' }));
  await preview(user);
  expect(await screen.findByText(/这个名称已经有了或太长/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '写入新工作表' })).toBeNull();
});
