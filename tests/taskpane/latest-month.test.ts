import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { readBranch } from '../../src/reading/read-branch';
import { parseIsoDate, type IsoDate } from '../../src/records/iso-date';
import { latestMonth, monthsToCheck, monthToRecord } from '../../src/taskpane/state/latest-month';
import type { Snapshot } from '../../src/workbook/snapshot';
import { LAYOUTS } from '../recording/layouts/branches';
import { SAMPLE } from '../cli/run-command';
import { sheets } from '../sheets';

function date(text: string): IsoDate {
  const found = parseIsoDate(text);
  if (!found) throw new Error(`no date: ${text}`);
  return found;
}

const file = (path: string): Snapshot => openWorkbook(readFileSync(path), path).snapshot();

const TWELVE = Array.from({ length: 12 }, (_, index) => `${index + 1}月`).join(' | ');

const WITH_JUNE = new Set(['the template', 'lists']);

/** Each kind of workbook, with what is recorded in it, and the month on which the pane opens years afterwards. */
const WORKBOOKS: readonly (readonly [string, () => Snapshot, string])[] = [
  ['the sample', () => file(SAMPLE), '2026-06'],
  ['a file of LibreOffice', () => file('tests/fixtures/producers/branch-libreoffice.xlsx'), '2020-02'],
  ['a file of openpyxl', () => file('tests/fixtures/producers/branch-openpyxl.xlsx'), '2020-02'],
  // The template and the lists have the day of June's session already, the others nothing of June.
  ...LAYOUTS.map(({ name, snapshot }) => [name, () => snapshot, WITH_JUNE.has(name) ? '2020-06' : '2020-05'] as const),
  [
    'a plan alone, with a date for each month',
    () =>
      sheets(`
# 2020年主题党日活动安排
月份 | 时间        | 活动主题
4月  | @2020-04-20 | 清明祭扫
9月  | @2020-09-21 | 爱国教育
`),
    '2020-01',
  ],
  [
    'plan and record in one table',
    () =>
      sheets(`
# 2020年主题党日活动
月份 | 计划时间    | 实际时间    | 活动主题
4月  | @2020-04-20 | @2020-04-21 | 清明祭扫
5月  | @2020-05-20 |             | 廉政教育
`),
    '2020-04',
  ],
  [
    'a plan that goes without dates, with the steps that were taken',
    () =>
      sheets(`
# 2020年主题党日活动安排
月份 | 活动主题 | 佩戴党徽
4月  | 清明祭扫 | 是
5月  | 廉政教育 |
`),
    '2020-04',
  ],
  [
    'sessions with their dates',
    () =>
      sheets(`
# 活动记录
月份 | 活动日期    | 活动主题
1月  | @2020-01-20 | 学习
2月  | @2020-02-26 | 参观
3月  |             |
`),
    '2020-02',
  ],
  [
    'marks in a matrix of twelve months',
    () =>
      sheets(`
# 2020年考勤
姓名 | ${TWELVE}
李明 | √ | √ | 事假 | | | | | | | | |
`),
    '2020-03',
  ],
  [
    'dues alone, some paid ahead',
    () =>
      sheets(`
# 2020年党费台账
姓名 | ${TWELVE}
李明 | 50 | 50 | 50 | 50 | | | | | | | |
`),
    '2020-04',
  ],
  [
    'marks till March and dues paid for the year: the theme days tell',
    () =>
      sheets(`
# 2020年考勤
姓名 | 1月 | 2月 | 3月 | 4月
李明 | √   | √   | √   |
# 2020年党费台账
姓名 | ${TWELVE}
李明 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50 | 50
`),
    '2020-03',
  ],
  [
    'an empty form',
    () =>
      sheets(`
# 2020年考勤
姓名 | ${TWELVE}
李明 | | | | | | | | | | | |
# 2020年党费台账
姓名 | ${TWELVE}
李明 | — | 0 | | | | | | | | | |
`),
    '2020-01',
  ],
];

test.each(WORKBOOKS)('%s opens on the latest month that has records', (_, snapshot, month) => {
  expect(latestMonth(readBranch(snapshot(), { year: 2020 }), date('2027-11-29'))).toBe(month);
});

describe('by the day on which it is opened', () => {
  const reading = readBranch(
    sheets(`
# 2026年考勤
姓名 | ${TWELVE}
李明 | √ | √ | √ | √ | √ | √ | | | | √ | |
`),
  );

  test.each([
    ['2026-06-30', '2026-06', '2026-06'],
    ['2026-07-19', '2026-06', '2026-06'],
    ['2026-07-20', '2026-06', '2026-07'],
    ['2026-10-25', '2026-10', '2026-10'],
    ['2026-04-02', '2026-04', '2026-04'],
    ['2025-12-31', '2026-01', '2026-01'],
    ['2028-03-01', '2026-10', '2026-11'],
  ])('on %s it is %s, and %s is to be recorded', (today, latest, next) => {
    expect(latestMonth(reading, date(today))).toBe(latest);
    expect(monthToRecord(reading, date(today))).toBe(next);
  });

  test('a workbook without months offers those of this year, this month first', () => {
    expect(monthsToCheck({ years: [] }, date('2026-03-01'))).toHaveLength(12);
    const empty = readBranch(sheets('# 花名册\n姓名 | 党员类别\n李明 | 正式党员'));
    expect(latestMonth(empty, date('2026-03-01'))).toBe('2026-03');
  });
});
