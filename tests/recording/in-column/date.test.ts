import * as fc from 'fast-check';
import { parseDateCell } from '../../../src/notation/date';
import { addDays } from '../../../src/records/iso-date';
import { dateInColumn } from '../../../src/recording/in-column';
import { serial } from '../../sheets';
import { day } from '../dues/recorded';
import { columnOf, registerWith } from './table-of';

function written(values: readonly string[], date: string): string | number | boolean | null {
  const table = registerWith(values);
  return dateInColumn(table, columnOf(table, 'makeUpOn'), day(date), false).value;
}

describe('a date is written as the column writes its dates', () => {
  test.each<[string[], string, string | number]>([
    [[], '2020-06-20', serial('2020-06-20')],
    [['@2020-05-20'], '2020-06-20', serial('2020-06-20')],
    [['2020.5.9'], '2020-06-20', '2020.6.20'],
    [['2020.05.09'], '2020-06-20', '2020.06.20'],
    [['2020.05.09', '2020.11.20'], '2020-06-03', '2020.06.03'],
    [['2020.5.9', '2020.11.20'], '2020-06-03', '2020.6.3'],
    [['2020-12-20'], '2020-06-03', '2020-06-03'],
    [['2020-1-20'], '2020-06-03', '2020-6-3'],
    [['2020/5/20 14:30'], '2020-06-03', '2020/6/3'],
    [['2020年5月20日'], '2020-06-03', '2020年6月3日'],
    [['2020年5月20日（星期三）'], '2020-06-20', '2020年6月20日（星期六）'],
    [['5月20日 周三'], '2020-06-21', '6月21日 周日'],
    [['5月20日下午'], '2020-06-21', '6月21日'],
    [["'5.20'"], '2020-06-03', '6.3'],
    [["'05.20'"], '2020-06-03', '06.03'],
    [['5/20'], '2020-06-03', '6/3'],
    [['20200520'], '2020-06-03', 20_200_603],
    [["'20200520'"], '2020-06-03', '20200603'],
    [['5.2'], '2020-06-20', '6月20日'],
    [['待定', '2020.5.9'], '2020-06-20', '2020.6.20'],
    [['2020.5.9', '待定'], '2020-06-20', '2020.6.20'],
    [['@2020-05-20', '2020.5.9'], '2020-06-20', '2020.6.20'],
    [['2020.5.9', '@2020-05-20'], '2020-06-20', serial('2020-06-20')],
  ])('%j: %s', (values, date, expected) => {
    expect(written(values, date)).toBe(expected);
  });

  test('a form without a year is kept only for dates of the table', () => {
    expect(written(["'5.20'"], '2021-01-08')).toBe(serial('2021-01-08'));
    expect(written(['5月20日', '2020.6.1'], '2021-01-08')).toBe('2021.1.8');
  });

  test('real dates are shown as dates, and count from 1904 where the workbook does', () => {
    const table = registerWith([]);
    const column = columnOf(table, 'makeUpOn');
    expect(dateInColumn(table, column, day('2020-06-20'), true)).toEqual({
      value: serial('2020-06-20') - 1462,
      text: '2020-06-20',
      format: 'date',
    });
  });

  test('whatever the form, the same date is read back', () => {
    const forms = [
      '2020.5.9',
      '2020-05-09',
      '5月9日',
      "'5.9'",
      '2020年5月9日（周六）',
      '20200509',
      '@2020-05-09',
      '5.9',
      '五月',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...forms), { maxLength: 3 }),
        fc.integer({ min: -200, max: 400 }),
        (values, days) => {
          const table = registerWith(values);
          const date = addDays(day('2020-06-20'), days);
          const { value } = dateInColumn(table, columnOf(table, 'makeUpOn'), date, false);
          expect(parseDateCell(value, { year: 2020, month: null, date1904: false })).toEqual({
            state: 'read',
            value: date,
          });
        },
      ),
    );
  });
});
