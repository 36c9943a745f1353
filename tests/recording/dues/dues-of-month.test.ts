import { fen, fenFromYuan } from '../../../src/records/fen';
import { duesOfMonth, type PaymentException, paymentsForAll } from '../../../src/recording/dues/dues-of-month';
import { addressOf } from '../../../src/records/cell-ref';
import { bookOfText, day, memberNamed, month, recorded } from './recorded';

const BOOK = bookOfText(`
  # 花名册
  姓名 | 科室   | 类别         | 月党费标准
  李明 | 办公室 | 正式党员     | 15
  王芳 | 办公室 | 正式党员     | 50
  张伟 | 技术科 | 预备党员     | 10
  赵敏 | 技术科 | 正式党员     |
  陈静 | 技术科 | 入党积极分子 | 5
  刘洋 | 技术科 | 正式党员     | 20
  # 2020年党费台账
  姓名 | 1月 | 2月  | 3月
  王芳 | 50  | 20   |
  李明 | 15  |      |
  张伟 |     | 免   |
  赵敏 | 8   |      | 一些
`);

test('tells who owes what, in the order of the ledger', () => {
  const { people } = duesOfMonth(BOOK, month('2020-02'));
  const lines = people.map(({ name, section, due, noDue, paid, exempt, arrearsBefore, settled, cell }) =>
    [name, section, due ?? noDue, paid, exempt, arrearsBefore, settled, cell && addressOf(cell)].join(' '),
  );
  expect(lines).toEqual([
    '王芳 办公室 5000 2000 false 0 false C2',
    '李明 办公室 1500 0 false 0 false C3',
    '张伟 技术科 exempt 0 true 1000 true C4',
    '赵敏 技术科 unknown 0 false 0 false C5',
    '刘洋 技术科 2000 0 false 0 false ',
  ]);
});

test('adds up', () => {
  expect(duesOfMonth(BOOK, month('2020-02')).totals).toEqual({
    due: 8500,
    paid: 2000,
    open: 6500,
    arrearsBefore: 1000,
    people: 5,
    settled: 1,
    unknown: 1,
  });
});

test('what is still owed is what is due without what was paid, and nothing where that is not known', () => {
  const { people, totals } = duesOfMonth(BOOK, month('2020-02'));
  expect(people.map(({ open }) => open)).toEqual([3000, 1500, 0, null, 2000]);
  expect(totals.open).toBe(6500);
});

test('an amount that cannot be read settles nothing', () => {
  const zhao = duesOfMonth(BOOK, month('2020-03')).people.find(({ name }) => name === '赵敏');
  expect(zhao).toMatchObject({ unreadable: true, settled: false });
});

describe('all paid today', () => {
  const key = (name: string) => memberNamed(BOOK, name).key;
  const all = (exceptions: readonly (readonly [string, PaymentException])[]) =>
    paymentsForAll(
      duesOfMonth(BOOK, month('2020-02')),
      day('2020-02-20'),
      new Map(exceptions.map(([name, exception]) => [key(name), exception])),
    );

  test('is everyone whose dues are known and open', () => {
    expect(all([]).payments).toEqual(
      ['王芳', '李明', '刘洋'].map((name) => ({
        member: key(name),
        from: '2020-02',
        to: '2020-02',
        amount: null,
        paidOn: '2020-02-20',
      })),
    );
  });

  test('but for the exceptions', () => {
    const { payments } = all([
      ['王芳', { kind: 'not-paid' }],
      ['李明', { kind: 'paid', amount: fen(1000), paidOn: null }],
      ['赵敏', { kind: 'paid', amount: fenFromYuan(8), paidOn: day('2020-02-21') }],
    ]);
    expect(payments.map(({ member, amount, paidOn }) => [member, amount, paidOn])).toEqual([
      [key('李明'), 1000, null],
      [key('赵敏'), 800, '2020-02-21'],
      [key('刘洋'), null, '2020-02-20'],
    ]);
  });

  test('settles them all', () => {
    const { after, refusals } = recorded(BOOK, all([]));
    const { totals } = duesOfMonth(after, month('2020-02'));
    expect([refusals, totals.open, totals.paid, totals.settled]).toEqual([[], 0, 8500, 4]);
  });
});
