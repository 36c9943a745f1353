import { seen } from '../../whole-workbook';

const MAY = { month: '2020-05', today: '2020-07-10', half: '2020-H1', year: 2020 };

const ROSTER = `
  # 花名册
  姓名 | 类别     | 科室
  李明 | 正式党员 | 办公室
  王芳 | 正式党员 | 人教科`;

describe('what is kept beside a roster and is none', () => {
  test.each<[string, string]>([
    [
      'a clock: exceptions day by day',
      `# 异常统计
       工号 | 姓名 | 部门 | 日期 | 上班 | 下班 | 迟到
       1 | 李明 | 办公室 | 2020-05-01 | 08:00 | 17:00 | 1
       1 | 李明 | 办公室 | 2020-05-02 | 08:00 | 17:00 | 1`,
    ],
    [
      'a clock: hours and times late',
      `# 考勤汇总
       工号 | 姓名 | 部门 | 工时 | 迟到次数 | 早退次数
       1 | 李明 | 办公室 | 160 | 1 | 1`,
    ],
    [
      'shifts, a column a day',
      `# 排班
       姓名 | 部门 | 1 | 2 | 3 | 4 | 5
       李明 | 办公室 | 白班 | 夜班 | 休 | 休 | 休`,
    ],
    [
      'a door',
      `# 门禁记录
       姓名 | 部门 | 时间 | 地点
       李明 | 办公室 | 2020-05-20 08:01 | 南门
       李明 | 办公室 | 2020-05-20 17:40 | 南门`,
    ],
    [
      'clock times in one list',
      `# 打卡明细
       姓名 | 部门 | 打卡日期 | 打卡时间 | 状态
       李明 | 办公室 | 2020-05-20 | 08:01 | 正常`,
    ],
    [
      'telephone numbers',
      `# 通讯录
       姓名 | 部门 | 手机
       李明 | 办公室 | 138
       张伟 | 办公室 | 139`,
    ],
    [
      'whoever came to the canteen, without a word of what it is',
      `# Sheet9
       姓名 | 部门
       李明 | 办公室
       李明 | 办公室
       张伟 | 办公室`,
    ],
  ])('%s', (_kind, sheet) => {
    const found = seen(`${ROSTER}\n${sheet}`, MAY);
    expect(found.tables).toEqual(['花名册 roster 1/2-3 name:A category:B section:C']);
    expect(found.members).toEqual(['李明', '王芳']);
    expect(found.of('member-duplicate', 'member-unknown', 'header-unclear', 'mark-unknown')).toEqual([]);
  });

  test('nor is a clock export one where the workbook has no roster', () => {
    const found = seen(
      `
      # 考勤汇总
      姓名 | 部门 | 工时 | 迟到次数
      李明 | 办公室 | 160 | 1
      # 设置
      项目 | 值
      主题党日日期 | 20`,
      MAY,
    );
    expect(found.members).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      'a name and a section, where there is nothing better',
      '姓名 | 部门\n李明 | 办公室\n王芳 | 人教科',
      'name:A section:B',
    ],
    [
      'an export, with 状态',
      '用户ID | 姓名 | 部门 | 手机号 | 状态\n1 | 李明 | 办公室 | 138 | 在职\n2 | 王芳 | 人教科 | 139 | 退休',
      'id:A name:B section:C phone:D status:E',
    ],
    [
      'and the same export without it',
      '用户ID | 姓名 | 部门 | 手机号\n1 | 李明 | 办公室 | 138\n2 | 王芳 | 人教科 | 139',
      'id:A name:B section:C phone:D',
    ],
  ])('near-miss: %s', (_kind, rows, columns) => {
    const found = seen(`# Sheet1\n${rows}`, MAY);
    expect(found.tables).toEqual([`Sheet1 roster 1/2-3 ${columns}`]);
  });

  test('near-miss: a sign-in matrix of the Party under a title of a summary', () => {
    const found = seen(
      `${ROSTER}
      # 考勤汇总
      2020年主题党日考勤汇总表 | < | < | <
      姓名 | 1月 | 2月 | 3月
      李明 | √ | √ | √
      王芳 | √ | 迟到 | √`,
      MAY,
    );
    expect(found.tables).toContain('考勤汇总 attendance 2/3-4 name:A');
  });

  test('near-miss: one word of a clock beside the marks', () => {
    const found = seen(`${ROSTER}\n# 签到\n日期 | 姓名 | 签到 | 迟到说明\n2020-05-20 | 李明 | √ |`, MAY);
    expect(found.tables).toContain('签到 attendance 1/2 date:A name:B mark:C');
  });
});

describe('a roster with the months of the year beside it', () => {
  const one = `
    # 党员
    2020年党员名册及党费 | < | < | < | < | < | < | <
    姓名 | 类别     | 科室   | 党费标准 | 1月 | 2月 | 3月 | 4月
    李明 | 正式党员 | 办公室 | 10       | 10  | 10  | 10  | 10
    王芳 | 正式党员 | 人教科 | 10       | 10  | 10  | 10  |`;

  test('is roster and ledger', () => {
    const found = seen(one, { ...MAY, month: '2020-04' });
    expect(found.tables).toEqual([
      '党员 roster 2/3-4 name:A category:B section:C duesStandard:D',
      '党员 dues 2/3-4 name:A category:B section:C standard:D',
    ]);
    expect(found.of('dues-unpaid')).toEqual(['dues-unpaid: error 党员!H4 王芳 2020-04 unpaid']);
    expect(found.of('sheet-missing')).toHaveLength(2);
  });

  test('near-miss: a ledger with a column 类别 beside a roster of its own is the ledger alone', () => {
    const found = seen(
      `${ROSTER}
      # 党费台账
      姓名 | 人员类别 | 2020年1月 | 2月
      李明 | 正式党员 | 10        | 10`,
      MAY,
    );
    expect(found.tables).toEqual([
      '花名册 roster 1/2-3 name:A category:B section:C',
      '党费台账 dues 1/2 name:A category:B',
    ]);
  });
});
