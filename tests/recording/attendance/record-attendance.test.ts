import { parseMonth } from '../../../src/records/month';
import type { Intent } from '../../../src/recording/intent';
import { bookOf, bookOfText, memberNamed, month, recorded, real } from '../dues/recorded';
import { ROSTER, SESSIONS, signIn } from './stated';

const MATRIX = `${ROSTER}${SESSIONS}
# 考勤
2020年主题党日考勤表 | < | < | < | <
姓名 | 科室   | 4月  | 5月  | 6月
李明 | 办公室 | √    | √    |
王芳 | 人教科 | √    | 事假 |
张伟 | 技术科 | 缺席 | √    |
赵敏 | 技术科 | √    | √    |
`;

const REGISTER = `
# 请假补课
姓名 | 活动日期  | 请假类型 | 请假事由 | 批准人 | 联系教育情况 | 补课时间
王芳 | 2020.5.20 | 事假     | 照顾家人 | 李明   |              |
`;

function everyone(of = '2020-06') {
  return (book: ReturnType<typeof bookOfText>) => signIn(book, of, '李明 到', '王芳 到', '张伟 缺', '赵敏 假');
}

describe('the marks of a sign-in', () => {
  test.each<[string, string, string[]]>([
    [
      'as the sheet writes them most',
      MATRIX,
      [
        "考勤!E3: (nothing) → '√'",
        "考勤!E4: (nothing) → '√'",
        "考勤!E5: (nothing) → '缺席'",
        "考勤!E6: (nothing) → '请假'",
      ],
    ],
    [
      "as the sheet's legend has them",
      `${ROSTER}${SESSIONS}
# 签到
2020年签到表 | < | <
注：○出勤 △请假 ×缺席 | < | <
姓名 | 5月 | 6月
李明 |     |
王芳 |     |
张伟 |     |
赵敏 |     |
`,
      ["签到!C4: (nothing) → '○'", "签到!C5: (nothing) → '○'", "签到!C6: (nothing) → '×'", "签到!C7: (nothing) → '△'"],
    ],
    [
      'under the date of the theme day',
      `${ROSTER}${SESSIONS}
# 签到
2020年签到表 | < | <
姓名 | '6.8' | '6.22'
李明 | 出勤  |
王芳 | 出勤  |
张伟 | 缺勤  |
赵敏 | 假    |
`,
      [
        "签到!C3: (nothing) → '出勤'",
        "签到!C4: (nothing) → '出勤'",
        "签到!C5: (nothing) → '缺勤'",
        "签到!C6: (nothing) → '假'",
      ],
    ],
    [
      'as rows of a list, dated as its rows are',
      `${ROSTER}${SESSIONS}
# 出勤明细
序号 | 姓名 | 科室   | 活动日期   | 出勤情况
1    | 李明 | 办公室 | 2020/05/20 | 出勤
2    | 王芳 | 人教科 | 2020/05/20 | 缺勤
`,
      [
        '出勤明细!A4: (nothing) → 3',
        "出勤明细!B4: (nothing) → '李明'",
        "出勤明细!C4: (nothing) → '办公室'",
        "出勤明细!D4: (nothing) → '2020/06/22'",
        "出勤明细!E4: (nothing) → '出勤'",
        '出勤明细!A5: (nothing) → 4',
        "出勤明细!B5: (nothing) → '王芳'",
        "出勤明细!C5: (nothing) → '人教科'",
        "出勤明细!D5: (nothing) → '2020/06/22'",
        "出勤明细!E5: (nothing) → '出勤'",
        '出勤明细!A6: (nothing) → 5',
        "出勤明细!B6: (nothing) → '张伟'",
        "出勤明细!C6: (nothing) → '技术科'",
        "出勤明细!D6: (nothing) → '2020/06/22'",
        "出勤明细!E6: (nothing) → '缺勤'",
        '出勤明细!A7: (nothing) → 6',
        "出勤明细!B7: (nothing) → '赵敏'",
        "出勤明细!C7: (nothing) → '技术科'",
        "出勤明细!D7: (nothing) → '2020/06/22'",
        "出勤明细!E7: (nothing) → '请假'",
      ],
    ],
    [
      'in the rows of a list that are there already',
      `${ROSTER}${SESSIONS}
# 6月签到
姓名 | 签到
李明 |
王芳 |
张伟 |
赵敏 |
`,
      [
        "'6月签到'!B2: (nothing) → '√'",
        "'6月签到'!B3: (nothing) → '√'",
        "'6月签到'!B4: (nothing) → '缺席'",
        "'6月签到'!B5: (nothing) → '请假'",
      ].map((line) => line.replaceAll("'6月签到'", '6月签到')),
    ],
  ])('%s', (_what, text, changed) => {
    const book = bookOfText(text);
    const done = recorded(book, everyone()(book));
    expect(done.refusals).toEqual([]);
    expect(done.changed).toEqual(changed);
    expect(recorded(done.after, everyone()(done.after)).recording.edits).toEqual([]);
  });

  test('in year, month and day columns', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 签到明细
年   | 月 | 日 | 姓名 | 签到情况
2020 | 5  | 20 | 李明 | 1
`);
    expect(recorded(book, signIn(book, '2020-06', '王芳 到')).changed).toEqual([
      '签到明细!A3: (nothing) → 2020',
      '签到明细!B3: (nothing) → 6',
      '签到明细!C3: (nothing) → 22',
      "签到明细!D3: (nothing) → '王芳'",
      '签到明细!E3: (nothing) → 1',
    ]);
  });

  test('the names and the month are guarded, so that a sheet sorted meanwhile is refused', () => {
    const book = bookOfText(MATRIX);
    const { edits } = recorded(book, signIn(book, '2020-06', '李明 到')).recording;
    expect(edits).toContainEqual({
      kind: 'expect-cells',
      sheet: '考勤',
      cells: [
        { row: 3, column: 1, expected: '李明' },
        { row: 2, column: 5, expected: '6月' },
      ],
    });
  });

  test('what a mark says beyond the statement stays', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 考勤
2020年考勤表 | < | <
姓名 | 5月  | 6月
李明 | √    | ✓
王芳 | √    | 病假
张伟 | 缺席 | 缺席（已补课）
赵敏 | √    | 事假/补
`);
    const same = signIn(book, '2020-06', '李明 到', '王芳 假', '张伟 缺', '赵敏 假');
    expect(recorded(book, same).changed).toEqual([]);
    expect(recorded(book, signIn(book, '2020-06', '赵敏 病假')).changed).toEqual(["考勤!C6: '事假/补' → '病假/补'"]);
  });

  test('another mark, and one that cannot be read, are replaced with a remark', () => {
    const book = bookOfText(MATRIX.replace('赵敏 | 技术科 | √    | √    |', '赵敏 | 技术科 | √ | √ | ☆'));
    const done = recorded(book, signIn(book, '2020-05', '李明 缺'), signIn(book, '2020-06', '赵敏 到'));
    expect(done.changed).toEqual(["考勤!D3: '√' → '缺席'", "考勤!E6: '☆' → '√'"]);
    expect(done.remarks.filter((line) => line.startsWith('replaces'))).toEqual([
      'replaces 考勤!D3 old=√ new=缺席',
      'replaces-unreadable 考勤!E6 old=☆ new=√',
    ]);
  });
});

describe('a member without a row', () => {
  test('gets one in the matrix, above the total', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 考勤
2020年考勤表 | < | < | <
序号 | 姓名 | 科室   | 5月 | 6月
1    | 李明 | 办公室 | √   |
2    | 王芳 | 人教科 | √   |
实到人数 |  |        | 2   |
`);
    expect(recorded(book, signIn(book, '2020-06', '张伟 到', '李明 到')).changed).toEqual([
      "考勤!E3: (nothing) → '√'",
      '考勤!A5: '.concat("'实到人数' → 3"),
      "考勤!B5: (nothing) → '张伟'",
      "考勤!C5: (nothing) → '技术科'",
      '考勤!D5: 2 → (nothing)',
      "考勤!E5: (nothing) → '√'",
      "考勤!A6: (nothing) → '实到人数'",
      '考勤!D6: (nothing) → 2',
    ]);
  });

  test('gets one in an empty sheet', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 考勤
2020年考勤表 | < | <
姓名 | 5月 | 6月
`);
    const done = recorded(book, signIn(book, '2020-06', '李明 到', '王芳 到'));
    expect(done.changed).toEqual([
      "考勤!A3: (nothing) → '李明'",
      "考勤!C3: (nothing) → '√'",
      "考勤!A4: (nothing) → '王芳'",
      "考勤!C4: (nothing) → '√'",
    ]);
    expect(done.recording.cells.every(({ isNewRow }) => isNewRow)).toBe(true);
  });

  test('of two matrices in that of the section', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 考勤
2020年第一党小组 | < | <
姓名 | 5月 | 6月
李明 | √   |
王芳 | √   |

2020年第二党小组 | < | <
姓名 | 5月 | 6月
赵敏 | √   |
`);
    expect(recorded(book, signIn(book, '2020-06', '张伟 到')).changed).toEqual([
      "考勤!A9: (nothing) → '张伟'",
      "考勤!C9: (nothing) → '√'",
    ]);
  });
});

describe('a month without a column', () => {
  const growing = (heads: string, marks = '√ | √') => `${ROSTER}${SESSIONS}
# 考勤
2020年考勤表 | <
姓名 | ${heads}
李明 | ${marks}
王芳 | ${marks}
`;

  test.each<[string, string]>([
    ['4月 | 5月', "'6月'"],
    ['四月 | 五月', "'六月'"],
    ['2020年4月 | 2020年5月', "'2020年6月'"],
    ['4月考勤 | 5月考勤', "'6月考勤'"],
    ["'4.20' | '5.20'", "'6.22'"],
    ['4月20日 | 5月20日', "'6月22日'"],
    ['@2020-04-20 | @2020-05-20', real('2020-06-22')],
    ['@2020-04-01 | @2020-05-01', real('2020-06-01')],
  ])('follows the heads %s', (heads, head) => {
    const book = bookOfText(growing(heads));
    const done = recorded(book, signIn(book, '2020-06', '李明 到', '张伟 到'));
    expect(done.refusals).toEqual([]);
    expect(done.changed).toEqual([
      `考勤!D2: (nothing) → ${head}`,
      "考勤!D3: (nothing) → '√'",
      "考勤!A5: (nothing) → '张伟'",
      "考勤!D5: (nothing) → '√'",
    ]);
    expect(recorded(done.after, signIn(done.after, '2020-06', '李明 到', '张伟 到')).recording.edits).toEqual([]);
  });

  test.each<[string, string]>([['a head says more than its month', growing('第3次(4月20日) | 第4次(5月20日)')]])(
    'is refused where %s',
    (_what, text) => {
      const book = bookOfText(text);
      const done = recorded(book, signIn(book, '2020-06', '李明 到'));
      expect(done.recording.edits).toEqual([]);
      expect(done.refusals).toEqual([
        expect.stringMatching(/^attendance-no-column 考勤!\w+ year=2020 month=6 sheet=考勤$/),
      ]);
    },
  );

  test.each<[string, string]>([
    ['something stands right of it', growing('4月 | 5月 | 备注')],
    ['a month is left out between', growing('3月 | 4月')],
    [
      'another table stands beside',
      `${ROSTER}${SESSIONS}
# 考勤
2020年考勤 | <   | <   |  | 2020年党费 | <    | <
姓名       | 4月 | 5月 |  | 姓名       | 标准 | 5月
李明       | √   | √   |  | 李明       | 60   | 60
王芳       | √   | √   |  | 王芳       | 50   | 50
`,
    ],
  ])('is inserted in the same recording where %s', (_what, text) => {
    const book = bookOfText(text);
    const done = recorded(book, signIn(book, '2020-06', '李明 到'));
    expect(done.refusals).toEqual([]);
    expect(done.recording.edits).toContainEqual(expect.objectContaining({ kind: 'add-columns', at: 4 }));
    expect(recorded(done.after, signIn(done.after, '2020-06', '李明 到')).recording.edits).toEqual([]);
  });

  test('takes a new row in the recording that inserts it', () => {
    const book = bookOfText(growing('4月 | 5月 | 备注'));
    const done = recorded(book, signIn(book, '2020-06', '李明 到', '张伟 到'));
    expect(done.refusals).toEqual([]);
    expect(done.recording.edits.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['add-columns', 'next-step', 'add-rows']),
    );
    expect(recorded(done.after, signIn(done.after, '2020-06', '李明 到', '张伟 到')).recording.edits).toEqual([]);
  });

  test('of another year is refused', () => {
    const book = bookOfText(MATRIX);
    const done = recorded(book, signIn(book, '2021-01', '李明 到'));
    expect(done.refusals).toEqual(['attendance-no-table year=2021 month=1']);
    expect(done.recording.edits).toEqual([]);
  });

  test('goes into the sheet of its year', () => {
    const years = [2020, 2021].map(
      (year) => `
# ${year}年考勤
姓名 | 5月 | 6月
李明 | √   |
王芳 | √   |
`,
    );
    const book = bookOfText(`${ROSTER}
# 活动记录
时间        | 活动主题
@2020-06-20 | 党课
@2021-06-21 | 党课
${years.join('')}`);
    expect(recorded(book, signIn(book, '2021-06', '李明 到')).changed).toEqual(["2021年考勤!C2: (nothing) → '√'"]);
    expect(recorded(book, signIn(book, '2020-06', '李明 到')).changed).toEqual(["2020年考勤!C2: (nothing) → '√'"]);
  });

  test('a list of dates is refused while no date is known', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 出勤明细
姓名 | 活动日期   | 出勤情况
李明 | 2020/5/20  | 出勤
`);
    expect(recorded(book, signIn(book, '2020-07', '李明 到')).refusals).toEqual([
      'date-needed sheet=出勤明细 year=2020 month=7',
    ]);
  });
});

describe('who is meant', () => {
  test('rows that may be either of two namesakes are named, and nothing is written', () => {
    const book = bookOfText(`
# 花名册
编号 | 姓名 | 党员类别
001  | 张伟 | 正式党员
002  | 张伟 | 正式党员
003  | 李明 | 正式党员
${SESSIONS}
# 考勤
2020年考勤表 | < | <
姓名 | 5月 | 6月
张伟 | √   |
张伟 | √   |
李明 | √   |
`);
    const done = recorded(book, signIn(book, '2020-06', '张伟 到', '李明 到'));
    expect(done.refusals).toEqual(['person-ambiguous 考勤!A3 name=张伟 cells=考勤!A3、考勤!A4']);
    expect(done.recording.edits).toEqual([]);
  });

  test('rows of the roster that nothing tells apart are named', () => {
    const book = bookOfText(`
# 花名册
姓名 | 党员类别
张伟 | 正式党员
张伟 | 正式党员
${SESSIONS}
# 考勤
2020年考勤表 | < | <
姓名 | 5月 | 6月
张伟 | √   |
`);
    expect(recorded(book, signIn(book, '2020-06', '张伟 到')).refusals).toEqual([
      'member-duplicate 花名册!A3 name=张伟 cells=花名册!A2、花名册!A3',
    ]);
  });

  test('a new row tells namesakes apart by their section', () => {
    const text = (head: string) => `
# 花名册
姓名 | 科室   | 党员类别
张伟 | 技术科 | 正式党员
张伟 | 办公室 | 正式党员
李明 | 办公室 | 正式党员
${SESSIONS}
# 考勤
2020年考勤表 | < | <
${head}
`;
    const withSection = bookOfText(text('姓名 | 科室 | 5月 | 6月\n李明 | 办公室 | √ |'));
    const [first] = withSection.reading.branch.members;
    const intent: Intent = {
      kind: 'attendance',
      month: parseMonth('2020-06') ?? month('2020-06'),
      marks: [{ member: first?.key ?? memberNamed(withSection, '张伟').key, presence: 'present' }],
    };
    expect(recorded(withSection, intent).changed).toEqual([
      "考勤!A4: (nothing) → '张伟'",
      "考勤!B4: (nothing) → '技术科'",
      "考勤!D4: (nothing) → '√'",
    ]);
    const without = bookOfText(text('姓名 | 5月 | 6月\n李明 | √ |'));
    expect(recorded(without, intent).changed).toEqual([
      "考勤!A4: (nothing) → '张伟（技术科）'",
      "考勤!C4: (nothing) → '√'",
    ]);
  });

  test('nobody who is not on the roster', () => {
    const book = bookOfText(MATRIX);
    const intent = signIn(book, '2020-06', '李明 到');
    const stranger = {
      ...intent,
      marks: intent.marks.map((mark) => ({ ...mark, member: '刘洋' as typeof mark.member })),
    };
    expect(recorded(book, stranger).refusals).toEqual(['not-on-roster name=刘洋']);
  });
});

describe('编号 of a new row', () => {
  const withIds = (ids: readonly string[]) => `
# 花名册
编号 | 姓名 | 党员类别
'007' | 李明 | 正式党员
'008' | 王芳 | 正式党员
'009' | 张伟 | 正式党员
${SESSIONS}
# 考勤
2020年考勤表 | < | < | <
编号 | 姓名 | 5月 | 6月
${ids[0] ?? ''} | 李明 | √ |
${ids[1] ?? ''} | 王芳 | √ |
`;

  test.each<[string, string[], string[]]>([
    ["is the roster's", ["'007'", "'008'"], ["考勤!A5: (nothing) → '009'"]],
    ['is left open where the sheet has numbers of its own', ["'007'", "'K12'"], []],
  ])('%s', (_what, ids, changed) => {
    const book = bookOfText(withIds(ids));
    const done = recorded(book, signIn(book, '2020-06', '张伟 到'));
    expect(done.changed.filter((line) => line.startsWith('考勤!A'))).toEqual(changed);
    expect(done.changed).toContain("考勤!B5: (nothing) → '张伟'");
  });
});

test('marks of a further session of the month are not those of the theme day', () => {
  const book = bookOfText(`${ROSTER}
# 活动记录
时间        | 活动主题
@2020-06-22 | 党课
@2020-06-24 | 志愿服务
# 出勤明细
姓名 | 活动日期    | 出勤情况
李明 | @2020-06-24 | 出勤
`);
  expect(recorded(book, signIn(book, '2020-06', '李明 到')).changed).toEqual([
    "出勤明细!A3: (nothing) → '李明'",
    `出勤明细!B3: (nothing) → ${real('2020-06-22')}`,
    "出勤明细!C3: (nothing) → '出勤'",
  ]);
});

describe('the register beside the marks', () => {
  test('takes reason and approver of a leave, and an absence', () => {
    const book = bookOfText(MATRIX + REGISTER);
    const intent = () => signIn(book, '2020-06', '李明 事假 看病 王芳', '王芳 缺', '张伟 假', '赵敏 到');
    const done = recorded(book, intent());
    expect(done.changed).toEqual([
      "考勤!E3: (nothing) → '事假'",
      "考勤!E4: (nothing) → '缺席'",
      "考勤!E5: (nothing) → '请假'",
      "考勤!E6: (nothing) → '√'",
      "请假补课!A3: (nothing) → '李明'",
      "请假补课!B3: (nothing) → '2020.6.22'",
      "请假补课!C3: (nothing) → '事假'",
      "请假补课!D3: (nothing) → '看病'",
      "请假补课!E3: (nothing) → '王芳'",
      "请假补课!A4: (nothing) → '王芳'",
      "请假补课!B4: (nothing) → '2020.6.22'",
      "请假补课!C4: (nothing) → '缺席'",
    ]);
    expect(recorded(done.after, intent()).recording.edits).toEqual([]);
  });

  test('keeps its row where the member turns out to have come', () => {
    const book = bookOfText(MATRIX + REGISTER);
    const done = recorded(book, signIn(book, '2020-05', '王芳 到'));
    expect(done.changed).toEqual(["考勤!D4: '事假' → '√'"]);
    expect(done.remarks).toContain('register-row-stays 请假补课!A2 name=王芳');
  });

  test('is missed where the workbook has none', () => {
    const book = bookOfText(MATRIX);
    const done = recorded(book, signIn(book, '2020-06', '李明 事假 看病 王芳', '王芳 缺'));
    expect(done.changed).toEqual(["考勤!E3: (nothing) → '事假'", "考勤!E4: (nothing) → '缺席'"]);
    expect(done.remarks).toContain('leave-details-not-kept name=李明');
  });

  test('holds the kind that a sheet with one sign for leave does not', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}${REGISTER}
# 考勤
2020年考勤表 | < | <
注：√出勤 ○请假 ×缺席 | < | <
姓名 | 5月 | 6月
李明 | √   |
`);
    const done = recorded(book, signIn(book, '2020-06', '李明 病假 发热 王芳'));
    expect(done.changed).toContain("考勤!C4: (nothing) → '○'");
    expect(done.changed).toContain("请假补课!C3: (nothing) → '病假'");
    expect(done.remarks).toContain('leave-kind-not-marked sheet=考勤 mark=○');
    expect(recorded(done.after, signIn(book, '2020-06', '李明 病假 发热 王芳')).recording.edits).toEqual([]);
  });
});

describe('the session of the day', () => {
  test('gets the observers, and its blank counts are only pointed at', () => {
    const book = bookOfText(MATRIX);
    const done = recorded(book, { ...signIn(book, '2020-06', '李明 到'), observers: '陈静' });
    expect(done.changed).toEqual(["活动记录!D4: (nothing) → '陈静'", "考勤!E3: (nothing) → '√'"]);
    expect(done.remarks).toEqual(['counts-open 活动记录!E4']);
  });

  test('has no place for observers', () => {
    const book = bookOfText(MATRIX.replace(SESSIONS, '').concat('\n# 活动安排\n月份 | 活动主题\n6月 | 党课\n'));
    const done = recorded(book, { ...signIn(book, '2020-06', '李明 到'), observers: '陈静' });
    expect(done.remarks).toEqual(['observers-not-kept year=2020 month=6']);
  });

  test('marks of another date that stand for it are pointed at', () => {
    const book = bookOfText(`${ROSTER}${SESSIONS}
# 签到
2020年签到表 | < | <
姓名 | '5.20' | '6.20'
李明 | 出勤   |
`);
    const done = recorded(book, signIn(book, '2020-06', '李明 到'));
    expect(done.changed).toEqual(["签到!C3: (nothing) → '出勤'"]);
    expect(done.remarks).toContain('other-date 签到!C2 found=2020-06-20 date=2020-06-22');
  });
});

test('a mark merged over several months is not overwritten', () => {
  const book = bookOfText(MATRIX.replace('李明 | 办公室 | √    | √    |', '李明 | 办公室 | 出差 | < | <'));
  expect(recorded(book, signIn(book, '2020-06', '李明 到')).refusals).toEqual(['cell-merged 考勤!C3']);
});

test('a hidden sheet is written into like any other', () => {
  const book = bookOfText(MATRIX.replace('# 考勤', '# 考勤 (hidden)'));
  expect(recorded(book, signIn(book, '2020-06', '李明 到')).changed).toEqual(["考勤!E3: (nothing) → '√'"]);
});

test('a workbook whose dates count from 1904', () => {
  const book = bookOfText(MATRIX + REGISTER.replace('2020.5.20', '@2020-05-20'));
  const snapshot = { ...book.snapshot, date1904: true };
  const moved = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row.map((value) => (typeof value === 'number' && value > 40_000 ? value - 1462 : value)),
      ),
    })),
  };
  const mac = bookOf(moved);
  expect(recorded(mac, signIn(mac, '2020-06', '王芳 事假 看病 李明')).changed).toContain(
    `请假补课!B3: (nothing) → ${Number(real('2020-06-22')) - 1462}`,
  );
});
