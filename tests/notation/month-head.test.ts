import * as fc from 'fast-check';
import { monthHead } from '../../src/reading/tables/month-head';
import { lastDay, month as monthAt } from '../../src/records/month';
import { monthHeadLike } from '../../src/notation/month-head';
import { serial } from '../sheets';
import { day, month } from '../recording/dues/recorded';

const MAY = { year: null, monthNumber: 5, day: null };
const MAY_20 = { year: null, monthNumber: 5, day: 20 };

test.each<[string | number, typeof MAY | typeof MAY_20, string | number | null]>([
  ['5月', MAY, '6月'],
  ['05月', MAY, '06月'],
  ['五月', MAY, '六月'],
  ['2020年5月', MAY, '2020年6月'],
  ['2020.5', MAY, '2020.6'],
  ['202005', MAY, '202006'],
  [202_005, MAY, '202006'],
  [5, MAY, 6],
  ['5月考勤', MAY, '6月考勤'],
  [serial('2020-05-01'), MAY, serial('2020-06-01')],
  [serial('2020-05-20'), MAY_20, serial('2020-06-22')],
  ['5.20', MAY_20, '6.22'],
  ['05.20', MAY_20, '06.22'],
  ['5月20日', MAY_20, '6月22日'],
  ['2020.5.20', MAY_20, '2020.6.22'],
  ['第5次(5月20日)', MAY_20, null],
  ['第4次(5月20日)', MAY_20, null],
  ['5月(第1次)', MAY, null],
])('%s', (sample, head, expected) => {
  const found = monthHeadLike(sample, head, { month: month('2020-06'), date: day('2020-06-22') }, false);
  expect(found?.value ?? null).toBe(expected);
});

test('a head that is a date needs one', () => {
  expect(monthHeadLike('5.20', MAY_20, { month: month('2020-06'), date: null }, false)).toBeNull();
});

test('what is written is read as that month', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('5月', '五月', '2020年5月', '2020-05', '5月20日', '5.20', '2020.5.20'),
      fc.integer({ min: 6, max: 12 }),
      (sample, number) => {
        const head = monthHead(sample, false);
        const wanted = monthAt(2020, number);
        if (head === null) throw new Error(sample);
        const written = monthHeadLike(sample, head, { month: wanted, date: lastDay(wanted) }, false);
        expect(monthHead(written?.value ?? null, false)).toMatchObject({
          monthNumber: number,
          day: head.day === null ? null : Number(lastDay(wanted).slice(8)),
        });
      },
    ),
  );
});
