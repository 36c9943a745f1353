import { ledgerCoverage } from '../../src/dues/ledger-coverage';
import type { Branch, UndatedRow } from '../../src/records/branch';
import { branchOf, duesLine, duesTable, keyOf, member, monthOf, payment, person } from '../branch-by-hand';

const LI = keyOf('李明');
const HALF = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05', '2020-06'];
const THREE = [member('李明'), member('王芳'), member('张伟')];

function coverage(parts: Partial<Branch>) {
  return ledgerCoverage(branchOf({ members: THREE, ...parts }));
}

function paidIs(parts: Partial<Branch>, month: string, name = '李明'): string {
  return coverage(parts).paidIs(keyOf(name), monthOf(month));
}

function undatedDues(name: string): UndatedRow {
  return { role: 'dues', person: person(name) };
}

describe('whether what was paid is known', () => {
  const untold = (why: 'notRecorded' | 'unclear') => new Map([[monthOf('2020-06'), why]]);

  test.each([
    ['no table and no payment', {}, '2020-06', 'notRecorded'],
    ['payments handed over without a table', { payments: [payment('王芳', '2020-01', 30)] }, '2020-06', 'known'],
    [
      'only what is owed',
      { duesTables: [duesTable('matrix', HALF, ['李明'], { tellsPaid: false })], payments: [] },
      '2020-06',
      'notRecorded',
    ],
    [
      'only what is owed, and payments beside it',
      {
        duesTables: [duesTable('matrix', HALF, ['李明'], { tellsPaid: false })],
        payments: [payment('李明', '2020-06', 30)],
      },
      '2020-06',
      'notRecorded',
    ],
    ['a matrix with the month', { duesTables: [duesTable('matrix', HALF, ['李明'])] }, '2020-06', 'known'],
    ['a matrix without the month', { duesTables: [duesTable('matrix', HALF, ['李明'])] }, '2020-07', 'known'],
    [
      'a matrix whose month states what is owed alone',
      { duesTables: [duesTable('matrix', HALF, ['李明'], { untold: untold('notRecorded') })] },
      '2020-06',
      'notRecorded',
    ],
    [
      'the month before that one',
      { duesTables: [duesTable('matrix', HALF, ['李明'], { untold: untold('notRecorded') })] },
      '2020-05',
      'known',
    ],
    [
      'what is owed for July, what was paid up to June',
      {
        duesTables: [
          duesTable('matrix', HALF, ['李明']),
          duesTable('matrix', ['2020-07'], ['李明'], { tellsPaid: false }),
        ],
      },
      '2020-07',
      'notRecorded',
    ],
    [
      'what is owed and what was paid for June, in two tables',
      {
        duesTables: [duesTable('matrix', HALF, ['李明']), duesTable('matrix', HALF, ['李明'], { tellsPaid: false })],
      },
      '2020-06',
      'known',
    ],
    [
      'amounts of the person’s that nothing says the meaning of',
      { duesTables: [duesTable('matrix', HALF, ['李明'], { unclear: [person('李明')] })] },
      '2020-06',
      'unclear',
    ],
    [
      'amounts of somebody else’s that nothing says the meaning of',
      { duesTables: [duesTable('matrix', HALF, ['李明', '王芳'], { unclear: [person('王芳')] })] },
      '2020-06',
      'known',
    ],
    [
      'amounts of another month that nothing says the meaning of',
      { duesTables: [duesTable('matrix', HALF, ['李明'], { untold: untold('unclear') })] },
      '2020-05',
      'known',
    ],
    [
      'amounts of the month that nothing says the meaning of',
      { duesTables: [duesTable('matrix', HALF, ['李明'], { untold: untold('unclear') })] },
      '2020-06',
      'unclear',
    ],
    [
      'amounts of a list that nothing says the meaning of: they may be for any month',
      { duesTables: [duesTable('list', ['2020-01'], ['李明'], { unclear: [person('李明')] })] },
      '2020-06',
      'unclear',
    ],
    [
      'a row of a list that cannot be placed',
      { duesTables: [duesTable('list', ['2020-01'], ['李明'])], undatedRows: [undatedDues('李明')] },
      '2020-06',
      'unclear',
    ],
    [
      'such a row, before the list begins',
      { duesTables: [duesTable('list', ['2020-03'], ['李明'])], undatedRows: [undatedDues('李明')] },
      '2020-02',
      'known',
    ],
    [
      'such a row of somebody else',
      { duesTables: [duesTable('list', ['2020-01'], ['李明'])], undatedRows: [undatedDues('王芳')] },
      '2020-06',
      'known',
    ],
    [
      'such a row of another register',
      {
        duesTables: [duesTable('list', ['2020-01'], ['李明'])],
        undatedRows: [{ ...undatedDues('李明'), role: 'leave' }],
      },
      '2020-06',
      'known',
    ],
    [
      'such a row, where a matrix has the month',
      {
        duesTables: [duesTable('matrix', HALF, ['李明']), duesTable('list', ['2020-01'], ['李明'])],
        undatedRows: [undatedDues('李明')],
      },
      '2020-06',
      'known',
    ],
  ] satisfies [string, Partial<Branch>, string, string][])('%s', (_, parts, month, expected) => {
    expect(paidIs(parts, month)).toBe(expected);
  });

  test('a matrix that is clear of the month outweighs one that is not', () => {
    const duesTables = [
      duesTable('matrix', HALF, ['李明'], { unclear: [person('李明')] }),
      duesTable('matrix', HALF, ['李明']),
    ];
    expect(paidIs({ duesTables }, '2020-06')).toBe('known');
    expect(coverage({ duesTables }).answersFor(LI, monthOf('2020-06'))).toBe(true);
  });

  test('a matrix does not answer for those whose amounts are unclear', () => {
    const duesTables = [duesTable('matrix', HALF, ['李明', '王芳'], { unclear: [person('李明')] })];
    const covered = coverage({ duesTables });
    expect([LI, keyOf('王芳')].map((key) => covered.answersFor(key, monthOf('2020-06')))).toEqual([false, true]);
  });
});

describe('where lists begin', () => {
  const list = [duesTable('list', HALF, ['李明', '王芳', '张伟'])];
  const begins = (parts: Partial<Branch>): readonly string[] => {
    const covered = coverage({ duesTables: list, ...parts });
    return HALF.filter((month) => covered.holds(monthOf(month)));
  };

  test('with the first month for which most of those who owe have a line', () => {
    const payments = [
      payment('张伟', '2020-01', 30),
      payment('李明', '2020-03', 30),
      payment('王芳', '2020-03', 30),
      payment('李明', '2020-04', 30),
    ];
    expect(begins({ payments })).toEqual(HALF.slice(2));
  });

  test('half of them are not most', () => {
    const members = [...THREE, member('赵敏')];
    const payments = [
      payment('李明', '2020-02', 30),
      payment('王芳', '2020-02', 30),
      ...['李明', '王芳', '张伟'].map((name) => payment(name, '2020-05', 30)),
    ];
    expect(begins({ members, payments })).toEqual(HALF.slice(4));
  });

  test('those who are suspended, or not here yet, do not count among those who owe', () => {
    const members = [
      member('李明'),
      member('王芳', { status: 'suspended' }),
      member('张伟', { transferredIn: '2020-05-01' }),
    ];
    expect(begins({ members, payments: [payment('李明', '2020-02', 30)] })).toEqual(HALF.slice(1));
  });

  test('where no month has so many: with the first that has most of those listed at all', () => {
    const members = ['甲一', '乙一', '丙一', '丁一', '戊一', '己一', '庚一'].map((name) => member(name));
    const payments = [
      payment('甲一', '2020-01', 30),
      payment('乙一', '2020-04', 30),
      payment('甲一', '2020-04', 30),
      payment('丙一', '2020-05', 30),
    ];
    expect(begins({ members, payments })).toEqual(HALF.slice(3));
  });

  test('else with the first line', () => {
    const members = ['甲一', '乙一', '丙一', '丁一', '戊一'].map((name) => member(name));
    const payments = [payment('乙一', '2020-04', 30), payment('甲一', '2020-03', 30)];
    expect(begins({ members, payments })).toEqual(HALF.slice(2));
  });

  test('a payment of several months counts in each', () => {
    const payments = [payment('李明', '2020-01..2020-02', 60), payment('王芳', '2020-02', 30)];
    expect(begins({ payments })).toEqual(HALF.slice(1));
  });

  test('a line counts as a payment does, and one of a person who is not on the roster does not', () => {
    const stranger = { ...duesLine('孙某', '2020-01'), person: { ...person('孙某'), member: null } };
    const duesLines = [stranger, duesLine('李明', '2020-03'), duesLine('王芳', '2020-03')];
    expect(begins({ duesLines })).toEqual(HALF.slice(2));
  });

  test('months that a matrix has are not the list’s', () => {
    const duesTables = [duesTable('matrix', ['2020-01'], ['李明', '王芳', '张伟']), ...list];
    const payments = ['李明', '王芳', '张伟'].flatMap((name) => [
      payment(name, '2020-01', 30),
      payment(name, '2020-05', 30),
    ]);
    expect(begins({ duesTables, payments })).toEqual(['2020-01', '2020-05', '2020-06']);
  });

  test('without any line: with the first month that the list names', () => {
    expect(begins({ duesTables: [duesTable('list', ['2020-04', '2020-02'], [])] })).toEqual(HALF.slice(1));
  });

  test('somebody’s own first line, in whatever order, opens the list for that person alone', () => {
    const payments = [
      payment('张伟', '2020-03', 30),
      payment('张伟', '2020-02', 30),
      payment('李明', '2020-05', 30),
      payment('王芳', '2020-05', 30),
    ];
    const covered = coverage({ duesTables: list, payments });
    const answered = (name: string) => HALF.filter((month) => covered.answersFor(keyOf(name), monthOf(month)));
    expect([answered('张伟'), answered('李明')]).toEqual([HALF.slice(1), HALF.slice(4)]);
    expect(covered.monthsUpTo(monthOf('2020-04'))).toEqual(['2020-02', '2020-03', '2020-04']);
  });

  test('a list that tells nothing of payments does not begin', () => {
    const duesTables = [duesTable('list', HALF, ['李明'], { tellsPaid: false })];
    expect(begins({ duesTables })).toEqual([]);
    expect(coverage({ duesTables }).monthsUpTo(monthOf('2020-06'))).toEqual([]);
    expect(coverage({ duesTables }).months).toEqual(HALF);
  });
});
