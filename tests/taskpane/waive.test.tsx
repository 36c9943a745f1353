import { screen, waitFor, within } from '@testing-library/react';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { finding, openChecked, openPane, SampleHost, sentences, startCheck, openWaiver } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

const OATH = '没有填写是否重温入党誓词';

describe('waiving a finding', () => {
  test('shows the cells before it writes them, then the finding is among the waived', async () => {
    const { user, host } = await openChecked();
    await openWaiver(user, finding(OATH));
    await user.type(within(finding(OATH)).getByRole('textbox', { name: /原因/ }), '誓词在会前已集中重温');
    const rows = within(screen.getByRole('table', { name: '将要写入的单元格' })).getAllByRole('row');
    expect(rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      ['豁免说明!A3', '（空）', '未重温入党誓词'],
      ['豁免说明!B3', '（空）', '2026年6月'],
      ['豁免说明!C3', '（空）', '活动记录'],
      ['豁免说明!D3', '（空）', '誓词在会前已集中重温'],
    ]);
    expect(await host.valueAt('豁免说明', 3, 1)).toBeNull();

    await user.click(screen.getByRole('button', { name: '写入' }));
    await waitFor(() => expect(sentences().filter((text) => text.includes(OATH))).toEqual([]));
    expect(await host.valueAt('豁免说明', 3, 4)).toBe('誓词在会前已集中重温');
    expect(screen.getByText(/已写入 豁免说明!A3:D3/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '已豁免 2 项' }));
    expect(screen.getByText('原因：誓词在会前已集中重温', { exact: false })).toBeTruthy();
  });

  test('is undone with one click', async () => {
    const { user, host } = await openChecked();
    await openWaiver(user, finding(OATH));
    await user.type(screen.getByRole('textbox', { name: /原因/ }), '会前已重温');
    await user.click(screen.getByRole('button', { name: '写入' }));
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sentences().some((text) => text.includes(OATH))).toBe(true));
    expect(await host.valueAt('豁免说明', 3, 1)).toBeNull();
  });

  test('is not written without a reason', async () => {
    const { user, host } = await openChecked();
    await openWaiver(user, finding(OATH));
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(screen.getByText('请写明原因。')).toBeTruthy();
    expect(await host.valueAt('豁免说明', 3, 1)).toBeNull();
  });

  test('a reason that was being typed is there again after a reload', async () => {
    const first = await openChecked();
    await openWaiver(first.user, finding(OATH));
    await first.user.type(screen.getByRole('textbox', { name: /原因/ }), '会前已');
    first.unmount();
    const again = await openChecked();
    await openWaiver(again.user, finding(OATH));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /原因/ }).value).toBe('会前已');
  });

  test('keeps what was typed where a colleague has filled the row meanwhile', async () => {
    const { user, host } = await openChecked();
    await openWaiver(user, finding(OATH));
    await user.type(screen.getByRole('textbox', { name: /原因/ }), '会前已重温');
    const bytes = host.bytes;
    // Somebody else's row, of which the pane has not heard yet.
    const other = new SampleHost(bytes);
    await other.type('豁免说明', 3, 1, '党费多交');
    Object.assign(host, { current: other.bytes });
    await user.click(screen.getByRole('button', { name: '写入' }));
    expect(await screen.findByText(/^有 1 个单元格在此期间被改动（豁免说明!A3.*什么都没有写入。/)).toBeTruthy();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /原因/ }).value).toBe('会前已重温');
  });
});

describe('a workbook without a sheet of waivers', () => {
  const BRANCH = sheets(`
# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 正式党员

# 党费台账
姓名 | 2026年5月 | 2026年6月
李明 | 50        |
王芳 | 50        | 50
`);

  test('gets one, with the waiver in it', async () => {
    const host = new SampleHost(bytesFromSnapshot(BRANCH), '支部.xlsx');
    const { user } = openPane(host);
    await startCheck(user);
    const sentence = (await screen.findAllByRole('listitem'))[0]?.textContent ?? '';
    const item = screen.getAllByRole('listitem')[0];
    if (!item) throw new Error('nothing to waive');
    await openWaiver(user, item);
    await user.type(screen.getByRole('textbox', { name: /原因/ }), '已另行登记');
    expect(screen.getByText(/还没有“豁免说明”/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '写入' }));
    await waitFor(() => expect(screen.getByRole('button', { name: '已豁免 1 项' })).toBeTruthy());
    expect(sentences()).not.toContain(sentence);
    expect(await host.valueAt('豁免说明', 3, 4)).toBe('原因');
    expect(await host.valueAt('豁免说明', 4, 4)).toBe('已另行登记');
  });
});
