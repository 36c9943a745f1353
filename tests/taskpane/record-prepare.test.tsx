import { screen, waitFor } from '@testing-library/react';
import { openScreen } from './open-pane';
import { everything } from './record-cells';

test('the next month is prepared after a preview, is then in front, and is taken back in one step', async () => {
  const { user, host } = await openScreen('record');
  const before = everything(host);
  await user.click(await screen.findByRole('button', { name: '准备2026年7月' }));
  await screen.findByRole('heading', { name: '将要写入的内容' });
  expect(screen.getByText(/工作表“考勤”没有“7.20”，将在 I 列/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '写入' }));
  await screen.findByText(/工作表“考勤”新增 1 列（I 列）。/);
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: '月份' })).toHaveProperty('textContent', '2026年7月'),
  );
  expect(screen.queryByText(/还没有2026年7月/)).toBeNull();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
  // Said before anything is typed, once.
  expect(await screen.findAllByText('工作簿里还没有2026年7月，可以照本支部的表添上：')).toHaveLength(1);
  // What was said of this task is not said of another.
  await user.click(screen.getByRole('tab', { name: '党费' }));
  expect(screen.queryByText('已恢复原来的内容。')).toBeNull();
});
