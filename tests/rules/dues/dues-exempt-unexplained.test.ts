import { found } from '../../rule-cases';
import { JUNE, matrix, ROSTER } from './ledger';

const RULE = 'dues-exempt-unexplained';

function ledger(head: string, row: string): string {
  return `${ROSTER}
# 党费台账
姓名 | ${head} | 2020年5月 | 2020年6月
李明 | ${row}
王芳 | ${head.includes('|') ? '|' : ''} | 20 | 20
`;
}

describe('with a column for the reason', () => {
  const HEAD = '减免 | 减免原因';
  test.each(['免交', '减免', '是'])('fires: the reason is blank beside %s', (exempt) => {
    expect(found(RULE, ledger(HEAD, `${exempt} | | |`), JUNE)).toEqual(['warning 党费台账!C2 李明 2020-06 no-reason']);
  });
  test.each([
    ['a reason is written', '免交 | 生活困难 | |'],
    ['no exemption', '| | 30 | 30'],
    ['the column says no', '否 | | 30 | 30'],
  ])('silent: %s', (_, row) => {
    expect(found(RULE, ledger(HEAD, row), JUNE)).toEqual([]);
  });
});

describe('without one', () => {
  test('fires: 备注 is blank too; a remark there counts as the reason', () => {
    expect(found(RULE, ledger('减免 | 备注', '免交 | | |'), JUNE)).toEqual([
      'warning 党费台账!C2 李明 2020-06 no-reason',
    ]);
    expect(found(RULE, ledger('减免 | 备注', '免交 | 生活困难 | |'), JUNE)).toEqual([]);
  });
  test('fires: at the exemption where no column can hold a reason', () => {
    expect(found(RULE, ledger('减免', '免交 | |'), JUNE)).toEqual(['warning 党费台账!B2 李明 2020-06 no-reason']);
  });
});

test('fires: 免 in the cell of the month, in that month only', () => {
  const text = ROSTER + matrix([30, 30, 30, 30, 30, '免']);
  expect(found(RULE, text, JUNE)).toEqual(['warning 党费台账!G2 李明 2020-06 no-reason']);
  expect(found(RULE, text, { month: '2020-05' })).toEqual([]);
});

test.each([0, '—', ''])('silent: not an exemption: %j', (cell) => {
  expect(found(RULE, ROSTER + matrix([30, 30, 30, 30, 30, cell]), JUNE)).toEqual([]);
});

test('fires: reduced to a stated 应交, without a reason', () => {
  const ledger = (reason: string): string => `${ROSTER}
# 党费台账
姓名 | 减免 | 减免原因 | 2020年6月 | <
^ | ^ | ^ | 应交 | 实交
李明 | 减半 | ${reason} | 15 | 15
王芳 | | | 20 | 20
`;
  expect(found(RULE, ledger(''), JUNE)).toEqual(['warning 党费台账!C3 李明 2020-06 no-reason']);
  expect(found(RULE, ledger('生活困难'), JUNE)).toEqual([]);
});
