import { found } from '../../rule-cases';

describe('total-mismatch', () => {
  test('fires: a total column that is a fen too high', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月 | 合计
      李明 | 10        | 10        | 20.01
      王芳 | 10        | 12.5      | 22.5
      合计 | 20        | 22.5      | 42.51
    `;
    expect(found('total-mismatch', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 党费台账!D2 - - too-high',
    ]);
  });

  test('fires: a total row that is too low, in its month', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月 | 合计
      李明 | 10        | 10        | 20
      王芳 | 10        | 12.5      | 22.5
      合计 | 20        | 22        | 42.5
    `;
    expect(found('total-mismatch', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 党费台账!C4 - 2020-06 too-low',
    ]);
  });

  test('silent: every total agrees', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      王芳 | 正式党员
      # 党费台账
      姓名 | 2020年5月 | 2020年6月 | 合计
      李明 | 10        | 10        | 20
      王芳 | 10        | 12.5      | 22.5
      合计 | 20        | 22.5      | 42.5
    `;
    expect(found('total-mismatch', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
