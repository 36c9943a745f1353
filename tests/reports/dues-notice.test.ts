import { wordsOf } from '../../src/locales/words';
import type { Branch } from '../../src/records/branch';
import { fenFromYuan } from '../../src/records/fen';
import { blank, read } from '../../src/records/field';
import { cellRef } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import type { Member } from '../../src/records/member';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import { duesNotice, type DuesNotice, type DuesNoticeOptions } from '../../src/reports/dues-notice';
import {
  branchOf,
  day,
  duesLine,
  duesTable,
  keyOf,
  member,
  payment,
  statement,
  textField,
  type Yuan,
} from '../branch-by-hand';
import { allCells, lineOf, linesOf, wrongFormulas } from './draft-reader';

const words = wordsOf('zh-CN');
const SETTINGS = { ...DEFAULT_SETTINGS, branchName: '市档案馆党支部', contact: '赵敏', hotline: '0372-5550123' };

type Options = Partial<Omit<DuesNoticeOptions, 'words'>>;

/** Twelve months of 2020 as a matrix: one row a member, what was paid from January on. */
function noticeOf(
  paid: Readonly<Record<string, readonly Yuan[]>>,
  parts: Partial<Branch>,
  options: Options = {},
): DuesNotice {
  const months = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, '0')}`);
  const payments = Object.entries(paid).flatMap(([name, amounts]) =>
    amounts.map((yuan, index) => payment(name, months[index] ?? '', yuan)),
  );
  const branch = branchOf({
    settings: SETTINGS,
    duesTables: [duesTable('matrix', months, Object.keys(paid))],
    payments,
    ...parts,
  });
  return duesNotice(branch, { half: halfYear(2020, 1), today: day('2020-07-01'), words, ...options });
}

describe('the sheet', () => {
  const paid = {
    李明: [75, 75, 75, 75, 75, 75],
    王芳: [81.48, 81.48, 81.48, 81.48, 0, null],
    赵敏: [60, 60, 60, 60, 60, 60],
  };
  const members = [
    member('李明', { standard: 75 }),
    member('王芳', { standard: 81.48 }),
    member('赵敏', { standard: 60 }),
  ];

  test('says who, for which half-year, by month, with totals, and whom to turn to', () => {
    const { draft } = noticeOf(paid, { members });
    expect(draft.name).toBe('2020年上半年党费公示');
    expect(draft.mark).toEqual({ kind: 'dues-notice', period: '2020-H1' });
    expect(linesOf(draft)).toEqual([
      '市档案馆党支部2020年上半年党费交纳情况公示',
      '公示期：2020年7月1日至7月7日',
      '　　党费交纳情况每半年公示一次。现将本支部2020年上半年党员交纳党费情况公示如下，请党员和群众监督。',
      '交纳期间：2020年1月至6月 |  |  |  |  |  |  |  |  |  | 单位：元',
      '序号 | 姓名 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 应交 | 实交 | 欠交 | 备注',
      '1 | 李明 | 75 | 75 | 75 | 75 | 75 | 75 | 450 | 450 | 0',
      '2 | 王芳 | 81.48 | 81.48 | 81.48 | 81.48 | 0 | 0 | 488.88 | 325.92 | 162.96 | 5月、6月共欠 162.96 元',
      '3 | 赵敏 | 60 | 60 | 60 | 60 | 60 | 60 | 360 | 360 | 0',
      '合计 |  | 216.48 | 216.48 | 216.48 | 216.48 | 135 | 135 | 1298.88 | 1135.92 | 162.96 | 共3人',
      '',
      '如有疑问，请在公示期内向党支部反映。',
      '联系人：赵敏　　监督电话：0372-5550123',
      '',
      '制表：＿＿＿＿　　审核：＿＿＿＿　　支部书记：＿＿＿＿',
      '',
      '市档案馆党支部（盖章）',
      '2020年7月1日',
    ]);
  });

  test('totals are formulas over its own cells and agree with their values', () => {
    const { draft, totals } = noticeOf(paid, { members });
    expect(wrongFormulas(draft)).toEqual([]);
    const formulas = allCells(draft).flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual([
      'SUM(C6:H6)',
      'SUM(C7:H7)',
      'SUM(C8:H8)',
      ...['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'].map((column) => `SUM(${column}6:${column}8)`),
    ]);
    expect(totals).toEqual({ due: 129888, paid: 113592, arrears: 16296, overpaid: 0, members: 3, people: 1 });
  });

  test('without months it stands upright and holds the totals only', () => {
    const { draft } = noticeOf(paid, { members }, { months: false });
    expect(lineOf(draft, '2 |')).toBe('2 | 王芳 | 488.88 | 325.92 | 162.96 | 5月、6月共欠 162.96 元');
    expect(lineOf(draft, '合计')).toBe('合计 |  | 1298.88 | 1135.92 | 162.96 | 共3人');
    expect(wrongFormulas(draft)).toEqual([]);
    expect(draft.print).toEqual({ orientation: 'portrait', repeatRows: [5, 5], breaks: [], pageNumbers: true });
    expect(noticeOf(paid, { members }).draft.print.orientation).toBe('landscape');
  });

  test.each([
    [{ noticeFrom: day('2020-12-28') }, '公示期：2020年12月28日至2021年1月3日'],
    [{ noticeFrom: day('2020-07-02'), noticeTo: day('2020-07-15') }, '公示期：2020年7月2日至7月15日'],
  ])('the notice period %j', (options, line) => {
    expect(linesOf(noticeOf(paid, { members }, options).draft)[1]).toBe(line);
  });

  test('columns are wide enough for the largest amount and the longest name', () => {
    const { draft } = noticeOf(
      { '欧阳建国（技术科）': [100000, 100000] },
      { members: [member('欧阳建国（技术科）', { standard: 100000 })] },
    );
    expect(draft.widths[1]).toBeGreaterThanOrEqual('欧阳建国（技术科）'.length * 2);
    expect(draft.widths[8]).toBeGreaterThan('600,000.00'.length);
  });
});

describe('who is listed, and what the remarks say', () => {
  const row = (paid: readonly Yuan[], facts: Parameters<typeof member>[1], parts: Partial<Branch> = {}): string =>
    lineOf(noticeOf({ 李明: paid }, { members: [member('李明', facts)], ...parts }).draft, '1 |');

  test('an overpayment in one month does not hide a gap in another', () => {
    expect(row([60, 0, 30, 30, 30, 30], { standard: 30 })).toBe(
      '1 | 李明 | 60 | 0 | 30 | 30 | 30 | 30 | 180 | 180 | 30 | 30 | 2月欠 30.00 元；1月多交 30.00 元',
    );
    expect(
      linesOf(noticeOf({ 李明: [60, 0, 30, 30, 30, 30] }, { members: [member('李明', { standard: 30 })] }).draft),
    ).toContain('欠交按月计算，某月多交的不抵其他月份。');
  });

  test('exempt months are named, with no reason', () => {
    expect(row([30, 30, '免', '免', 30, 30], { standard: 30 })).toBe(
      '1 | 李明 | 30 | 30 | 免 | 免 | 30 | 30 | 120 | 120 | 0 | 3月、4月免交',
    );
    const lines = [
      duesLine('李明', '2020-01..2020-12', { exempt: textField('免交'), exemptReason: textField('家庭困难') }),
    ];
    expect(row([], { standard: 30 }, { duesLines: lines })).toBe(
      '1 | 李明 | 免 | 免 | 免 | 免 | 免 | 免 | 0 | 0 | 0 | 免交',
    );
  });

  test('transfers within the half-year are named; nothing is owed outside them', () => {
    expect(row([null, null, null, 30, 30, 30], { standard: 30, transferredIn: '2020-03-12' })).toBe(
      '1 | 李明 | — | — | — | 30 | 30 | 30 | 90 | 90 | 0 | 3月转入',
    );
    expect(row([30, 30], { standard: 30, transferredOut: '2020-03-12' })).toBe(
      '1 | 李明 | 30 | 30 | — | — | — | — | 60 | 60 | 0 | 3月转出',
    );
    expect(row([null, null, 30, 30, 30, 30], { standard: 30, transferredIn: '2020-03-12' })).toBe(
      '1 | 李明 | — | — | 30 | 30 | 30 | 30 | 90 | 120 | 0 | 3月转入',
    );
    expect(row([30, 30, 30, 30], { standard: 30, transferredOut: '2020-03-12' })).toMatch(/3月转出；4月多交 30.00 元$/);
    expect(row([30, 30], { standard: 30, status: 'deceased', transferredOut: '2020-03-12' })).not.toMatch(/转出/);
  });

  test('what nobody knows is blank and named, never guessed', () => {
    const notice = noticeOf({ 李明: [30, 30] }, { members: [member('李明')] });
    expect(lineOf(notice.draft, '1 |')).toBe('1 | 李明 | 30 | 30 |  |  |  |  |  | 60 | 0 | 1月至6月应交标准待定');
    expect(notice.concerns).toMatchObject([{ kind: 'standard-unknown', member: '李明', months: { length: 6 } }]);
    expect(notice.concerns[0]?.text).toBe('李明没有应交标准（1月至6月），应交一栏未计入。');
  });

  test('an amount that cannot be read is no arrears, but a concern', () => {
    const notice = noticeOf({ 李明: [30, '?', 30, 30, 30, 30] }, { members: [member('李明', { standard: 30 })] });
    expect(lineOf(notice.draft, '1 |')).toBe('1 | 李明 | 30 |  | 30 | 30 | 30 | 30 | 180 | 150 | 0 | 2月金额待核');
    expect(notice.concerns.map(({ kind }) => kind)).toEqual(['amount-unreadable']);
  });

  test('observers and those who left before are not listed; all others stand in roster order', () => {
    const { draft } = noticeOf(
      { 王芳: [], 李明: [30] },
      {
        members: [
          member('王芳', { standard: 30 }),
          member('张伟', { category: 'activist', standard: 30 }),
          member('陈静', { standard: 30, transferredOut: '2019-05-01' }),
          member('李明', { standard: 30 }),
        ],
      },
    );
    expect(
      linesOf(draft)
        .filter((line) => /^\d+ \|/.test(line))
        .map((line) => line.split(' | ')[1]),
    ).toEqual(['王芳', '李明']);
  });

  test('people of one name are told apart by their section', () => {
    const named = (key: string, section: string): Member => ({
      ...member(key, { standard: 30 }),
      displayName: '张伟',
      section: textField(section),
    });
    const { draft } = noticeOf({}, { members: [named('a', '技术科'), named('b', '管理科')] });
    expect(lineOf(draft, '1 |')).toContain('张伟（技术科）');
    expect(lineOf(draft, '2 |')).toContain('张伟（管理科）');
    expect(linesOf(draft)).not.toContain('同名党员按花名册中的先后编号。');
  });

  test('those of one section too are numbered in the order of the roster, whoever stands first, and this is said', () => {
    const named = (key: string): Member => ({
      ...member(key, { standard: 30 }),
      displayName: '张伟',
      section: textField('技术科'),
    });
    const members = [named('a'), named('b'), member('李明', { standard: 30 })];
    const { draft } = noticeOf({ a: [30, 30, 30, 30, 30, 30] }, { members }, { order: 'debtors' });
    expect(lineOf(draft, '1 |')).toContain('张伟（技术科）2');
    expect(lineOf(draft, '3 |')).toContain('张伟（技术科）1');
    expect(linesOf(draft)).toContain('同名党员按花名册中的先后编号。');
  });
});

describe('the notice adds up', () => {
  const members = [member('李明', { standard: 30 }), member('王芳', { standard: 30 }), member('赵敏')];
  const sentence = (paid: Readonly<Record<string, readonly Yuan[]>>, options: Options = {}): string | undefined =>
    linesOf(noticeOf(paid, { members }, options).draft).find((line) => line.startsWith('合计：'));

  test('what was paid beyond the dues explains why due − paid is not the arrears, whoever paid it', () => {
    const paid = { 李明: [35, 30, 30, 30, 30, 30], 王芳: [30, 30, 30, 30, 30, 20] };
    expect(sentence(paid)).toBe('合计：应交 360.00－实交 355.00＝欠交 10.00－多交 5.00（元）。');
    const { draft, totals } = noticeOf(paid, { members });
    expect(totals).toMatchObject({ arrears: 1000, overpaid: 500 });
    expect(lineOf(draft, '序号')).toMatch(/欠交 \| 多交 \| 备注$/);
    expect(lineOf(draft, '合计 |')).toMatch(/ 360 \| 355 \| 10 \| 5 \| 共3人$/);
    expect(wrongFormulas(draft)).toEqual([]);
  });

  test('months that are not over, amounts that cannot be read and dues that are not set have their part', () => {
    const paid = { 李明: [30, 30, 30, '?' as const], 王芳: [30, 30, 30, 30, 30], 赵敏: [20] };
    expect(sentence(paid, { today: day('2020-06-15') })).toBe(
      '合计：应交 360.00－实交 260.00＝欠交 30.00＋月份未结束暂未交 60.00＋金额待核 30.00－应交未定或减免月份所交 20.00（元）。',
    );
  });

  test('nothing is said where due − paid is the arrears, and there is no column without an overpayment', () => {
    const paid = { 李明: [30, 30, 30, 30, 30, 30], 王芳: [30, 30, 30, 30, 30, 20] };
    expect(sentence(paid)).toBeUndefined();
    expect(lineOf(noticeOf(paid, { members }).draft, '序号')).not.toContain('多交');
  });

  test('those in arrears stand first where asked for, the others in roster order', () => {
    const paid = { 李明: [30, 30, 30, 30, 30, 30], 王芳: [30, 30, 30, 30, 30, 20] };
    const names = (options: Options): string[] =>
      linesOf(noticeOf(paid, { members }, options).draft).flatMap((line) => /^\d+ \| (\S+)/.exec(line)?.[1] ?? []);
    expect(names({})).toEqual(['李明', '王芳', '赵敏']);
    expect(names({ order: 'debtors' })).toEqual(['王芳', '李明', '赵敏']);
  });

  test('a sum of amounts that only a typing error can be is added up, and its cells are named', () => {
    const { concerns, totals } = noticeOf({ 李明: [99_999_999, 99_999_999] }, { members });
    expect(totals.paid).toBe(2 * 9_999_999_900);
    expect(concerns.filter(({ kind }) => kind === 'amount-implausible')).toMatchObject([
      { text: '李明1月的党费为 99,999,999.00 元，数额异常，请核实。', cell: { sheet: '表' } },
      { months: ['2020-02'] },
    ]);
  });
});

describe('months that are not over', () => {
  const notice = noticeOf(
    { 李明: [30, 30, 30] },
    { members: [member('李明', { standard: 30 })] },
    { today: day('2020-05-31') },
  );

  test('are owed and shown, but nothing in them is in arrears yet', () => {
    expect(lineOf(notice.draft, '1 |')).toBe('1 | 李明 | 30 | 30 | 30 | 0 |  |  | 180 | 90 | 30 | 4月欠 30.00 元');
    expect(linesOf(notice.draft)).toContain('5月、6月尚未结束，未交的不计入欠交。');
  });

  test('are pointed out', () => {
    expect(notice.concerns).toMatchObject([
      { kind: 'months-not-over', text: '5月、6月还没有结束，未交的不计入欠交。' },
    ]);
  });
});

describe('concerns', () => {
  test('a payer who is not on the roster is named with the amount', () => {
    const stranger = { name: '周强', cell: cellRef('党费台账', 9, 1), member: null, ambiguous: false };
    const payments = ['2020-01', '2020-02', '2020-07'].map((month) => ({
      ...payment('周强', month, 20),
      person: stranger,
    }));
    const { concerns, totals } = noticeOf({}, { payments });
    expect(concerns).toMatchObject([{ kind: 'payer-unknown', cell: stranger.cell }]);
    expect(concerns[0]?.text).toBe('台账中有周强交纳的 40.00 元，花名册里没有此人，未列入公示。');
    expect(totals.paid).toBe(0);
  });

  test('a member without a row counts as unpaid, months without a column for nobody; both are pointed out', () => {
    const members = [member('李明', { standard: 30 }), member('王芳', { standard: 30 })];
    const months = ['2020-01', '2020-02', '2020-03', '2020-04', '2020-05'];
    const { concerns, draft, totals } = noticeOf(
      {},
      {
        members,
        duesTables: [duesTable('matrix', months, ['李明'])],
        payments: months.map((month) => payment('李明', month, 30)),
      },
    );
    expect(totals).toMatchObject({ due: 12 * 30_00, arrears: 5 * 30_00 });
    expect(linesOf(draft)).toContain('台账没有6月，这些月份未计欠交。');
    expect(concerns.map(({ text }) => text)).toEqual([
      '党费台账里没有6月，无法判断是否交纳，未计入欠交，请核实。',
      '王芳在党费台账里没有1月至5月的记录，暂按未交计算，请核实。',
    ]);
  });

  test('a ledger without the half-year, a branch without a name or a telephone', () => {
    const { concerns, draft } = noticeOf({}, { settings: DEFAULT_SETTINGS });
    expect(concerns.map(({ kind }) => kind)).toEqual(['ledger-empty', 'branch-name-missing', 'hotline-missing']);
    expect(linesOf(draft)[0]).toBe('2020年上半年党费交纳情况公示');
    expect(linesOf(draft).join()).not.toMatch(/监督电话|联系人/);
  });
});

describe('what must not stand on a wall', () => {
  test('no pay base, id, post or note of a member is in any cell', () => {
    const secret: Member = {
      ...member('李明', { base: 5432.1 }),
      id: read('410102198001011234', cellRef('花名册', 2, 1)),
      notes: read('手机 13900001111', cellRef('花名册', 2, 9)),
      post: blank(cellRef('花名册', 2, 5)),
      wageBase: read(fenFromYuan(5432.1), cellRef('花名册', 2, 8)),
    };
    const { draft } = noticeOf({ 李明: [81.48, 81.48, 81.48, 81.48, 81.48, 81.48] }, { members: [secret] });
    const shown = allCells(draft).map(({ value }) => String(value));
    expect(shown).toContain('488.88');
    for (const text of ['5432', '4101', '1390', '手机'])
      expect(shown.filter((each) => each.includes(text))).toEqual([]);
  });

  test('a name that begins like a formula stays text', () => {
    const { draft } = noticeOf({ '=cmd|calc': [30] }, { members: [member('=cmd|calc', { standard: 30 })] });
    const cell = allCells(draft).find(({ value }) => value === '=cmd|calc');
    expect(cell).toBeDefined();
    expect(cell).not.toHaveProperty('formula');
  });
});

test('in English', () => {
  const { draft } = noticeOf({ 李明: [75, 75] }, { members: [member('李明', { standard: 75 })] }, {
    words: wordsOf('en'),
  } as Options);
  expect(linesOf(draft)[0]).toBe('市档案馆党支部 Party dues paid in the first half of 2020');
  expect(lineOf(draft, '1 |')).toBe(
    '1 | 李明 | 75 | 75 | 0 | 0 | 0 | 0 | 450 | 150 | 300 | owing 300.00 together for March to June',
  );
});

test('a stated due of a month binds, also where it differs from the standard', () => {
  const { draft } = noticeOf(
    { 李明: [30, 20, 30, 30, 30, 30] },
    { members: [member('李明', { standard: 30 })], duesStatements: [statement('李明', '2020-02', 20)] },
  );
  expect(lineOf(draft, '1 |')).toBe('1 | 李明 | 30 | 20 | 30 | 30 | 30 | 30 | 170 | 170 | 0');
  expect(keyOf('李明')).toBe('李明');
});
