import { fireEvent, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { openScreen } from './open-pane';
import { recordBranch } from './record-branch';
import { cellOf, everything } from './record-cells';

const paste = (label: string, text: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

test('a bill: who is not certain is chosen, all is written as one and taken back as one', async () => {
  const { user, host, container } = await openScreen('record', { bytes: recordBranch() });
  const before = everything(host);
  await user.click(await screen.findByRole('tab', { name: '党费' }));
  await user.click(await screen.findByRole('button', { name: '导入账单' }));
  paste('账单文字或名单，例如 张三 50、李四50元 3月', '李明 50\n王芳50元 6月\n小静 50\n赵敏 50 退款');
  expect(await screen.findByText(/^账单里有 2 笔党费，共 100.00 元/)).toBeTruthy();
  expect(screen.getByText(/赵敏.*已退款/)).toBeTruthy();
  expect((await axe(container)).violations.map(({ id }) => id)).toEqual([]);
  await user.click(screen.getByRole('combobox', { name: /小静/ }));
  await user.click(await screen.findByRole('option', { name: '陈静' }));
  expect(await screen.findByText(/^账单里有 3 笔党费/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '预览' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByText(/^已写入 党费台账!/);
  expect(cellOf(host, '党费台账', 'E3')).toBe(50);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
});

test('a list marks nobody while a question is open, and closes into the list of names', async () => {
  const { user } = await openScreen('record', { bytes: recordBranch() });
  await user.click(await screen.findByRole('button', { name: '粘贴名单' }));
  paste('接龙、名单文字，或从 Excel 复制的一列', '1. 李明\n2. 谢问\n3. 赵敏 住院\n4. 外人');
  const list = screen.getByRole('region', { name: '粘贴名单' });
  await within(list).findByText('名单认出 1 人：');
  expect((await axe(list)).violations.map(({ id }) => id)).toEqual([]);
  await user.click(within(list).getByRole('button', { name: '记入签到' }));
  expect(screen.getByText('到会 0 · 未登记 24')).toBeTruthy();
  const answer = async (question: RegExp, option: string): Promise<void> => {
    await user.click(within(list).getByRole('combobox', { name: question }));
    await user.click(await screen.findByRole('option', { name: option }));
  };
  await answer(/谢问/, '谢文');
  await answer(/住院/, '请假');
  await answer(/外人/, '不是本支部党员，略过');
  await user.click(within(list).getByRole('button', { name: '记入签到' }));
  expect(screen.getByText('到会 2 · 请假 1 · 未登记 21')).toBeTruthy();
  expect(screen.queryByRole('region', { name: '粘贴名单' })).toBeNull();
});
