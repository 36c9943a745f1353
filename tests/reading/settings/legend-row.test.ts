import type { CellValue } from '../../../src/workbook/snapshot';
import { issueLines, settingsOf } from './setting-rows';

test.each<[string, CellValue, Record<string, string>]>([
  ['图例 △', '事假', { '△': 'personalLeave' }],
  ['图例△', '事假', { '△': 'personalLeave' }],
  ['图例：△', '事假', { '△': 'personalLeave' }],
  ['考勤符号 ○', '病假', { '○': 'sickLeave' }],
  ['考勤标记 〇', '病假', { '○': 'sickLeave' }],
  ['符号 +', '补课', { '+': 'madeUp' }],
  ['图例 -', '不适用', { '—': 'notExpected' }],
  ['图例', '√出勤 △事假 ○病假 ×缺席', { '√': 'present', '△': 'personalLeave', '○': 'sickLeave', '×': 'absent' }],
])('%s | %s', (item, value, expected) => {
  const { settings, issues } = settingsOf([[item, value]]);
  expect(Object.fromEntries(settings.legend)).toEqual(expected);
  expect(issues).toEqual([]);
});

test.each([
  ['图例 △', '其他'],
  ['图例', '见背面'],
])('%s cannot be %s', (item, value) => {
  const { settings, issues } = settingsOf([[item, value]]);
  expect(issueLines(issues)).toEqual([
    `2 ${item}=${value} (出勤|请假|事假|病假|公假|出差|休假|缺席|补课|不适用) -> 默认`,
  ]);
  expect(settings.legend.size).toBe(0);
});
