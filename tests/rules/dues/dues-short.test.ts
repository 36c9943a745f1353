import { checkSheets, found } from '../../rule-cases';
import { plainValue } from '../../../src/rules/message-value';
import { JUNE, matrix, payments, ROSTER } from './ledger';

const RULE = 'dues-short';

test('fires: a fen too little', () => {
  const text = ROSTER + matrix([30, 30, 30, 30, 30, 29.99]);
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账!G2 李明 2020-06 short']);
  const finding = checkSheets(text, JUNE).findings.find(({ rule }) => rule === RULE);
  expect(finding?.data.missing && plainValue(finding.data.missing)).toBe('0.01');
});

test.each([30, 30.01, '', 0, '免', '?'])('silent: of a due of 30, paid %j', (cell) => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 30, cell]), JUNE)).toEqual([]);
});

test('silent: while the month is not over', () => {
  const text = ROSTER + matrix([30, 30, 30, 30, 30, 10]);
  expect(found(RULE, text, { ...JUNE, today: '2020-06-30' })).toEqual([]);
});

test('fires: an earlier month stays open, and an overpayment elsewhere does not hide it', () => {
  const text = ROSTER + matrix([30, 10, 60, 30, 30, 30]);
  expect(found(RULE, text, JUNE)).toEqual(['error 党费台账!C2 李明 2020-02 short']);
});

test('fires: several payments for the month fall short together', () => {
  const rows = [
    '李明 | 2020年6月 | 10 |',
    '李明 | 2020年6月 | 20 |',
    '王芳 | 2020年6月 | 5 |',
    '王芳 | 2020年6月 | 5 |',
  ];
  expect(found(RULE, ROSTER + payments(...rows), JUNE)).toEqual(['error 党费台账!C4 王芳 2020-06 short']);
});

test('fires: a payment spread over several months fills the first ones first', () => {
  const text = ROSTER + payments('李明 | 2020.1-2020.3 | 70 |', '王芳 | 2020.1-2020.3 | 60 |');
  expect(found(RULE, text, { month: '2020-03' })).toEqual(['error 党费台账!C2 李明 2020-03 short']);
});
