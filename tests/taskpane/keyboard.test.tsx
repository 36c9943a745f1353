import { screen, waitFor, within } from '@testing-library/react';
import { finding, openChecked, sentences } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

/** The sentence that has the focus, or what else has it. */
function focused(): string {
  const { activeElement } = document;
  return activeElement?.lastElementChild?.textContent ?? activeElement?.textContent ?? '';
}

async function openAtFirst() {
  const pane = await openChecked();
  screen.getByRole('searchbox', { name: '按姓名查找' }).focus();
  await pane.user.tab();
  return pane;
}

describe('the list by keyboard alone', () => {
  test('Tab reaches one finding, arrow keys the others, across subjects', async () => {
    const { user } = await openAtFirst();
    const all = sentences();
    expect(focused()).toBe(all[0]);
    for (const text of all.slice(1)) {
      await user.keyboard('{ArrowDown}');
      expect(focused()).toBe(text);
    }
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe(all.at(-1));
    await user.keyboard('{Home}');
    expect(focused()).toBe(all[0]);
    await user.keyboard('{End}{ArrowUp}');
    expect(focused()).toBe(all.at(-2));
  });

  test('Enter shows the cell and the focus stays', async () => {
    const { user, host } = await openAtFirst();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(host.revealed).toEqual([{ sheet: '考勤', row: 15, column: 8 }]);
    expect(focused()).toBe(sentences()[1]);
  });

  test('Tab goes through the actions of that finding, then out of the list', async () => {
    const { user } = await openAtFirst();
    const actions: string[] = [];
    for (let step = 0; step < 4; step++) {
      await user.tab();
      actions.push(focused());
    }
    expect(actions).toEqual(['定位', '登记', '说明', '更多']);
    await user.tab();
    expect(document.activeElement?.closest('li')).toBeNull();
  });

  test('cancelling a waiver leads back to its finding', async () => {
    const { user } = await openAtFirst();
    const [first] = sentences();
    within(finding(first ?? ''))
      .getByRole('button', { name: '更多' })
      .focus();
    await user.keyboard('{Enter}');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /原因/ }));
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(focused()).toBe(first);
  });

  test('when the focused finding is settled, the focus is on the next one', async () => {
    const { user, host } = await openAtFirst();
    const before = sentences();
    const index = before.findIndex((text) => text.includes('没有填写批准人'));
    within(finding('没有填写批准人'))
      .getByRole('button', { name: /没有填写批准人/ })
      .focus();
    await host.type('请假补课', 11, 6, '赵敏');
    await waitFor(() => expect(sentences()).toHaveLength(before.length - 1));
    expect(focused()).toBe(before[index + 1]);
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe(before[index - 1]);
  });
});

describe('checking again by itself', () => {
  test('keeps the focus and the open explanation where they are', async () => {
    const { user, host } = await openChecked();
    const before = sentences();
    await user.click(within(finding('重温入党誓词')).getByRole('button', { name: '说明' }));
    const button = within(finding('重温入党誓词')).getByRole('button', { name: '说明' });
    await host.type('请假补课', 11, 6, '赵敏');
    await waitFor(() => expect(sentences()).toHaveLength(before.length - 1));
    expect(document.activeElement).toBe(button);
    expect(finding('重温入党誓词').textContent).toContain('oath-missing');
  });
});
