import type { CellValue } from '../../../src/workbook/snapshot';
import { serial } from '../../sheets';
import { issueLines, settingsOf } from './setting-rows';

function days(rows: readonly (readonly [string, CellValue])[]): string[] {
  return [...settingsOf(rows).settings.statedDays].map(([day, kind]) => `${day} ${kind}`);
}

test.each<[string, CellValue, string[]]>([
  ['放假日', '2027-01-01', ['2027-01-01 rest']],
  ['放假日', serial('2027-01-01'), ['2027-01-01 rest']],
  ['放假日', '2027-01-01至2027-01-02；2027-02-05', ['2027-01-01 rest', '2027-01-02 rest', '2027-02-05 rest']],
  ['放假日', '2027年1月1日-2日、2027年2月5日', ['2027-01-01 rest', '2027-01-02 rest', '2027-02-05 rest']],
  ['2027年放假日', '1月1日至1月2日', ['2027-01-01 rest', '2027-01-02 rest']],
  ['放假日(2027)', '1月1日', ['2027-01-01 rest']],
  ['放假日 2027年', '1月1日', ['2027-01-01 rest']],
  ['法定节假日', '2027-01-01', ['2027-01-01 rest']],
  ['调休上班日', '2027-02-14', ['2027-02-14 work']],
  ['上班日', '2027-02-14', ['2027-02-14 work']],
  ['补班日', '2027-02-14', ['2027-02-14 work']],
  ['2027年调休上班', '2月14日', ['2027-02-14 work']],
  ['2027年节假日', '1月1日', ['2027-01-01 rest']],
  ['2027-01-01', '放假', ['2027-01-01 rest']],
  ['2027年1月1日至2日', '休息', ['2027-01-01 rest', '2027-01-02 rest']],
  [String(serial('2027-02-14')), '上班', ['2027-02-14 work']],
])('%s %j', (item, value, expected) => {
  expect(days([[item, value]])).toEqual(expected);
});

test('several rows add up', () => {
  expect(
    days([
      ['放假日', '2027-01-01'],
      ['放假日', '2027-01-02'],
      ['调休上班日', '2027-01-03'],
    ]),
  ).toEqual(['2027-01-01 rest', '2027-01-02 rest', '2027-01-03 work']);
});

test.each<[CellValue]>([['2027-02-30'], ['1月1日'], ['春节七天'], ['2027-01-01；元旦'], [8]])(
  'of a row with %j nothing is used',
  (value) => {
    const { settings, issues } = settingsOf([['放假日', value]]);
    expect(issueLines(issues)).toEqual([`2 放假日=${String(value)} (2027-01-01；2027-02-05至2027-02-11) -> 默认`]);
    expect(settings.statedDays.size).toBe(0);
  },
);

test.each(['放假安排说明', '值班日', '放假日联系人', '2027-01-01'])('%s is a note of people', (item) => {
  expect(settingsOf([[item, '见通知']]).issues).toEqual([]);
});
