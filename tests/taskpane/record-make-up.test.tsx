import { screen, waitFor, within } from '@testing-library/react';
import { openScreen } from './open-pane';
import { cellOf, everything } from './record-cells';

async function openMakeUps() {
  const opened = await openScreen('record');
  await opened.user.click(await screen.findByRole('tab', { name: '请假补课' }));
  return opened;
}

const owed = (): HTMLElement[] => within(screen.getByRole('list', { name: '待补课' })).getAllByRole('listitem');
const absent = (): HTMLElement[] => within(screen.getByRole('list', { name: '缺席待联系' })).getAllByRole('listitem');

/** A date is typed as a whole: jsdom has no parts of a date field. */
function dateField(form: HTMLElement, name: string): HTMLElement {
  return within(form).getByLabelText(name);
}

test('the longest overdue stands first, with its limit', async () => {
  await openMakeUps();
  expect(owed().map(({ textContent }) => textContent.replace('登记补课', ''))).toEqual([
    '谢文4月3日请假 · 应于5月3日前补课 ▲ 已超期 63 天',
    '罗丹5月20日缺席 · 应于6月19日前补课 ▲ 已超期 16 天',
    '胡斌6月22日缺席 · 应于7月22日前补课',
    '林悦6月22日请假 · 应于7月22日前补课',
  ]);
});

test('a make-up is written into the register, and its owner owes it no more', async () => {
  const { user, host } = await openMakeUps();
  const before = everything(host);
  const [first] = owed();
  if (!first) throw new Error('nobody owes a make-up');
  await user.click(within(first).getByRole('button', { name: '登记补课' }));
  await user.type(dateField(first, '补课时间'), '2026-07-03');
  await user.type(within(first).getByRole('textbox', { name: '补课方式' }), '自学并交学习笔记');
  await user.click(screen.getByRole('button', { name: '预览' }));
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['请假补课!I9谢文', '（空）', '2026-07-03'],
    ['请假补课!J9谢文', '（空）', '自学并交学习笔记'],
  ]);
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/^已写入 请假补课!I9:J9。/);
  expect(cellOf(host, '请假补课', 'I9')).toBe('2026-07-03');
  await waitFor(() => expect(owed()).toHaveLength(3));
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
});

test('an absence asks for what was done about it', async () => {
  const { user, host } = await openMakeUps();
  const [first] = absent();
  if (!first) throw new Error('nobody was absent');
  await user.click(within(first).getByRole('button', { name: '登记谈话情况' }));
  await user.type(within(first).getByRole('textbox', { name: '事由' }), '家中有事');
  expect(within(first).getByText('请填写联系教育情况。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '预览' }).getAttribute('aria-disabled')).toBe('true');
  await user.type(within(first).getByRole('textbox', { name: '联系教育情况' }), '已电话联系');
  await user.click(screen.getByRole('button', { name: '预览' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByText(/^已写入 请假补课/);
  expect(cellOf(host, '请假补课', 'G8')).toBe('已电话联系');
  await waitFor(() => expect(absent()).toHaveLength(1));
});

test('a leave that was asked for beforehand becomes a row of the register', async () => {
  const { user, host } = await openMakeUps();
  await user.click(screen.getByRole('button', { name: '登记一次请假' }));
  const person = screen.getByRole('combobox', { name: /党员/ });
  await user.type(person, 'wf');
  await user.click(await screen.findByRole('option', { name: '王芳' }));
  await user.type(screen.getByRole('textbox', { name: '事由' }), '体检');
  await user.click(screen.getByRole('button', { name: '预览' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByText(/工作表“请假补课”新增 1 行（第 12 行）。/);
  const entry = host.reading().branch.leave.find(({ person: { name } }) => name === '王芳');
  expect(entry?.reason?.value).toBe('体检');
});
