import fc from 'fast-check';
import { wordsOf } from '../../../src/locales/words';
import { readBranch } from '../../../src/reading/read-branch';
import { record } from '../../../src/recording/record';
import { compareRosters } from '../../../src/recording/roster/compare-rosters';
import { differenceText, questionText } from '../../../src/recording/roster/difference-text';
import type { RosterComparison } from '../../../src/recording/roster/roster-difference';
import { sheets } from '../../sheets';
import { bookOfText, changedBy, noteLines, withEdits } from '../recorded-lines';

const words = wordsOf('zh-CN');

const ROSTER = `
  # 党员名册
  党员花名册
  姓名 | 科室   | 党员身份 | 出生日期    | 入党时间    | 转正时间    | 备注
  李明 | 办公室 | 正式党员 | @1980-03-05 | @2006-07-01 | @2007-07-01 |
  王芳 | 人教科 | 预备党员 | @1995-11-20 | @2025-06-30 |             |
  赵敏 | 人教科 | 正式党员 | @1988-01-09 | @2012-06-28 | @2013-06-28 |
  孙强 | 编研科 | 正式党员 | @1979-08-15 | @2001-07-01 | @2002-07-01 |
  周婷 | 编研科 | 积极分子 |             |             |             |
`;

const HEAD = '姓名 | 公民身份号码 | 性别 | 民族 | 出生日期 | 人员类别 | 入党时间 | 转正时间 | 所在党支部 | 手机';
const list = (...rows: readonly string[]): string => ['# Sheet1', HEAD, ...rows].join('\n');

/** The whole list as the system has it. */
const SAME = [
  `李明 | '110101198003050016' | 男 | 汉族 | 1980-03-05 | 正式党员 | 2006-07-01 | 2007-07-01 | 市档案馆党支部 | '13800000001'`,
  `王芳 | '110101199511200024' | 女 | 汉族 | 1995-11-20 | 预备党员 | 2025-06-30 | | 市档案馆党支部 | '13800000002'`,
  `赵敏 | '110101198801090029' | 女 | 汉族 | 1988-01-09 | 正式党员 | 2012-06-28 | 2013-06-28 | 市档案馆党支部 | '13800000003'`,
  `孙强 | '110101197908150037' | 男 | 汉族 | 1979-08-15 | 正式党员 | 2001-07-01 | 2002-07-01 | 市档案馆党支部 | '13800000004'`,
];

function compared(other: string, own = ROSTER): RosterComparison {
  return compareRosters(readBranch(sheets(own)).branch, readBranch(sheets(other)).branch);
}

function said(comparison: RosterComparison): string[] {
  return [
    ...comparison.differences.map((difference) => differenceText(difference, words)),
    ...comparison.questions.map((question) => `▲ ${question.kind} ${question.name}`),
  ];
}

describe('how the roster differs from another list', () => {
  test('not at all; the branch is no section, and who is no member is not missed', () => {
    const comparison = compared(list(...SAME));
    expect(comparison).toEqual({ differences: [], questions: [], matched: 4, comparesSections: false });
  });

  test('joined, left and changed', () => {
    const rows = [
      `陈静 | '110101199002030021' | 女 | 汉族 | 1990-02-03 | 正式党员 | 2014-06-30 | 2015-06-30 | 市档案馆党支部 | `,
      SAME[0]?.replace('2006-07-01', '2006-06-30') ?? '',
      SAME[1]?.replace('预备党员', '正式党员').replace('2025-06-30 |', '2025-06-30 | 2026-06-30') ?? '',
      SAME[3] ?? '',
    ];
    expect(said(compared(list(...rows)))).toEqual([
      '加入：陈静（类别 正式党员、出生日期 1990-02-03、入党时间 2014-06-30、转正时间 2015-06-30）',
      '不在名单上：赵敏，接受后写明“转出”',
      '变动：李明的入党时间　2006-07-01 → 2006-06-30',
      '变动：王芳的类别　预备党员 → 正式党员',
      '变动：王芳的转正时间　（空） → 2026-06-30',
    ]);
  });

  test('sections where both lists speak of the same ones', () => {
    const other = [
      '# 名单',
      '姓名 | 部门 | 党员身份',
      '李明 | 办公室 | 正式党员',
      '王芳 | 办公室 | 预备党员',
      '赵敏 | 人教科 | 正式党员',
      '孙强 | 编研科 | 正式党员',
    ];
    expect(said(compared(other.join('\n')))).toEqual(['变动：王芳的科室　人教科 → 办公室']);
  });

  test('a day and its month say the same; a blank says nothing', () => {
    const rows = [
      SAME[0]?.replace('2007-07-01', '2007.07') ?? '',
      SAME[1] ?? '',
      SAME[2]?.replace('2012-06-28', '2012.06') ?? '',
      SAME[3]?.replace('1979-08-15', '') ?? '',
    ];
    expect(said(compared(list(...rows)))).toEqual([]);
  });

  test('no identity number is ever said', () => {
    const comparison = compared(
      list(`新人 | '110101199002030021' | 女 | 汉族 | | 正式党员 | 2014-06-30 | | | `, ...SAME),
    );
    expect(JSON.stringify(comparison)).not.toContain('110101');
  });
});

describe('who is who', () => {
  const TWO = `
    # 党员名册
    姓名 | 科室 | 党员身份 | 身份证号             | 出生日期    | 入党时间
    王强 | 甲科 | 正式党员 | '110101198003050016' |             | @2006-07-01
    王强 | 乙科 | 正式党员 |                      | @1990-05-06 | @2016-07-01
    李明 | 甲科 | 正式党员 | '110101197001010010' |             | @1996-07-01
  `;
  const other = (...rows: readonly string[]): string =>
    ['# Sheet1', '姓名 | 身份证号 | 出生日期 | 人员类别 | 入党时间', ...rows].join('\n');
  const LI = `李明 | '110101197001010010' | | 正式党员 | 1996-07-01`;

  test('namesakes by id and by birth date', () => {
    const rows = [
      `王强 | '110101199005060012' | | 正式党员 | 2016-07-02`,
      `王强 | '11010119800305001 6' | | 正式党员 | 2006-07-01`,
      LI,
    ];
    expect(said(compared(other(...rows), TWO))).toEqual(['变动：王强的入党时间　2016-07-01 → 2016-07-02']);
  });

  test.each<[string, readonly string[], string]>([
    [
      'namesakes that nothing tells apart',
      ['王强 | | | 正式党员 | 2006-07-01', '王强 | | | 正式党员 | 2016-07-01', LI],
      '▲ namesakes 王强',
    ],
    [
      'one name with two ids',
      [
        `王强 | '110101198003050016' | | 正式党员 | 2006-07-01`,
        `王强 | | 1990-05-06 | 正式党员 | 2016-07-01`,
        `李明 | '110101197001010029' | | 正式党员 | 1996-07-01`,
      ],
      '▲ ids-differ 李明',
    ],
    [
      'one id with two names',
      [
        `王强 | '110101198003050016' | | 正式党员 | 2006-07-01`,
        `王强 | | 1990-05-06 | 正式党员 | 2016-07-01`,
        `李铭 | '110101197001010010' | | 正式党员 | 1996-07-01`,
      ],
      '▲ names-differ 李明',
    ],
    [
      'one name with two birth dates',
      [
        `王强 | '110101198003050016' | | 正式党员 | 2006-07-01`,
        `王强 | | 1990-05-06 | 正式党员 | 2016-07-01`,
        '李明 | | 1971-01-01 | 正式党员 | 1996-07-01',
      ],
      '▲ births-differ 李明',
    ],
  ])('%s is asked', (_, rows, asked) => {
    expect(said(compared(other(...rows), TWO))).toEqual([asked]);
  });

  test('who has left and is listed again is asked', () => {
    const comparison = compared(list(...SAME), ROSTER.replace('@2002-07-01 |', '@2002-07-01 | 转出'));
    expect(comparison.questions.map((question) => questionText(question, words))).toEqual([
      '名册上写明“孙强”已经转出或离开，名单上仍有此人。请核对。',
    ]);
    expect(comparison.differences).toEqual([]);
  });
});

describe('what is accepted is written as the roster writes', () => {
  const book = bookOfText(ROSTER);
  const CHANGED = list(
    `陈静 | '110101199002030021' | 女 | 汉族 | 1990-02-03 | 中共正式党员 | 2014-06-30 | | 市档案馆党支部 | `,
    SAME[0] ?? '',
    SAME[1]?.replace('预备党员', '正式党员') ?? '',
    SAME[2] ?? '',
  );

  test('a new row, a changed word, and 转出 in the remarks', () => {
    const { differences } = compared(CHANGED);
    expect(
      changedBy(book, { kind: 'roster', differences }).map((line) => line.replace(/\b3\d{4}|4\d{4}/g, 'DAY')),
    ).toEqual(
      expect.arrayContaining([
        '党员名册!C4 正式党员',
        '党员名册!G6 转出',
        '党员名册!A8 陈静',
        '党员名册!C8 正式党员',
        '党员名册!D8 DAY',
        '党员名册!E8 DAY',
      ]),
    );
    expect(changedBy(book, { kind: 'roster', differences })).toHaveLength(6);
  });

  test('one of them alone', () => {
    const { differences } = compared(CHANGED);
    expect(changedBy(book, { kind: 'roster', differences: differences.slice(2) })).toEqual(['党员名册!C4 正式党员']);
  });

  test('where the remarks are taken and there is no status, it is refused', () => {
    const taken = bookOfText(ROSTER.replace('@2002-07-01 |', '@2002-07-01 | 老党员'));
    const { differences } = compareRosters(taken.reading.branch, readBranch(sheets(CHANGED)).branch);
    const { edits, refusals } = record(taken, [{ kind: 'roster', differences }]);
    expect([edits, noteLines(refusals)]).toEqual([[], ['roster-left-no-place 党员名册!A6 name=孙强 sheet=党员名册']]);
  });

  test('any list accepted whole leaves nothing to accept', () => {
    const NAMES = ['李明', '王芳', '赵敏', '孙强', '陈静', '何平'];
    const person = fc.record({
      name: fc.constantFrom(...NAMES),
      category: fc.constantFrom('正式党员', '预备党员'),
      joined: fc.constantFrom('2006-07-01', '2012-06-28', '2014-06-30', ''),
    });
    fc.assert(
      fc.property(fc.uniqueArray(person, { minLength: 1, selector: ({ name }) => name }), (people) => {
        const rows = people.map(({ name, category, joined }) => `${name} | | | | | ${category} | ${joined} | | | `);
        const other = readBranch(sheets(list(...rows))).branch;
        const { differences } = compareRosters(book.reading.branch, other);
        const recording = record(book, [{ kind: 'roster', differences }]);
        expect(recording.refusals).toEqual([]);
        const after = withEdits(book, recording);
        expect(compareRosters(after.reading.branch, other).differences).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
