import { isExpectedOn } from '../../src/attendance/expected';
import { day, member, type MemberFacts } from '../branch-by-hand';

describe('who must come on 2020-06-20', () => {
  const cases: readonly (readonly [string, MemberFacts, boolean])[] = [
    ['a full member', {}, true],
    ['a probationary member', { category: 'probationary' }, true],
    ['观察: 发展对象', { category: 'development' }, false],
    ['观察: 入党积极分子', { category: 'activist' }, false],
    ['观察: 入党申请人', { category: 'applicant' }, false],
    ['观察: 群众', { category: 'masses' }, false],
    ['joined that day', { joined: '2020-06-20' }, true],
    ['joined the day after', { joined: '2020-06-21' }, false],
    ['transferred in that day', { joined: '2008-07-01', transferredIn: '2020-06-20' }, true],
    ['transferred in the day after', { joined: '2008-07-01', transferredIn: '2020-06-21' }, false],
    ['transferred out that day', { transferredOut: '2020-06-20' }, false],
    ['transferred out the day after', { transferredOut: '2020-06-21' }, true],
    ['gone by status, with a later date', { status: 'transferredOut', transferredOut: '2020-09-01' }, true],
    ['gone by status without a date', { status: 'transferredOut' }, false],
    ['expelled', { status: 'expelled' }, false],
    ['deceased', { status: 'deceased' }, false],
    ['retired', { status: 'retired', retired: true }, true],
    ['dues suspended', { status: 'suspended' }, true],
    ['transferred in and out on that day', { transferredIn: '2020-06-20', transferredOut: '2020-06-20' }, false],
    ['transferred in and out on one day before', { transferredIn: '2020-01-01', transferredOut: '2020-01-01' }, false],
    ['back the day after an earlier stay', { transferredOut: '2019-12-31', transferredIn: '2020-01-01' }, true],
    ['back after an earlier stay', { transferredOut: '2018-01-01', transferredIn: '2020-01-01' }, true],
  ];
  test.each(cases)('%s', (_, facts, expected) => {
    expect(isExpectedOn(member('李明', facts), day('2020-06-20'))).toBe(expected);
  });
});
