import { found } from '../../rule-cases';
import { JUNE, matrix, payments, ROSTER } from './ledger';

const RULE = 'dues-large';

test('fires: one payment of 1,000 yuan or more, in the month it was paid', () => {
  const text = ROSTER + payments('李明 | 2020年1月 | 1000 | 2020-06-20', '王芳 | 2020年6月 | 999.99 | 2020-06-20');
  expect(found(RULE, text, JUNE)).toEqual(['info 党费台账!C2 李明 2020-06 large']);
  expect(found(RULE, text, { month: '2020-01' })).toEqual([]);
});

test('silent: two payments are not one', () => {
  const text = ROSTER + payments('李明 | 2020年6月 | 600 | 2020-06-20', '李明 | 2020年6月 | 600 | 2020-06-20');
  expect(found(RULE, text, JUNE)).toEqual([]);
});

test('fires: without a date in the month it is for; in a matrix a cell is one payment', () => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 1200, 30]), { month: '2020-05' })).toEqual([
    'info 党费台账!F2 李明 2020-05 large',
  ]);
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 1200, 30]), JUNE)).toEqual([]);
  expect(found(RULE, ROSTER + payments('李明 | 2020.1-2020.6 | 1200 |'), JUNE)).toHaveLength(1);
});

test.each(['免', '', '看不清'])('silent: %j is no payment', (cell) => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 30, cell]), JUNE)).toEqual([]);
});

test('fires: a payment of somebody who is not on the roster, under the written name', () => {
  expect(found(RULE, ROSTER + payments('赵敏 | 2020年6月 | 1000 | 2020-06-20'), JUNE)).toEqual([
    'info 党费台账!C2 赵敏 2020-06 large',
  ]);
});
