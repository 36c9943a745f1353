import { checkSheets } from '../rule-cases';
import { matrix, payments, ROSTER } from './dues/ledger';

const RULE = 'dues-unpaid';

describe('a month that the ledger has no column for', () => {
  const alone = ROSTER + matrix([30, 30, 30, 30, 30, '']);

  test('cannot be judged, which is said once, and earlier months are still reported', () => {
    const { findings, notChecked } = checkSheets(alone, { month: '2020-07' });
    expect(notChecked).toContainEqual({ rule: RULE, wanted: ['dues.paid'], months: ['2020-07'] });
    expect(notChecked.filter(({ months }) => months !== undefined)).toHaveLength(1);
    expect(findings.filter(({ rule }) => rule === RULE).map(({ month }) => month)).toEqual(['2020-06']);
  });

  test.each([
    ['one that it has', { month: '2020-06' }],
    ['one that is not over', { month: '2020-07', today: '2020-07-31' }],
  ])('but nothing is said of %s', (_, request) => {
    expect(checkSheets(alone, request).notChecked.map(({ rule }) => rule)).not.toContain(RULE);
  });

  test('in a list every month after the first is one that it has', () => {
    const text = ROSTER + payments('李明 | 2020年5月 | 30 |', '王芳 | 2020年5月 | 20 |');
    expect(checkSheets(text, { month: '2020-07' }).notChecked.map(({ rule }) => rule)).not.toContain(RULE);
    expect(checkSheets(text, { month: '2020-04' }).notChecked).toContainEqual({
      rule: RULE,
      wanted: ['dues.paid'],
      months: ['2020-04'],
    });
  });
});
