import { screen, waitFor, within } from '@testing-library/react';
import { openScreen } from './open-pane';
import { recordBranch } from './record-branch';
import { cellOf, everything } from './record-cells';

async function openSteps() {
  const opened = await openScreen('record', { bytes: recordBranch() });
  await opened.user.click(await screen.findByRole('tab', { name: '活动台账' }));
  return opened;
}

test('each step as its column wants it: a tick, words, a date', async () => {
  const { user, host } = await openSteps();
  const before = everything(host);
  expect(screen.getByLabelText('通知时间')).toHaveProperty('value', '2026-06-17');
  await user.click(screen.getByRole('checkbox', { name: /^重温入党誓词/ }));
  await user.click(screen.getByRole('checkbox', { name: /^活动照片/ }));
  await user.type(screen.getByRole('textbox', { name: '具体内容（可不填）' }), '8张');
  expect(screen.getByText('待写入：2 项')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '预览' }));
  const rows = within(await screen.findByRole('table'))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['活动记录!E46月', '（空）', '√'],
    ['活动记录!F46月', '（空）', '8张'],
  ]);
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/^已写入 活动记录!E4:F4。/);
  expect(cellOf(host, '活动记录', 'F4')).toBe('8张');
  await waitFor(() => expect(screen.getByRole('checkbox', { name: /^重温入党誓词/ })).toHaveProperty('checked', true));
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
});

test('what is typed back as it was states nothing', async () => {
  const { user } = await openSteps();
  const theme = screen.getByRole('textbox', { name: '活动主题' });
  await user.type(theme, '会');
  expect(screen.getByText('待写入：1 项')).toBeTruthy();
  await user.type(theme, '{Backspace}');
  expect(screen.getByText('还没有要写入的内容')).toBeTruthy();
});

test('what the sheets have no column for is said, not asked', async () => {
  await openSteps();
  expect(screen.getByText(/^表里没有这些列，不能登记：.*悬挂党旗/)).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: /^悬挂党旗/ })).toBeNull();
});
