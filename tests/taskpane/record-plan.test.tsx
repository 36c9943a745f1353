import { screen, within } from '@testing-library/react';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { openScreen } from './open-pane';
import { everything } from './record-cells';

async function openPlan(year: string) {
  const opened = await openScreen('record');
  const { user } = opened;
  await user.click(await screen.findByRole('tab', { name: '年度安排' }));
  await user.click(screen.getByRole('combobox', { name: '年份' }));
  await user.click(await screen.findByRole('option', { name: year }));
  return opened;
}

test('a new year is proposed month by month, changed, and made a sheet that can be taken away again', async () => {
  const { user, host } = await openPlan('2027年');
  const before = everything(host);
  expect(screen.getByText(/还没有2027年的活动安排，将新建一张表/)).toBeTruthy();
  const months = screen.getAllByRole('heading', { level: 2 });
  expect(months).toHaveLength(12);
  await user.click(screen.getByRole('button', { name: /^1月20日/ }));
  await user.type(screen.getByRole('textbox', { name: '主题' }), '走访慰问');
  expect(screen.getByText(/^待写入：2027年的安排，[1-9]\d* 格，其中 1 个月改过$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '预览' }));
  await user.click(await screen.findByRole('button', { name: '写入' }));
  await screen.findByText(/已生成工作表“.*2027.*”。/);
  const added = host.reading().branch.schedule.filter(({ month }) => month?.startsWith('2027'));
  expect(added).toHaveLength(12);
  expect(added[0]?.theme?.value).toBe('走访慰问');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await screen.findByText('已恢复原来的内容。');
  expect(everything(host)).toEqual(before);
});

test("last year's themes are offered on request, and say whence they are", async () => {
  const { user } = await openPlan('2027年');
  expect(screen.getByRole('button', { name: /^1月20日/ }).textContent).toContain('（主题待填）');
  await user.click(screen.getByRole('checkbox', { name: /^沿用去年主题/ }));
  const january = screen.getByRole('button', { name: /^1月20日/ });
  expect(january.textContent).toContain('走访慰问送温暖');
  expect(within(january).getByText('去年')).toBeTruthy();
});

test('what stands in the schedule is kept, and marked so', async () => {
  await openPlan('2026年');
  expect(within(screen.getByRole('button', { name: /^1月20日/ })).getByText('已有')).toBeTruthy();
});

test('how many cells would change is said, not how many months; a date without a column is said before the preview', async () => {
  const bytes = bytesFromSnapshot(
    sheets(`
# 花名册
姓名 | 科室   | 党员类别
李明 | 办公室 | 正式党员
# 活动安排
2026年主题党日活动安排
月份 | 活动主题 | 组织科室
${Array.from({ length: 12 }, (_, index) => `${index + 1}月 | 学习 | ${index < 10 ? '办公室' : ''}`).join('\n')}
`),
  );
  const { user } = await openScreen('record', { bytes });
  await user.click(await screen.findByRole('tab', { name: '年度安排' }));
  expect(await screen.findByText('待写入：2026年的安排，2 格')).toBeTruthy();
  expect(screen.getByText(/没有“计划时间”一列，各月的日期不会写入/)).toBeTruthy();
});
