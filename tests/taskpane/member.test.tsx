import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fullAddress } from '../../src/records/cell-ref';
import { finding, openScreen, type OpenedPane, type SampleHost } from './open-pane';
import { printDocument } from '../../src/taskpane/parts/print-document';

jest.mock('../../src/taskpane/parts/print-document');

const printed = jest.mocked(printDocument);

async function violations(container: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe(container);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

/** The page of 罗丹, opened from the table of the summary. */
async function openFromSummary(): Promise<OpenedPane<SampleHost>> {
  const pane = await openScreen('summary');
  const open = await screen.findByRole('table', { name: /^未了事项/u });
  const [name] = within(open).getAllByRole('button', { name: '查看罗丹的情况' });
  if (!name) throw new Error('罗丹 has nothing open');
  await pane.user.click(name);
  await screen.findByRole('heading', { name: '罗丹　2026年' });
  return pane;
}

test('from a finding to the person’s page, whose figures lead to their cells, and back; from the list to reminders', async () => {
  const { host, user, container } = await openScreen('check');
  await user.click(await screen.findByRole('button', { name: '核对' }));
  await screen.findAllByRole('listitem');
  await user.click(within(finding('罗丹')).getByRole('button', { name: '此人' }));
  const strip = await screen.findByRole('list', { name: /^各月考勤/u });
  expect(within(strip).getAllByRole('listitem')).toHaveLength(12);
  await user.click(within(strip).getByRole('button', { name: '5月：缺席，到 考勤!G21' }));
  const dues = screen.getByRole('table', { name: /^党费/u });
  await user.click(within(dues).getByRole('button', { name: '4月30日，到 党费台账!N22' }));
  expect(host.revealed.map(fullAddress)).toEqual(['考勤!G21', '党费台账!N22']);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByText('返回'));
  expect(strip.isConnected).toBe(false);
  expect(finding('罗丹')).toBeTruthy();

  await user.click(screen.getByText('写提醒'));
  const group = await screen.findByRole('region', { name: '发给全体' });
  expect(group.textContent).toContain('罗丹（5月、6月）');
  expect(group.textContent).not.toMatch(/\d\.\d\d/u);
  await user.click(screen.getByLabelText('写明各人欠交的金额'));
  expect(group.textContent).toContain('罗丹（5月、6月，176.10 元）');
  const own = screen.getByRole('region', { name: '发给高翔' });
  await user.click(within(own).getByRole('button', { name: '复制提醒' }));
  await within(own).findByText('已复制。');
  expect(await navigator.clipboard.readText()).toMatch(/^高翔同志：您好。/u);
  expect(await violations(container)).toEqual([]);
});

test('the reminder is copied, or selected where the clipboard is refused; the sheet and the printed page name nobody else', async () => {
  const { host, user } = await openFromSummary();
  await user.click(screen.getByText('复制提醒'));
  await screen.findByText('已复制。');
  const text = await navigator.clipboard.readText();
  expect(text).toContain('党费：5月、6月尚未交清，共 176.10 元');
  expect(text).not.toContain('高翔');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  await user.click(screen.getByText('复制提醒'));
  await screen.findByText(/没有复制成功/u);
  expect(window.getSelection()?.toString()).toMatch(/^罗丹同志/u);

  await user.click(screen.getByText('生成活动情况表'));
  await screen.findByText(/已生成工作表/u);
  expect(host.snapshot().sheets.at(-1)?.generated).toEqual({ kind: 'member-year', period: '2026', of: '罗丹' });
  await user.click(screen.getByText('打印'));
  await waitFor(() => expect(printed).toHaveBeenCalled());
  const html = printed.mock.lastCall?.[0] ?? '';
  expect(html).toContain('罗丹2026年活动情况');
  for (const { displayName } of host.reading().branch.members) {
    if (displayName !== '罗丹') expect(html).not.toContain(displayName);
  }

  // What is open leads to where it is recorded, and the page is gone.
  await user.click(within(finding('罗丹5月、6月党费未交，共 176.10 元。')).getByText('登记交费'));
  await screen.findByRole('tab', { name: '登记', selected: true });
  expect(screen.queryByText('复制提醒')).toBeNull();
});

test('a person is found by pinyin from the head of the pane; a tab leads away', async () => {
  const { user } = await openScreen('notice');
  await user.click(await screen.findByRole('button', { name: '查找党员' }));
  await user.type(await screen.findByRole('searchbox', { name: '查找党员' }), 'xiewen');
  await screen.findByText('1 人符合');
  await user.click(screen.getByText('谢文'));
  const heading = await screen.findByRole('heading', { name: '谢文　2026年' });
  await user.click(screen.getByRole('tab', { name: '公示' }));
  expect(heading.isConnected).toBe(false);
});
