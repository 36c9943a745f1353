import { checkSheets, found } from '../../rule-cases';
import { JUNE, matrix, payments, ROSTER } from './ledger';

const RULE = 'dues-late';
const paid = (...rows: string[]): string[] => found(RULE, ROSTER + payments(...rows), JUNE);

test('fires: paid after the last day of the month', () => {
  expect(paid('李明 | 2020年6月 | 30 | 2020-07-01')).toEqual(['warning 党费台账!D2 李明 2020-06 late']);
});

test.each(['2020-06-30', '2020-06-01', '2020-01-15', '', '月底'])('silent: dues of June paid on %j', (date) => {
  expect(paid(`李明 | 2020年6月 | 30 | ${date}`)).toEqual([]);
});

test('fires: of several payments the one that reaches the due decides', () => {
  expect(paid('李明 | 2020年6月 | 30 | 2020-06-20', '李明 | 2020年6月 | 5 | 2020-07-20')).toEqual([]);
  expect(paid('李明 | 2020年6月 | 20 | 2020-06-20', '李明 | 2020年6月 | 10 | 2020-07-20')).toEqual([
    'warning 党费台账!D3 李明 2020-06 late',
  ]);
});

test('silent: in the check of another month', () => {
  expect(found(RULE, ROSTER + payments('李明 | 2020年5月 | 30 | 2020-06-20'), JUNE)).toEqual([]);
});

test('silent: not checked where no payment has a date', () => {
  const { notChecked } = checkSheets(ROSTER + matrix([30]), JUNE);
  expect(notChecked).toContainEqual({ rule: RULE, wanted: ['dues.paidOn'] });
});
