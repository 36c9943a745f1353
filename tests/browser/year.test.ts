import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { violations } from './axe';
import { browserTest, openWorkbench } from './open-page';

browserTest('see the year, go to a member, copy the reminder, print the page', async () => {
  const { page, complaints } = await openWorkbench();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const months = page.getByRole('grid', { name: '各月情况' });
  await months.getByTitle('6 项必须处理，7 项请留意，3 项提示').waitFor();
  await page.getByText('补课：待补课 4 人次，其中 2 人次已超期').waitFor();
  expect(await violations(page)).toEqual([]);

  const dues = page.getByRole('grid', { name: '各党员党费' });
  expect(await dues.getByRole('gridcell', { name: '6月，未交，应交 88.05 元，实交 0.00 元' }).textContent()).toBe('欠');
  await dues.getByRole('rowheader', { name: '罗丹' }).click();
  await page.getByRole('heading', { name: /罗丹/ }).first().waitFor();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: '复制提醒' }).click();
  await page.getByText('已复制').first().waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('罗丹');
  expect(copied).toContain('176.10 元');

  // The page that is printed stands in a frame of its own, and prints itself.
  await page.evaluate(() => {
    const printed: string[] = [];
    Object.assign(window, { printed });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node instanceof HTMLIFrameElement) printed.push(node.srcdoc);
      }
    }).observe(document.body, { childList: true });
  });
  await page.getByRole('button', { name: '打印' }).click();
  await page.waitForFunction(() => (window as unknown as { readonly printed: readonly string[] }).printed.length > 0);
  const [html] = await page.evaluate(() => (window as unknown as { readonly printed: readonly string[] }).printed);
  expect(html).toContain('罗丹');
  expect(html).not.toContain('胡斌');

  await page.getByRole('button', { name: '返回' }).click();
  await months.waitFor();
  expect(complaints).toEqual([]);
});

/** Members enough for a large branch, with marks and dues of every month. */
const LEAST_MEMBERS = 80;

browserTest('the year of eighty members is drawn at once', async () => {
  const { page } = await openWorkbench();
  await page.getByRole('grid', { name: '各月情况' }).waitFor();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'large.xlsx', mimeType, buffer: Buffer.from(branchOf(LEAST_MEMBERS)) });
  const rows = page.getByRole('grid', { name: '各党员党费' }).locator('tbody > tr');
  await rows.nth(LEAST_MEMBERS - 1).waitFor();
  await page.getByRole('tab', { name: '核对', exact: true }).click();
  const milliseconds = await page.evaluate(async () => {
    const tab = document.getElementById('theme-day-tab-overview');
    const start = performance.now();
    tab?.click();
    const isThere = (): boolean => document.querySelector('[role="grid"][aria-label="各党员党费"]') !== null;
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 0));
    // Asking for its height lays it out.
    document.querySelector('main')?.getBoundingClientRect();
    return performance.now() - start;
  });
  process.stdout.write(`the year of ${LEAST_MEMBERS} members: ${milliseconds.toFixed(0)} ms\n`);
  expect(await rows.count()).toBe(LEAST_MEMBERS);
});

function branchOf(members: number): Uint8Array {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const names = Array.from(
    { length: members },
    (_, index) => `党员${'甲乙丙丁戊己庚辛壬癸'[index % 10] ?? ''}${index}`,
  );
  const held = months.slice(0, 6);
  const row = (cells: readonly (string | number)[]): string => cells.join(' | ');
  return bytesFromSnapshot(
    sheets(`
# 花名册
姓名 | 类别 | 月党费标准
${names.map((name) => row([name, '正式党员', 20])).join('\n')}

# 活动记录
月份 | 活动日期 | 活动主题
${held.map((month) => row([`2026-0${month}`, `2026-0${month}-20`, '学习党章'])).join('\n')}

# 考勤
${row(['姓名', ...held.map((month) => `2026-0${month}-20`)])}
${names.map((name, index) => row([name, ...held.map((month) => ((month + index) % 9 === 0 ? '假' : '√'))])).join('\n')}

# 党费台账
${row(['姓名', ...months.map((month) => `2026年${month}月`)])}
${names.map((name, index) => row([name, ...months.map((month) => (month > 6 || (month + index) % 7 === 0 ? '' : 20))])).join('\n')}
`),
  );
}
