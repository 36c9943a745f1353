import { seen } from '../../whole-workbook';

const MAY = { month: '2020-05', today: '2020-07-10', half: '2020-H1' };

const BRANCH = `
  # 花名册
  姓名 | 类别     | 科室
  李明 | 正式党员 | 办公室
  王芳 | 正式党员 | 人教科
  张伟 | 正式党员 | 人教科
  林悦 | 正式党员 | 人教科
  # 活动记录
  活动时间   | 活动主题
  2020-05-20 | 学习党章`;

test.each(['2020年5月20日主题党日签到表', '2020年5月20日主题党日签到表 | < | < | < | < | <', ' | | 2020年5月20日签到'])(
  'two blocks side by side are of one day: %s',
  (title) => {
    const found = seen(
      `${BRANCH}
      # 签到
      ${title}
      序号 | 姓名 | 签到情况 | 序号 | 姓名 | 签到情况
      1    | 李明 | 已签到   | 3    | 张伟 | 未签到
      2    | 王芳 | 已签到   | 4    | 林悦 | 已签到`,
      MAY,
    );
    expect(found.of('cell-unreadable', 'mark-unknown', 'attendance-unmarked')).toEqual([]);
    expect(found.totals).toMatchObject({ due: 4, present: 3, absent: 1, unmarked: 0 });
  },
);

test('near-miss: two blocks with a title each are of two days', () => {
  const found = seen(
    `${BRANCH}
    # 签到
    2020年5月签到 | | | 2020年6月签到
    姓名 | 签到情况 | | 姓名 | 签到情况
    李明 | 已签到   | | 李明 | 未签到`,
    MAY,
  );
  expect(found.totals).toMatchObject({ present: 1, absent: 0 });
});

describe('签到时间', () => {
  test('gives the day where no other column does, to those who did not come too', () => {
    const found = seen(
      `${BRANCH}
      # 签到
      姓名 | 部门   | 签到时间         | 签到状态
      李明 | 办公室 | 2020-05-20 14:30 | 已签到
      王芳 | 人教科 | 2020-05-20 14:31 | 已签到
      张伟 | 人教科 |                  | 未签到
      林悦 | 人教科 | 2020-05-20 14:29 | 已签到`,
      MAY,
    );
    expect(found.tables).toContain('签到 attendance 1/2-5 name:A section:B date:C mark:D');
    expect(found.of('cell-unreadable', 'mark-unknown')).toEqual([]);
    expect(found.totals).toMatchObject({ present: 3, absent: 1 });
  });

  test('near-miss: a date column wins over it; hours alone give no day', () => {
    const found = seen(
      `${BRANCH}
      # 签到
      日期       | 姓名 | 签到时间 | 签到状态
      2020-05-20 | 李明 | 14:30    | 已签到`,
      MAY,
    );
    expect(found.tables).toContain('签到 attendance 1/2 date:A name:B mark:D');
    expect(found.of('cell-unreadable')).toEqual([]);
  });

  test('near-miss: of two days a row without a time has none', () => {
    const found = seen(
      `${BRANCH}
      # 签到
      姓名 | 签到时间         | 签到状态
      李明 | 2020-05-20 14:30 | 已签到
      王芳 | 2020-06-19 14:31 | 已签到
      张伟 |                  | 未签到`,
      MAY,
    );
    expect(found.of('cell-unreadable')).toEqual(['cell-unreadable: error 签到!B4 - - left-out']);
  });
});

describe('a register', () => {
  test('whose first reason is 姓名 still has data', () => {
    const found = seen(
      `${BRANCH}
      # 请假登记
      姓名 | 请假原因 | 月份
      李明 | 姓名     | 5月
      王芳 | 出差     | 5月`,
      { ...MAY, year: 2020 },
    );
    expect(found.tables).toContain('请假登记 leave 1/2-3 name:A reason:B month:C');
  });

  test.each(['党员', '同志', '申请人', '请假党员', '请假同志'])('names people under %s', (head) => {
    const found = seen(
      `${BRANCH}
      # 请假登记
      月份    | ${head} | 请假原因 | 批准人
      2020-05 | 李明    | 出差     | 王芳`,
      MAY,
    );
    expect(found.tables).toContain('请假登记 leave 1/2 month:A name:B reason:C approver:D');
    expect(found.of('header-unclear')).toEqual([]);
  });

  test('near-miss: 党员 over the kinds of members names nobody', () => {
    const found = seen(`${BRANCH}\n# 杂项\n党员 | 备注\n正式党员 | 三人`, MAY);
    expect(found.tables).toHaveLength(2);
  });
});
