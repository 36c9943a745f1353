import { suggested } from '../../rule-cases';

describe('what a wrong total ought to be', () => {
  const ledger = (rows: string): string => `
    # 花名册
    姓名 | 类别
    李明 | 正式党员
    王芳 | 正式党员
    # 党费台账
    ${rows}
  `;
  const of = (rows: string): string[] => suggested('total-mismatch', ledger(rows), { month: '2020-06' });

  test('is the sum', () => {
    const rows = `姓名 | 2020年5月 | 2020年6月 | 合计
      李明 | 10 | 10   | 20.01
      王芳 | 10 | 12.5 | 22.5
      合计 | 20 | 22   | 42.51`;
    expect(of(rows)).toEqual(['党费台账!D2: 20.01 -> 20', '党费台账!C4: 22 -> 22.5']);
  });

  test('is not said of a total that is written as a text', () => {
    const rows = `姓名 | 2020年5月 | 2020年6月 | 合计
      李明 | 10 | 10   | 21元
      王芳 | 10 | 12.5 | 22.5`;
    expect(of(rows)).toEqual([]);
  });

  test('is not said of the total of totals that are wrong themselves', () => {
    const rows = `姓名 | 2020年5月 | 2020年6月 | 合计
      李明 | 10 | 10   | 25
      王芳 | 10 | 12.5 | 22.5
      合计 | 20 | 22.5 | 42.5`;
    expect(of(rows)).toEqual(['党费台账!D2: 25 -> 20']);
  });

  test('is not said where the 小计 say another thing than the amounts', () => {
    const rows = `姓名 | 2020年6月
      李明 | 10
      小计 | 11
      王芳 | 12
      小计 | 12
      合计 | 30`;
    expect(of(rows)).toEqual(['党费台账!B3: 11 -> 10']);
  });
});
