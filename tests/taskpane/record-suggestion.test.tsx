import { screen, waitFor, within } from '@testing-library/react';
import { finding, openChecked, sentences } from './open-pane';
import { cellOf } from './record-cells';

test('a suggestion is written by the same way as everything that is recorded, and taken back', async () => {
  const { user, host } = await openChecked();
  const before = sentences().length;
  const total = finding('合计');
  await user.click(within(total).getByRole('button', { name: '建议' }));
  const rows = within(await screen.findByRole('table', { name: '将要写入的单元格' })).getAllByRole('row');
  expect(rows).toHaveLength(2);
  const [cell = '', , value = ''] = [...(rows[1]?.children ?? [])].map(({ textContent }) => textContent);
  await user.click(screen.getByRole('button', { name: '采用' }));
  await screen.findByText(`已写入 ${cell}。`);
  await waitFor(() => expect(sentences()).toHaveLength(before - 1));
  const [sheet = '', address = ''] = cell.split('!');
  expect(String(cellOf(host, sheet, address))).toBe(value);
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(sentences()).toHaveLength(before));
});
