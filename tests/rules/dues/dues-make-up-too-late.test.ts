import { found } from '../../rule-cases';
import { payments, ROSTER } from './ledger';

const RULE = 'dues-make-up-too-late';
const MARCH = { month: '2020-03' };
const paid = (...rows: string[]): string[] => found(RULE, ROSTER + payments(...rows), MARCH);

test('fires: arrears paid after the last day of the sixth month that followed', () => {
  expect(paid('李明 | 2020年3月 | 30 | 2020-10-01')).toEqual(['warning 党费台账!D2 李明 2020-03 too-late']);
});

test.each(['2020-09-30', '2020-04-01', '2020-03-20', ''])('silent: dues of March paid on %j', (date) => {
  expect(paid(`李明 | 2020年3月 | 30 | ${date}`)).toEqual([]);
});

test('silent: what was paid on top of the due does not matter', () => {
  expect(paid('李明 | 2020年3月 | 30 | 2020-03-20', '李明 | 2020年3月 | 30 | 2020-12-01')).toEqual([]);
});
