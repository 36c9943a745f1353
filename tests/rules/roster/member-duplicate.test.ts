import { found } from '../../rule-cases';

describe('member-duplicate', () => {
  test('fires: two rows of one name that nothing tells apart', () => {
    const text = `
      # 花名册
      姓名  | 类别
      李明  | 正式党员
      王芳  | 正式党员
      李 明 | 正式党员
    `;
    expect(found('member-duplicate', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 花名册!A4 李明 - same-name',
    ]);
  });

  test('fires: once for three rows', () => {
    const text = `
      # 花名册
      姓名 | 类别
      李明 | 正式党员
      李明 | 正式党员
      李明 | 正式党员
    `;
    expect(found('member-duplicate', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 花名册!A3 李明 - same-name',
    ]);
  });

  test('fires: two names with one id', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1001 | 正式党员
      王芳 | 1002 | 正式党员
      张伟 | 1001 | 正式党员
    `;
    expect(found('member-duplicate', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'error 花名册!A4 张伟 - same-id',
    ]);
  });

  test('silent: an id tells them apart', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1001 | 正式党员
      李明 | 1002 | 正式党员
    `;
    expect(found('member-duplicate', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });

  test('silent: a bracket tells them apart', () => {
    const text = `
      # 花名册
      姓名           | 类别
      张伟（技术科） | 正式党员
      张伟（管理科） | 正式党员
    `;
    expect(found('member-duplicate', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
