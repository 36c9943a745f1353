import { screen, within } from '@testing-library/react';
import { openScreen } from './open-pane';

/** A list chosen from the disk. */
function fileOf(name: string, text: string): File {
  const file = new File([text], name);
  // jsdom's files cannot be read as bytes.
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(Uint8Array.from(Buffer.from(text)).buffer) });
}

const LIST =
  '姓名,公民身份号码,人员类别,入党时间\n李明,110101197001010010,正式党员,1998-06-21\n新来,110101199002030021,预备党员,2026-06-20\n';

test('another list is chosen, its differences ticked, seen, written and taken back as one step', async () => {
  const { host, user, container } = await openScreen('workbook');
  const heading = await screen.findByRole('heading', { level: 2, name: '比对名单' });
  await user.click(within(heading).getByRole('button'));
  const chooser = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!chooser) throw new Error('no chooser');
  await user.upload(chooser, fileOf('名单.csv', LIST));
  expect(await screen.findByText(/^名单.csv：1 人对上/u)).toBeTruthy();
  const ticked = (): string[] =>
    [...container.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:checked')].map(
      (box) => box.labels?.[0]?.textContent ?? '',
    );
  // Who is missing on the list is not ticked beforehand.
  expect(ticked()).toEqual([
    '加入：新来（类别 预备党员、入党时间 2026-06-20）',
    '变动：李明的入党时间　1998-06-20 → 1998-06-21',
  ]);
  expect(container.textContent).not.toContain('1101011');
  await user.click(screen.getByLabelText(/^变动：李明/u));
  await user.click(screen.getByText('预览'));
  await user.click(await screen.findByText('写入'));
  await screen.findByText(/^工作表“党员名册”新增 1 行/u);
  const names = (): readonly string[] => host.reading().branch.members.map(({ displayName }) => displayName);
  expect(names()).toContain('新来');
  await user.click(screen.getByText('撤销'));
  await screen.findByText('已恢复原来的内容。');
  expect(names()).not.toContain('新来');
});

test('a file without names is said to be none', async () => {
  const { user, container } = await openScreen('workbook');
  const heading = await screen.findByRole('heading', { level: 2, name: '比对名单' });
  await user.click(within(heading).getByRole('button'));
  const chooser = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (!chooser) throw new Error('no chooser');
  await user.upload(chooser, fileOf('a.csv', '科目,金额\n水费,12\n'));
  expect((await screen.findByRole('alert')).textContent).toContain('没有认出带姓名的名单');
});
