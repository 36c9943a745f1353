import { wordsOf } from '../../src/locales/words';
import { chineseNumeral } from '../../src/papers/chinese-numeral';
import { collectionRows } from '../../src/papers/dues-list-paper';
import { makePaper, paperRequest, type PaperRequest } from '../../src/papers/make-paper';
import type { Paper, PaperTable, Piece } from '../../src/papers/paper';
import { signInSheet } from '../../src/papers/paper-sheet';
import type { Branch } from '../../src/records/branch';
import { read } from '../../src/records/field';
import { cellRef } from '../../src/records/cell-ref';
import { halfYear } from '../../src/records/half-year';
import { month } from '../../src/records/month';
import type { Role } from '../../src/records/role';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import {
  ABSENT,
  branchOf,
  dateField,
  day,
  duesTable,
  LEAVE,
  marked,
  member,
  payment,
  PRESENT,
  registered,
  textField,
  themeDayRow,
} from '../branch-by-hand';
import { linesOf } from '../reports/draft-reader';

const words = wordsOf('zh-CN');
const AT = cellRef('活动安排', 2, 1);
const MONTHS = ['2020-05', '2020-06', '2020-07'];

function branchWith(parts: Partial<Branch> = {}): Branch {
  return branchOf({
    settings: { ...DEFAULT_SETTINGS, branchName: '市档案馆党支部' },
    members: [
      { ...member('李明', { standard: 75 }), section: textField('办公室') },
      member('王芳', { standard: 30 }),
      member('赵敏'),
      member('张伟', { category: 'activist' }),
      member('陈静', { standard: 30, transferredOut: '2020-03-01' }),
    ],
    duesTables: [duesTable('matrix', MONTHS, ['李明', '王芳', '赵敏'])],
    payments: [payment('李明', '2020-05', 75), payment('李明', '2020-06', 75), payment('王芳', '2020-05', 20)],
    ...parts,
  });
}

function made(request: PaperRequest, branch: Branch = branchWith(), today = '2020-07-05'): Paper {
  return makePaper(request, { branch, today: day(today), words });
}

function tableOf(paper: Paper): PaperTable {
  const table = paper.blocks.find((block): block is PaperTable => block.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
}

/** The lines of a paper, gaps as 〔待填：地点〕 and blanks as ＿. */
function lines(paper: Paper): string[] {
  const text = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) =>
        typeof piece === 'string' ? piece : 'gap' in piece ? `〔待填：${piece.gap}〕` : '＿'.repeat(piece.blank),
      )
      .join('');
  return paper.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
        return [block.text + text(block.pieces)];
      case 'paragraph':
        return [text(block.pieces)];
      case 'closing':
        return block.lines.map(text);
      case 'slip':
        return [...block.paragraphs.map(text), ...block.closing];
      case 'table':
        return [];
    }
  });
}

const JULY = themeDayRow('2020-07', {
  plannedDate: dateField('2020-07-20'),
  theme: textField('重温入党誓词'),
  content: textField('集体宣誓'),
  organisers: read(['管理科'], AT),
});

describe('the notice of a planned theme day', () => {
  const request = { kind: 'invitation', month: month(2020, 7) } as const;

  test('says what the schedule says; the rest are gaps', () => {
    expect(lines(made(request, branchWith({ schedule: [JULY] })))).toEqual([
      '全体党员：',
      '按照本支部主题党日活动安排，现将2020年7月主题党日活动有关事项通知如下。',
      '一、时间：2020年7月20日（星期一） ＿＿时＿＿分',
      '二、地点：〔待填：地点〕',
      '三、主题：重温入党誓词',
      '四、内容：集体宣誓',
      '五、组织科室：管理科',
      '六、有关要求',
      '请佩戴党员徽章。请带当月党费，现场交纳。请按时到场签到。因故不能参加的，请事先履行请假手续，会后补课。',
      '市档案馆党支部',
      '2020年7月5日',
    ]);
  });

  test('of a month that nobody planned is a form to be filled in, and the branch’s name too', () => {
    const paper = made(request, branchWith({ settings: DEFAULT_SETTINGS }));
    expect(lines(paper).filter((line) => line.includes('待填'))).toEqual([
      '一、时间：〔待填：活动日期〕 ＿＿时＿＿分',
      '二、地点：〔待填：地点〕',
      '三、主题：〔待填：活动主题〕',
      '四、内容：〔待填：活动内容〕',
      '五、组织科室：〔待填：组织科室〕',
      '〔待填：支部名称〕',
    ]);
    expect(paper.titleLines).toEqual(['关于开展2020年7月主题党日活动的通知']);
  });
});

describe('the sign-in sheet', () => {
  const paper = made({ kind: 'sign-in', month: month(2020, 7) }, branchWith({ schedule: [JULY] }));

  test('lists who is expected on the day, and leaves lines for others', () => {
    expect(tableOf(paper).rows).toEqual([
      ['1', '李明', '办公室', '', ''],
      ['2', '王芳', '', '', ''],
      ['3', '赵敏', '', '', ''],
      ...['4', '5', '6'].map((index) => [index, '', '', '', '']),
    ]);
  });

  test('as a sheet holds the same, is marked as made by the product, and repeats its header', () => {
    const draft = signInSheet(paper, '2020-07', words);
    expect(draft).toMatchObject({ mark: { kind: 'sign-in', period: '2020-07' }, print: { repeatRows: [5, 5] } });
    expect(linesOf(draft)).toEqual([
      '市档案馆党支部2020年7月主题党日签到表',
      '时间：2020年7月20日（星期一）',
      '地点：〔待填：地点〕',
      '主题：重温入党誓词',
      '序号 | 姓名 | 科室 | 签名 | 备注',
      '1 | 李明 | 办公室',
      '2 | 王芳',
      '3 | 赵敏',
      ...['4', '5', '6'],
      '应到 3 人，实到＿＿人，请假＿＿人，缺席＿＿人。',
      '记录人：＿＿＿＿＿＿',
    ]);
  });
});

describe('the collection list', () => {
  const july = { branch: branchWith(), month: month(2020, 7) };

  test('adds what is owed from before; what nobody knows is blank and not in the totals', () => {
    expect(collectionRows(july).map(({ due, before, open }) => [due, before, open])).toEqual([
      [7500, 0, 7500],
      [3000, 4000, 7000],
      [null, 0, null],
    ]);
    const paper = made({ kind: 'dues-list', month: month(2020, 7) });
    expect(tableOf(paper).rows[1]).toEqual(['2', '王芳', '', '30.00', '40.00', '70.00', '', '']);
    expect(tableOf(paper).totals).toEqual(['合计', '', '', '105.00', '40.00', '145.00', '', '']);
    expect(lines(paper)).toContain('有 1 人的应交或已交金额不明，空着待核，未计入合计。');
  });

  test('what was paid is not asked for again', () => {
    const branch = branchWith({ payments: [payment('李明', '2020-07', 75)] });
    expect(collectionRows({ ...july, branch })[0]).toMatchObject({ due: 7500, before: 15000, open: 15000 });
  });
});

describe('reminders', () => {
  const held = themeDayRow('2020-05', { date: dateField('2020-05-20'), theme: textField('廉政教育') });
  const branch = branchWith({
    roles: new Set<Role>(['roster', 'attendance', 'sessions', 'leave', 'dues']),
    sessions: [held],
    attendance: [
      marked('李明', '2020-05', PRESENT),
      marked('王芳', '2020-05', LEAVE),
      marked('赵敏', '2020-05', ABSENT),
    ],
    leave: [registered('赵敏', '2020-05', { makeUpOn: dateField('2020-06-01') })],
  });

  test('one slip for each who has something open, with all of it', () => {
    expect(lines(made({ kind: 'slips', half: halfYear(2020, 1) }, branch))).toEqual([
      '王芳同志：',
      '按支部记录，您有以下事项尚未办理，请抓紧办理；如与实际不符，请告知支部。',
      '1.5月20日主题党日活动请假，应于6月19日前补课，已超期，请尽快补课。',
      '2.5月、6月党费欠交 40.00 元，请补交。',
      '市档案馆党支部',
      '2020年7月5日',
    ]);
  });

  test('none where nothing is open', () => {
    const settled = branchWith({ members: [] });
    expect(lines(made({ kind: 'slips', half: halfYear(2020, 1) }, settled))).toEqual([
      '2020年上半年没有待补课和欠交党费的党员。',
    ]);
  });
});

test('the bulletin tells what is recorded, and marks what is not', () => {
  const held = themeDayRow('2020-05', {
    date: dateField('2020-05-20'),
    theme: textField('廉政教育'),
    study: read({ done: true, text: '准则和条例' }, AT),
    oath: read(false, AT),
  });
  const branch = branchWith({
    sessions: [held],
    attendance: [marked('李明', '2020-05', PRESENT), marked('王芳', '2020-05', LEAVE)],
  });
  expect(lines(made({ kind: 'brief', month: month(2020, 5) }, branch))).toEqual([
    '一、基本情况',
    '时间：2020年5月20日（星期三）',
    '地点：〔待填：地点〕',
    '主题：廉政教育',
    '组织科室：〔待填：组织科室〕',
    '主持人：〔待填：主持人〕',
    '参加情况：应到 3 人，实到 1 人，请假 1 人，缺席 0 人，到会率 33.3%。另有 1 人未登记。',
    '二、规定动作',
    '集中学习：准则和条例',
    '重温入党誓词：未开展',
    ...['现场交纳党费', '悬挂党旗', '佩戴党徽'].map((step) => `${step}：〔待填：是否开展〕`),
    '三、活动内容',
    '〔待填：活动内容〕',
    '〔待填：活动经过〕',
    '四、活动成效',
    '〔待填：活动成效〕',
    '五、活动照片',
    '〔待填：活动照片〕',
    '记录人：〔待填：记录人〕',
    '市档案馆党支部',
    '2020年7月5日',
  ]);
});

test('of a half-year, what is to be put right in the whole workbook stands once', () => {
  const branch = branchWith({
    issues: [{ sheet: '花名册', cell: AT, month: null, kind: 'merged-leftover', text: 'a', shown: 'b' }],
  });
  const rows = tableOf(made({ kind: 'rectify', period: halfYear(2020, 1) }, branch)).rows;
  expect(rows.filter(([, problem]) => problem?.includes('合并'))).toHaveLength(1);
  expect(rows.every((row) => row.length === 8)).toBe(true);
});

test('a paper about a half-year cannot be made of a month, nor the other way round', () => {
  expect(paperRequest('notice', month(2020, 6))).toBeNull();
  expect(paperRequest('sign-in', halfYear(2020, 1))).toBeNull();
  expect(paperRequest('rectify', month(2020, 6))).not.toBeNull();
  expect(paperRequest('rectify', halfYear(2020, 1))).not.toBeNull();
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
])('%d is %s', (number, numeral) => expect(chineseNumeral(number)).toBe(numeral));
