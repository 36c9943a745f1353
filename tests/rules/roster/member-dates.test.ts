import { found } from '../../rule-cases';

describe('member-dates', () => {
  test('fires: 转正 before 入党', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 正式党员 |             | @2008-07-01 | @2008-06-30
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([
      'warning 花名册!E2 李明 - full-before-joining',
    ]);
  });

  test('fires: joined in the future', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 预备党员 |             | @2020-07-02 |
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([
      'warning 花名册!D2 李明 - joined-in-future',
    ]);
  });

  test('fires: born in the future', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 正式党员 | @2080-01-01 | @2008-07-01 | @2009-07-01
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([
      'warning 花名册!C2 李明 - born-in-future',
    ]);
  });

  test('fires: a full member from a day to come', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 正式党员 |             | @2019-07-01 | @2020-07-02
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([
      'warning 花名册!E2 李明 - full-in-future',
    ]);
  });

  test('fires: the day after the probationary year', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 预备党员 |             | @2019-06-30 |
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([
      'warning 花名册!B2 李明 - still-probationary',
    ]);
  });

  test('fires: once where two dates are wrong', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 正式党员 | @2080-01-01 | @2008-07-01 | @2008-06-30
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([
      'warning 花名册!E2 李明 - full-before-joining',
    ]);
  });

  test('silent: the probationary year ends today', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 预备党员 |             | @2019-07-01 |
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([]);
  });

  test('silent: a probationary member’s 转正 is planned', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 预备党员 |             | @2019-08-01 | @2020-08-01
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([]);
  });

  test('silent: joined and 转正 on one day', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 正式党员 |             | @2008-07-01 | @2008-07-01
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([]);
  });

  test('silent: transferred out before the question arose', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 入党日期    | 转出时间
      李明 | 预备党员 | @2018-07-01 | @2019-03-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([]);
  });

  test('silent: joined today', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 出生日期    | 入党日期    | 转正日期
      李明 | 预备党员 |             | @2020-07-01 |
      王芳 | 正式党员 | @1980-01-01 | @2000-07-01 | @2001-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([]);
  });

  test('silent: nobody who has left is still on probation', () => {
    const text = `
      # 花名册
      姓名 | 类别     | 入党日期    | 状态   | 转出时间
      李明 | 预备党员 | @2018-07-01 | 已转出 |
      王芳 | 预备党员 | @2018-07-01 | 去世   |
      张伟 | 预备党员 | @2018-07-01 | 除名   |
      赵敏 | 预备党员 | @2018-07-01 |        | @2020-07-01
    `;
    expect(found('member-dates', text, { month: '2020-06', today: '2020-07-01' })).toEqual([]);
  });
});
