import { found } from '../../rule-cases';

describe('member-category-unknown', () => {
  test('fires: blank', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    |
    `;
    expect(found('member-category-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 花名册!C3 王芳 - blank',
    ]);
  });

  test('fires: no known word', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 积极群众
    `;
    expect(found('member-category-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([
      'warning 花名册!C3 王芳 - unknown',
    ]);
  });

  test('silent: every known category', () => {
    const text = `
      # 花名册
      姓名 | 编号 | 类别
      李明 | 1    | 正式党员
      王芳 | 2    | 中共预备党员
      张伟 | 3    | 发展对象
      赵敏 | 4    | 积极分子
      陈静 | 5    | 入党申请人
      周强 | 6    | 群众
      刘洋 | 7    | 党员
    `;
    expect(found('member-category-unknown', text, { month: '2020-06', today: '2020-07-10' })).toEqual([]);
  });
});
