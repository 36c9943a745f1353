import * as fc from 'fast-check';
import { parseMonthCell } from '../../../src/notation/month';
import { month as monthAt } from '../../../src/records/month';
import { monthInColumn } from '../../../src/recording/in-column';
import { serial } from '../../sheets';
import { month } from '../dues/recorded';
import { columnOf, tableOf } from './table-of';

function registerOf(values: readonly string[]) {
  const rows = values.map((value) => `李明 | ${value} | 看病`);
  return tableOf(`# 请假补课\n2020年请假补课 | < | <\n姓名 | 月份 | 请假事由\n${rows.join('\n')}\n`, 'leave');
}

test.each<[string[], string, string | number]>([
  [[], '2020-06', '2020年6月'],
  [['5月'], '2020-06', '6月'],
  [['5月份'], '2020-11', '11月份'],
  [['05月'], '2020-06', '06月'],
  [['05月', '11月'], '2020-06', '06月'],
  [['5'], '2020-06', 6],
  [["'05'"], '2020-06', '06'],
  [['2020年5月'], '2021-01', '2021年1月'],
  [["'2020-05'"], '2020-06', '2020-06'],
  [["'2020.5'"], '2020-10', '2020.10'],
  [['2020.5'], '2020-06', 2020.6],
  [['2020.5'], '2020-10', '2020年10月'],
  [['202005'], '2020-10', 202_010],
  [["'202005'"], '2020-06', '202006'],
  [['五月'], '2020-12', '十二月'],
  [['十一月'], '2020-10', '十月'],
  [['2020年五月'], '2020-06', '2020年六月'],
  [['@2020-05-01'], '2020-06', serial('2020-06-01')],
  [['5月'], '2021-01', '2021年1月'],
])('%j: %s', (values, of, expected) => {
  const table = registerOf(values);
  expect(monthInColumn(table, columnOf(table, 'month'), month(of), false).value).toBe(expected);
});

test('beside a column of years the month alone', () => {
  const table = tableOf('# 签到明细\n年 | 月 | 日 | 姓名 | 签到情况\n2020 | 5月 | 20 | 李明 | 到\n', 'attendance');
  expect(monthInColumn(table, columnOf(table, 'month'), month('2021-01'), false).value).toBe('1月');
});

test('whatever the form, the same month is read back', () => {
  const forms = ['5月', '5', '2020年5月', "'2020-05'", '2020.5', '202005', '五月', '@2020-05-01', "'03'"];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...forms), { maxLength: 3 }),
      fc.integer({ min: 2019, max: 2021 }),
      fc.integer({ min: 1, max: 12 }),
      (values, year, number) => {
        const table = registerOf(values);
        const wanted = monthAt(year, number);
        const { value } = monthInColumn(table, columnOf(table, 'month'), wanted, false);
        expect(parseMonthCell(value, { year: table.year, date1904: false })).toEqual({ state: 'read', value: wanted });
      },
    ),
  );
});
