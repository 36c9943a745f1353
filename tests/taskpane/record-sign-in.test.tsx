import { screen, waitFor, within } from '@testing-library/react';
import { cellAt } from '../../src/workbook/sheet-cells';
import type { CellValue } from '../../src/workbook/snapshot';
import { openPane, openScreen, SampleHost } from './open-pane';
import { NAMES, recordBranch } from './record-branch';

const FIRST_ROW = 4;
const JUNE = 4;

function cell(host: SampleHost, sheet: string, row: number, column: number): CellValue {
  const found = host.snapshot().sheets.find(({ name }) => name === sheet);
  return found ? cellAt(found, row, column) : null;
}

/** The June column of the sign-in sheet, top to bottom. */
function marks(host: SampleHost): CellValue[] {
  return NAMES.map((_, index) => cell(host, '考勤', FIRST_ROW + index, JUNE));
}

/** The three buttons of a member, by their name in the list. */
function row(name: string): HTMLElement {
  return screen.getByRole('group', { name });
}

async function openSignIn() {
  const opened = await openScreen('record', { bytes: recordBranch() });
  await screen.findByRole('list', { name: '签到名单' });
  return opened;
}

const search = (): HTMLElement => screen.getByRole('searchbox', { name: '姓名、拼音或首字母' });
const counts = (text: string): HTMLElement => screen.getByText(text);

describe('signing in with the keyboard alone', () => {
  test('a search by initials marks the only one who is left, and the box is free for the next', async () => {
    const { user } = await openSignIn();
    search().focus();
    await user.keyboard('lm');
    await screen.findByText('1 人符合');
    await user.keyboard('{Enter}');
    expect(counts('到会 1 · 未登记 23')).toBeTruthy();
    expect(search()).toHaveProperty('value', '');
    expect(screen.getByText('李明：到会')).toBeTruthy();
    // 单 as a surname is shàn.
    await user.keyboard('sf');
    await screen.findByText('1 人符合');
    await user.keyboard('{Enter}');
    expect(counts('到会 2 · 未登记 22')).toBeTruthy();
  });

  test('where two match, Enter marks nobody', async () => {
    const { user } = await openSignIn();
    search().focus();
    await user.keyboard('zw');
    await screen.findByText('2 人符合');
    await user.keyboard('{Enter}');
    expect(counts('到会 0 · 未登记 24')).toBeTruthy();
    // Of one name, they are told apart by their sections.
    expect(row('张伟 编研科')).toBeTruthy();
    expect(screen.getAllByRole('group')).toHaveLength(2);
  });

  test('arrow keys move, digits mark, and 0 takes back', async () => {
    const { user } = await openSignIn();
    search().focus();
    await user.keyboard('{ArrowDown}');
    await user.keyboard(' {ArrowDown}1{ArrowDown}3{ArrowDown}2{ArrowUp}{ArrowUp}0');
    expect(counts('到会 1 · 请假 1 · 缺席 1 · 未登记 21')).toBeTruthy();
    expect(within(row('李明')).getByRole('button', { name: '到会', pressed: true })).toBeTruthy();
    expect(within(row('陈静')).getByRole('button', { name: '缺席', pressed: true })).toBeTruthy();
    expect(within(row('刘洋')).getByRole('button', { name: '请假', pressed: true })).toBeTruthy();
    expect(document.activeElement).toBe(within(row('王芳')).getByRole('button', { name: '到会' }));
    await user.keyboard('{End}3{Home} ');
    expect(counts('到会 1 · 请假 1 · 缺席 2 · 未登记 20')).toBeTruthy();
  });

  test('exceptions, all others present, preview, write: the sheet holds its own signs, and undo brings it back', async () => {
    const { user, host } = await openSignIn();
    const before = host.snapshot();
    search().focus();
    await user.keyboard('wf');
    await screen.findByText('1 人符合');
    await user.keyboard('{ArrowDown}2{Tab}{Tab}{Tab}');
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await user.keyboard('{Tab}照顾家人{Tab}李明');
    search().focus();
    await user.keyboard('{Control>}a{/Control}hj');
    await screen.findByText('1 人符合');
    await user.keyboard('{ArrowDown}3');
    screen.getByRole('button', { name: '全部到会' }).focus();
    await user.keyboard('{Enter}');
    expect(counts('到会 22 · 请假 1 · 缺席 1')).toBeTruthy();

    screen.getByRole('button', { name: '预览' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: '将要写入的内容' }));
    expect(screen.getByRole('button', { name: '考勤 · 24 格' })).toBeTruthy();
    expect(marks(host)).toEqual(NAMES.map(() => null));
    screen.getByRole('button', { name: '写入' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/^已写入 考勤!D4:D27。/);
    const signs = NAMES.map((name) => (name === '王芳' ? '△' : name === '何军' ? '×' : '√'));
    expect(marks(host)).toEqual(signs);
    expect(host.reading().branch.leave.map(({ person }) => person.name)).toContain('王芳');
    // The list is read again, with nothing left to be written.
    await waitFor(() => expect(screen.getByText('还没有要写入的内容')).toBeTruthy());
    expect(counts('到会 22 · 请假 1 · 缺席 1')).toBeTruthy();

    screen.getByRole('button', { name: '撤销' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('已恢复原来的内容。');
    expect(host.snapshot().sheets.map(({ values }) => values)).toEqual(before.sheets.map(({ values }) => values));
  });
});

describe('what was stated', () => {
  test('outlives a reload of the pane', async () => {
    const { user, unmount } = await openSignIn();
    await user.click(within(row('赵敏')).getByRole('button', { name: '请假' }));
    await user.type(screen.getByRole('textbox', { name: '事由' }), '住院');
    unmount();
    const again = openPane(new SampleHost(recordBranch()));
    await again.user.click(await screen.findByRole('tab', { name: '登记' }));
    expect(await screen.findByDisplayValue('住院')).toBeTruthy();
    expect(screen.getByText('待写入：1 人签到')).toBeTruthy();
  });

  test('is taken back by a second tap, or cleared as a whole', async () => {
    const { user } = await openSignIn();
    const button = within(row('赵敏')).getByRole('button', { name: '缺席' });
    await user.click(button);
    expect(screen.getByText('待写入：1 人签到')).toBeTruthy();
    await user.click(button);
    expect(screen.getByText('还没有要写入的内容')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '全部到会' }));
    await user.click(screen.getByRole('button', { name: '清空' }));
    expect(counts('到会 0 · 未登记 24')).toBeTruthy();
  });

  test('a mark that nobody can read stays, and is shown as it stands', async () => {
    const { user } = await openScreen('record');
    await screen.findByText('表中写的是“☆”，不能识别');
    await user.click(screen.getByRole('button', { name: '全部到会' }));
    expect(screen.getByText('待写入：1 人签到')).toBeTruthy();
  });

  test('observers are written apart from the members', async () => {
    const { user, host } = await openSignIn();
    await user.type(screen.getByRole('textbox', { name: '列席人员' }), '刘星');
    await user.click(screen.getByRole('button', { name: '预览' }));
    await user.click(await screen.findByRole('button', { name: '写入' }));
    await screen.findByText(/^已写入 活动记录!H4。/);
    expect(cell(host, '活动记录', 4, 8)).toBe('刘星');
  });
});
