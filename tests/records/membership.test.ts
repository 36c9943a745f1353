import { isMemberOn, isPartyMember, membershipIn, membershipOf } from '../../src/records/membership';
import { month } from '../../src/records/month';
import { day, member } from '../branch-by-hand';

const MONTHS = [4, 5, 6, 7, 8].map((number) => month(2020, number));

describe('who is a Party member by category', () => {
  test.each([
    ['full', true],
    ['probationary', true],
    ['activist', false],
  ] as const)('%s: %s', (category, expected) => {
    expect(isPartyMember(member('甲', { category }))).toBe(expected);
  });
});

describe('on a day', () => {
  const on = (facts: Parameters<typeof member>[1], dates: readonly string[]): boolean[] =>
    dates.map((date) => isMemberOn(member('甲', facts), day(date)));

  test('from the day of joining on', () => {
    expect(on({ joined: '2020-06-15' }, ['2020-06-14', '2020-06-15'])).toEqual([false, true]);
  });

  test('from the day of transfer in on', () => {
    expect(on({ transferredIn: '2020-06-15' }, ['2020-06-14', '2020-06-15'])).toEqual([false, true]);
  });

  test('until the day before the transfer out', () => {
    expect(on({ transferredOut: '2020-06-15' }, ['2020-06-14', '2020-06-15'])).toEqual([true, false]);
  });

  test('transferred in and out on one day: not a member that day', () => {
    expect(on({ transferredIn: '2020-06-15', transferredOut: '2020-06-15' }, ['2020-06-15'])).toEqual([false]);
  });

  test('back after an earlier stay: the transfer out before the transfer in does not count', () => {
    const stay = { transferredOut: '2019-03-01', transferredIn: '2020-06-15' };
    expect(on(stay, ['2019-02-01', '2020-06-14', '2020-06-15'])).toEqual([false, false, true]);
  });

  test.each(['transferredOut', 'deceased', 'expelled'] as const)('%s without a date: on no day', (status) => {
    expect(on({ status }, ['2010-01-01', '2020-06-15'])).toEqual([false, false]);
  });

  test('a status that says they are gone, with the date: until that day', () => {
    expect(on({ status: 'transferredOut', transferredOut: '2020-06-15' }, ['2020-06-14', '2020-06-15'])).toEqual([
      true,
      false,
    ]);
  });

  test('gone once more after they came back, and no date says since when: on no day', () => {
    const stay = { status: 'transferredOut', transferredOut: '2019-03-01', transferredIn: '2020-06-15' } as const;
    expect(on(stay, ['2020-06-20'])).toEqual([false]);
  });

  test('an observer on no day', () => {
    expect(on({ category: 'activist' }, ['2020-06-15'])).toEqual([false]);
  });
});

describe('in a month', () => {
  const through = (facts: Parameters<typeof member>[1]): readonly string[] =>
    MONTHS.map(membershipOf(member('甲', facts)));

  test('always a member where nothing else is said', () => {
    expect(through({})).toEqual(['member', 'member', 'member', 'member', 'member']);
  });

  test('the month of joining is a month of membership', () => {
    expect(through({ joined: '2020-06-30' })).toEqual(['outside', 'outside', 'member', 'member', 'member']);
  });

  test('the months of a transfer are neither', () => {
    expect(through({ transferredIn: '2020-05-01', transferredOut: '2020-07-31' })).toEqual([
      'outside',
      'transferMonth',
      'member',
      'transferMonth',
      'outside',
    ]);
  });

  test.each(['transferredOut', 'deceased', 'expelled'] as const)('%s without a date: outside', (status) => {
    expect(new Set(through({ status }))).toEqual(new Set(['outside']));
  });

  test('an observer is outside', () => {
    expect(new Set(through({ category: 'activist' }))).toEqual(new Set(['outside']));
  });

  test('asked of one month alone it says the same', () => {
    const transferred = member('甲', { transferredIn: '2020-05-01' });
    expect(MONTHS.map((each) => membershipIn(transferred, each))).toEqual(MONTHS.map(membershipOf(transferred)));
  });
});
