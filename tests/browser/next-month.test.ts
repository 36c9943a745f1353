import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder, theme } from '../cli/run-command';
import { browserTest, openWorkbench } from './open-page';

/** How a person presses what has the name: with the mouse, or with the Enter key. */
type Press = (page: Page, role: 'button' | 'tab', name: string) => Promise<void>;

const mouse: Press = (page, role, name) => page.getByRole(role, { name, exact: true }).first().click();
const keyboard: Press = (page, role, name) => page.getByRole(role, { name, exact: true }).first().press('Enter');

/** Previews what is pending, writes it, and waits until it is said what was written. */
async function write(page: Page, press: Press, written: RegExp): Promise<void> {
  await press(page, 'button', '预览');
  await press(page, 'button', '写入');
  await page.getByText(written).first().waitFor();
  await press(page, 'button', '关闭');
}

async function journey(press: Press): Promise<void> {
  const { page, complaints } = await openWorkbench();
  await page.clock.setFixedTime(new Date('2026-07-21T10:00:00+08:00'));
  await page.reload();
  await page.getByText('23 名党员').waitFor();
  await press(page, 'tab', '登记');
  // June's records are the last ones, and July's theme day has come: July is in front, and said to be missing.
  await page.getByText('工作簿里还没有2026年7月，可以照本支部的表添上：').waitFor();
  await press(page, 'button', '准备2026年7月');
  await press(page, 'button', '写入');
  await page.getByText(/工作表“考勤”新增 1 列/).waitFor();
  await press(page, 'button', '关闭');

  await press(page, 'button', '全部到会');
  await write(page, press, /^已写入 考勤!/);
  await press(page, 'tab', '党费');
  await press(page, 'button', '今天全部交齐');
  await write(page, press, /^已写入 党费台账!/);

  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'button', '保存')]);
  const file = path.join(temporaryFolder(), 'july.xlsx');
  await saved.saveAs(file);
  expect(readFileSync(file).length).toBeGreaterThan(0);
  const checked = await theme('check', file, '--month', '2026-07', '--today', '2026-07-22', '--json');
  const { findings } = JSON.parse(checked.out) as { findings: { rule: string; month: string }[] };
  expect(
    findings.filter(
      ({ rule, month }) => month === '2026-07' && /^(?:attendance|dues-(?:unpaid|short|late))/u.test(rule),
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
}

browserTest('from the last record of June to July: prepared, signed in and paid, by mouse', () => journey(mouse));
browserTest('and by keyboard', () => journey(keyboard));
