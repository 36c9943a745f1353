import { screen, waitFor, within } from '@testing-library/react';
import { openScreen } from './open-pane';
import { recordBranch } from './record-branch';
import { cellOf, everything } from './record-cells';

async function openDues(bytes?: Uint8Array) {
  const opened = await openScreen('record', bytes ? { bytes } : {});
  await opened.user.click(await screen.findByRole('tab', { name: '党费' }));
  await screen.findByRole('button', { name: '今天全部交齐' });
  return opened;
}

const box = (name: RegExp): HTMLElement => screen.getByRole('checkbox', { name });

test('all paid today but for the exceptions, written and taken back', async () => {
  const { user, host } = await openDues(recordBranch());
  const before = everything(host);
  expect(screen.getByText('待交 1,200.00 元（24 人）')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '今天全部交齐' }));
  await user.click(box(/^李明/));
  expect(screen.getByText('已选 23 人，1,150.00 元')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '预览' }));
  expect(await screen.findByRole('button', { name: '党费台账 · 23 格' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/^已写入 党费台账!E4:E26。/);
  expect(cellOf(host, '党费台账', 'E3')).toBeNull();
  expect(cellOf(host, '党费台账', 'E4')).toBe(50);
  await waitFor(() => expect(screen.getByText('待交 50.00 元（1 人）')).toBeTruthy());
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
});

test('arrow keys go from box to box, the space bar ticks', async () => {
  const { user } = await openDues(recordBranch());
  box(/^李明/).focus();
  await user.keyboard(' {ArrowDown}{ArrowDown} {ArrowUp}');
  expect(screen.getByText('已选 2 人，100.00 元')).toBeTruthy();
  expect(document.activeElement).toBe(box(/^王芳/));
});

test('to open a form states nothing; what is typed into it does', async () => {
  const { user, host } = await openDues(recordBranch());
  const more = screen.getByRole('button', { name: '王芳：其他登记' });
  await user.click(more);
  expect(screen.getByText('还没有要写入的内容')).toBeTruthy();
  const form = screen.getByRole('group', { name: '王芳' });
  await user.type(within(form).getByRole('textbox', { name: '金额（元）' }), '4x');
  expect(within(form).getByText('请填写金额，如 75 或 75.50。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '预览' }).getAttribute('aria-disabled')).toBe('true');
  await user.clear(within(form).getByRole('textbox', { name: '金额（元）' }));
  await user.type(within(form).getByRole('textbox', { name: '金额（元）' }), '45.50');
  expect(screen.getByText('待写入：交费 1 人')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '预览' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByText(/^已写入 党费台账!E4。/);
  expect(cellOf(host, '党费台账', 'E4')).toBe(45.5);
});

test('an exemption needs its reason', async () => {
  const { user } = await openDues(recordBranch());
  await user.click(screen.getByRole('button', { name: '王芳：其他登记' }));
  const form = screen.getByRole('group', { name: '王芳' });
  await user.click(within(form).getByRole('radio', { name: '免交' }));
  expect(within(form).getByText('请写明免交原因。')).toBeTruthy();
  await user.type(within(form).getByRole('textbox', { name: '免交原因' }), '生活困难');
  expect(screen.getByText('待写入：免交 1 人')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '预览' }));
  expect(await screen.findByRole('heading', { name: '将要写入的内容' })).toBeTruthy();
});

test('who has paid is folded away, and is found by a search', async () => {
  const { user } = await openDues();
  expect(screen.getByRole('button', { name: '已结清 21 人' }).getAttribute('aria-expanded')).toBe('false');
  await user.type(screen.getByRole('searchbox', { name: '姓名、拼音或首字母' }), 'lm');
  expect(await screen.findByText('6月22日已交 129.75')).toBeTruthy();
});
