import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder, theme } from '../cli/run-command';
import { juneRecorded } from './june-to-record';
import { browserTest, checkMonth, openWorkbench } from './open-page';

/** How a person presses what has the name: with the mouse, or with the keyboard. */
type Press = (page: Page, role: 'button' | 'tab' | 'checkbox', name: string | RegExp) => Promise<void>;

const named = (page: Page, role: Parameters<Press>[1], name: string | RegExp) =>
  page.getByRole(role, { name, exact: true }).first();
const mouse: Press = (page, role, name) => named(page, role, name).click();
const keyboard: Press = (page, role, name) => named(page, role, name).press(role === 'checkbox' ? 'Space' : 'Enter');

/** Previews what is pending, writes it, and waits until it is said what was written. */
async function write(page: Page, press: Press, written: RegExp): Promise<void> {
  await press(page, 'button', '预览');
  await press(page, 'button', '写入');
  await page.getByText(written).first().waitFor();
  await press(page, 'button', '关闭');
}

const TYPED = {
  计划日期: '2026-07-20',
  活动主题: '七一专题党课',
  活动内容: '支部书记讲党课',
  组织科室: '办公室',
  分管支委: '李明',
  活动地点: '党员活动室',
  通知时间: '2026-07-15',
  活动日期: '2026-07-20',
  活动时长: '半天',
  上报时间: '2026-07-21',
};
const TICKED = ['佩戴党徽', '悬挂党旗', '集中学习', '重温入党誓词', '现场交纳党费', '活动小结', '活动照片', '上报渠道'];

async function journey(press: Press): Promise<void> {
  const { page, complaints } = await openWorkbench();
  await page.clock.setFixedTime(new Date('2026-07-21T10:00:00+08:00'));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = { name: '党支部.xlsx', mimeType, buffer: Buffer.from(juneRecorded()) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.getByText('24 名党员').waitFor();
  await press(page, 'tab', '公示');
  await press(page, 'button', '生成公示表');
  await press(page, 'button', '关闭');

  await press(page, 'tab', '登记');
  // June's records are the last ones, and July's theme day has come: July is in front, and said to be missing.
  await page.getByText('工作簿里还没有2026年7月，可以照本支部的表添上：').waitFor();
  await press(page, 'button', '准备2026年7月');
  await press(page, 'button', '写入');
  await page.getByText(/工作表“考勤”新增 1 列/).waitFor();
  await press(page, 'button', '关闭');

  await press(page, 'button', '全部到会');
  await write(page, press, /^已写入 考勤!/);
  await press(page, 'tab', '活动台账');
  for (const [label, text] of Object.entries(TYPED)) await page.getByLabel(new RegExp(`^${label}`)).fill(text);
  for (const label of TICKED) await press(page, 'checkbox', new RegExp(`^${label}`));
  await write(page, press, /^已写入 .*活动记录!/);
  await press(page, 'tab', '党费');
  await press(page, 'button', '今天全部交齐');
  await write(page, press, /^已写入 党费台账!/);
  await checkMonth(page);
  await page.getByRole('paragraph').filter({ hasText: '2026年7月核对完毕，未发现问题。' }).waitFor();

  const [saved] = await Promise.all([page.waitForEvent('download'), press(page, 'button', '保存')]);
  const kept = path.join(temporaryFolder(), 'july.xlsx');
  await saved.saveAs(kept);
  expect(readFileSync(kept).length).toBeGreaterThan(0);
  const checked = await theme('check', kept, '--month', '2026-07', '--today', '2026-08-31', '--json');
  expect((JSON.parse(checked.out) as { findings: unknown[] }).findings).toEqual([]);
  expect(complaints).toEqual([]);
}

browserTest('from the last record of June to the clean check of July, by mouse', () => journey(mouse));
browserTest('and by keyboard', () => journey(keyboard));
