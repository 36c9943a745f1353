import type { Arrived } from '../../../src/arriving/arrived';
import { paymentsFromBill, type PaymentsOfBill } from '../../../src/arriving/bills/payments-from-bill';
import { keyOf, type BillOptions } from '../../../src/arriving/bills/plan-bill';
import { textOrTable } from '../../../src/hosts/foreign/text-or-table';
import { yuanText } from '../../../src/records/fen';
import type { RecordingBook } from '../../../src/recording/recording';
import { check } from '../../../src/rules/check';
import { bookOfText, memberNamed, month, recorded } from '../../recording/dues/recorded';
import { alipayCsv, alipayWebCsv, bankCsv, bankXlsx, weChatCsv, weChatXlsx, type Movement } from './exports';

/** 50 a month each; 王芳 owes April too. */
const LEDGER = (kept: 'days' | 'no days') => `
  # 花名册
  姓名 | 科室 | 党员类别 | 入党时间 | 月党费标准
  李明 | 办公室 | 正式党员 | 2010-07-01 | 50
  李明华 | 办公室 | 正式党员 | 2010-07-01 | 50
  王芳 | 办公室 | 正式党员 | 2010-07-01 | 50
  张伟 | 办公室 | 正式党员 | 2010-07-01 | 50
  张伟 | 技术科 | 正式党员 | 2010-07-01 | 50
  赵敏 | 技术科 | 正式党员 | 2010-07-01 | 50
  # 2026年党费台账
  ${
    kept === 'days'
      ? `姓名 | 科室 | 4月 | < | 5月 | < | 6月 | <
  ^ | ^ | 实交 | 交纳时间 | 实交 | 交纳时间 | 实交 | 交纳时间
  ${PEOPLE.map(([name, section, april]) => `${name} | ${section} | ${april ? '50 | @2026-04-20' : ' | '} | 50 | @2026-05-20 | | `).join('\n')}`
      : `姓名 | 科室 | 4月 | 5月 | 6月
  ${PEOPLE.map(([name, section, april]) => `${name} | ${section} | ${april ? 50 : ''} | 50 |`).join('\n')}`
  }
`;

const PEOPLE = [
  ['李明', '办公室', true],
  ['李明华', '办公室', true],
  ['王芳', '办公室', false],
  ['张伟', '办公室', true],
  ['张伟', '技术科', true],
  ['赵敏', '技术科', true],
] as const;

const book = (kept: 'days' | 'no days' = 'days', more = ''): RecordingBook =>
  bookOfText(LEDGER(kept) + more, '2026-07-01');

const JUNE: readonly Movement[] = [
  { at: '2026-06-20 09:10:11', who: '李明', yuan: 50, id: '4200001' },
  { at: '2026-06-20 09:11:11', who: '阳光', note: '李明华6月党费', yuan: 50, id: '4200002' },
  { at: '2026-06-20 09:12:11', who: '王芳', note: '党费', yuan: 100, id: '4200003' },
  { at: '2026-06-20 09:13:11', who: '赵敏', note: '聚餐', yuan: 86.5, id: '4200004' },
  {
    at: '2026-06-20 09:14:11',
    who: '便利店',
    note: '午餐',
    yuan: 20,
    direction: '支出',
    status: '支付成功',
    id: '4200005',
  },
  { at: '2026-06-21 09:15:11', who: '张伟', yuan: 50, id: '4200006' },
  { at: '2026-06-21 09:16:11', who: '外人', yuan: 50, id: '4200007' },
];

async function arrived(bytes: Uint8Array, name: string): Promise<Arrived> {
  return textOrTable(bytes, name);
}

function look(at: RecordingBook, bill: Arrived, options: Partial<BillOptions> = {}): PaymentsOfBill {
  return paymentsFromBill(at, bill, { span: null, paidOn: null, answers: new Map(), ...options });
}

/** "李明 2026-06-20 2026-06 50.00", "王芳 … rest 20.00". */
function lines({ payments, questions, leftOut }: PaymentsOfBill): string[] {
  return [
    ...payments.map(({ name, paidOn, parts, rest }) =>
      [
        name,
        paidOn,
        ...parts.map(({ from, to, amount }) => `${from === to ? from : `${from}..${to}`} ${yuanText(amount)}`),
        ...(rest > 0 ? [`rest ${yuanText(rest)}`] : []),
      ].join(' '),
    ),
    ...questions.map(({ key, why, offers }) =>
      `? ${key} ${why} ${offers.map(({ displayName }) => displayName).join(' ')}`.trim(),
    ),
    ...leftOut.map(({ entry, why }) => `- ${keyOf(entry)} ${why}`),
  ];
}

const FORMATS: readonly (readonly [string, string, (movements: readonly Movement[]) => Uint8Array])[] = [
  ['WeChat .csv', '微信支付账单.csv', weChatCsv],
  ['WeChat .xlsx', '微信支付账单.xlsx', weChatXlsx],
  ['Alipay, application', '支付宝交易明细.csv', alipayCsv],
  ['Alipay, page', 'alipay_record.csv', alipayWebCsv],
  ['Alipay, page, as .txt', 'alipay_record.txt', alipayWebCsv],
  ['bank, debit and credit', '明细.xlsx', bankXlsx],
  ['bank, one amount', '明细.csv', bankCsv],
];

describe.each(FORMATS)('%s', (_, name, write) => {
  test('file, preview, workbook, check; twice is nothing', async () => {
    const bill = await arrived(write(JUNE), name);
    const before = book();
    const found = look(before, bill);
    expect(lines(found).map((line) => line.replaceAll(/ 转账| \/|转账 /gu, ''))).toEqual([
      '李明 2026-06-20 2026-06 50.00',
      '李明华 2026-06-20 2026-06 50.00',
      '王芳 2026-06-20 2026-04 50.00 2026-06 50.00',
      '? 张伟 several 张伟 张伟',
      '- 赵敏 聚餐 not-dues',
      '- 便利店 午餐 outgoing',
      '- 外人 not-dues',
    ]);
    const key = found.questions[0]?.key ?? '';
    const answered = look(before, bill, { answers: new Map([[key, before.reading.branch.members[4]?.key ?? null]]) });
    const { after, refusals, changed } = recorded(before, ...answered.intents);
    expect(refusals).toEqual([]);
    expect(changed.filter((line) => line.endsWith('→ 50'))).toHaveLength(5);
    const open = check(after.reading.branch, { month: month('2026-06'), today: before.today });
    const owing = open.findings.filter(({ rule }) => rule === 'dues-unpaid').map(({ member }) => member);
    expect(owing).toEqual(expect.not.arrayContaining(['李明', '李明华', '王芳']) as unknown);
    const again = look(after, bill, { answers: new Map([[key, before.reading.branch.members[4]?.key ?? null]]) });
    expect(again.payments).toEqual([]);
    expect(again.leftOut.filter(({ why }) => why === 'recorded')).toHaveLength(4);
  });
});

const weChat = (...movements: readonly Movement[]): Promise<Arrived> => arrived(weChatCsv(movements), '账单.csv');

describe('what is no payment', () => {
  test.each<readonly [string, Partial<Movement>, string]>([
    ['refunded', { status: '已全额退款' }, 'refund'],
    ['refunded in part', { status: '已退款(￥5.00)' }, 'refund'],
    ['a refund of something bought', { type: '商户退款', who: '便利店' }, 'refund'],
    ['sent back', { status: '对方已退还' }, 'refund'],
    ['closed', { status: '交易关闭' }, 'failed'],
    ['put aside', { direction: '/' }, 'neutral'],
    ['paid out', { direction: '支出' }, 'outgoing'],
    ['another amount and no word of dues', { yuan: 51 }, 'not-dues'],
    ['part of a month and no word of dues', { yuan: 20 }, 'not-dues'],
  ])('%s', async (_, movement, why) => {
    const bill = await weChat({ at: '2026-06-20 09:00:00', who: '李明', yuan: 50, id: '1', ...movement });
    expect(look(book(), bill).leftOut.map((each) => each.why)).toEqual([why]);
  });
});

describe('months', () => {
  const pays = async (yuan: number, note: string, who = '王芳', options: Partial<BillOptions> = {}) =>
    lines(look(book(), await weChat({ at: '2026-06-20 09:00:00', who, note, yuan, id: '1' }), options));

  test.each<readonly [string, number, string]>([
    ['党费', 50, '王芳 2026-06-20 2026-04 50.00'],
    ['6月党费', 50, '王芳 2026-06-20 2026-06 50.00'],
    ['党费', 120, '王芳 2026-06-20 2026-04 50.00 2026-06 50.00 rest 20.00'],
    ['党费', 20, '王芳 2026-06-20 2026-04 20.00'],
    ['4-6月党费', 100, '王芳 2026-06-20 2026-04 50.00 2026-06 50.00'],
    ['二季度党费', 100, '王芳 2026-06-20 2026-04 50.00 2026-06 50.00'],
    ['5月党费', 50, '- 王芳 5月党费 nothing-open'],
  ])('%s %d', async (note, yuan, expected) => {
    expect(await pays(yuan, note)).toEqual([expected]);
  });

  test('only those asked for', async () => {
    const span = { from: month('2026-06'), to: month('2026-06') };
    expect(await pays(100, '党费', '王芳', { span })).toEqual(['王芳 2026-06-20 2026-06 50.00 rest 50.00']);
  });
});

describe('who paid', () => {
  test.each<readonly [string, string, string]>([
    ['阳光', '党费', '? 阳光 党费 unknown'],
    ['李*', '党费', '? 李* 党费 unknown 李明 李明华'],
    ['*明华', '党费', '? *明华 党费 unknown 李明华'],
    ['李明', '王芳6月党费', '? 李明 王芳6月党费 conflict 李明 王芳'],
    ['阳光', '李明、王芳党费', '? 阳光 李明、王芳党费 conflict 李明 王芳'],
    ['李名', '党费', '? 李名 党费 unknown 李明'],
    ['阳光', '李明花党费', '? 阳光 李明花党费 unknown 李明'],
  ])('%s %s', async (who, note, expected) => {
    const bill = await weChat({ at: '2026-06-20 09:00:00', who, note, yuan: 50, id: '1' });
    expect(lines(look(book(), bill))).toEqual([expected]);
  });
});

test('a list that somebody typed, with what it is paid on', () => {
  const bill: Arrived = {
    kind: 'text',
    text: '6月党费\n1. 李明 50\n2、李明华50元 6月\n王芳 100元 4月、6月\n6月21日 赵敏 50\n小张 50',
  };
  const found = look(book(), bill, { paidOn: memberDay });
  expect(lines(found)).toEqual(
    [
      '李明 2026-06-22 2026-06 50.00',
      '李明华 2026-06-22 2026-06 50.00',
      '王芳 2026-06-22 2026-04 50.00 2026-06 50.00',
      '赵敏 2026-06-21 2026-06 50.00',
      '? 小张 unknown',
    ].sort(byLine(lines(found))),
  );
  const { after } = recorded(book(), ...found.intents);
  expect(look(after, bill, { paidOn: memberDay }).payments).toEqual([]);
});

describe('a ledger without days', () => {
  test('months that are plain are recorded once; arrears, which a second import would go on with, are left to the person', async () => {
    const bill = await weChat(...JUNE.slice(0, 2), {
      at: '2026-06-20 09:12:11',
      who: '王芳',
      note: '党费',
      yuan: 50,
      id: '4200003',
    });
    const found = look(book('no days'), bill);
    expect(lines(found)).toEqual([
      '李明 2026-06-20 2026-06 50.00',
      '李明华 2026-06-20 2026-06 50.00',
      '- 王芳 党费 not-repeatable',
    ]);
    const { after } = recorded(book('no days'), ...found.intents);
    expect(look(after, bill).payments).toEqual([]);
  });

  test('with the change log the number of the transaction tells', async () => {
    const bill = await weChat({ at: '2026-06-20 09:12:11', who: '王芳', note: '党费', yuan: 50, id: '4200003' });
    const logging = book('no days', '\n# 设置\n项目 | 值\n变更记录 | 是');
    const found = look(logging, bill);
    expect(lines(found)).toEqual(['王芳 2026-06-20 2026-04 50.00']);
    expect(found.transactions).toEqual(['4200003']);
    const log =
      '\n# 变更记录\n时间 | 登记内容 | 单元格 | 原内容 | 新内容\n2026-07-01 09:00 | 交纳党费 | | | 交易单号 4200003';
    expect(lines(look(book('no days', log), bill))).toEqual(['- 王芳 党费 recorded']);
  });
});

test('two parts of one month in a bill: the second waits for the first to be written', async () => {
  const bill = await weChat(
    { at: '2026-06-20 09:00:00', who: '李明', note: '党费', yuan: 20, id: '1' },
    { at: '2026-06-20 10:00:00', who: '李明', note: '党费', yuan: 30, id: '2' },
    { at: '2026-06-20 10:00:00', who: '李明', note: '党费', yuan: 30, id: '2' },
  );
  expect(lines(look(book(), bill))).toEqual([
    '李明 2026-06-20 2026-06 20.00',
    '- 李明 党费 later',
    '- 李明 党费 twice',
  ]);
});

test('of the bill nothing is written but amounts and days', async () => {
  const bill = await weChat({
    at: '2026-06-20 09:12:11',
    who: '阳光',
    note: '李明党费 辛苦了',
    yuan: 50,
    id: '4200003',
  });
  const { after } = recorded(book(), ...look(book(), bill).intents);
  const texts = after.snapshot.sheets.flatMap(({ values }) => values.flat()).map(String);
  expect(texts.some((text) => /阳光|辛苦|4200003/u.test(text))).toBe(false);
  expect(memberNamed(after, '李明').key).toBeDefined();
});

const memberDay = '2026-06-22' as NonNullable<BillOptions['paidOn']>;

/** Payments come by day: the order is no matter here. */
function byLine(order: readonly string[]): (one: string, other: string) => number {
  return (one, other) => order.indexOf(one) - order.indexOf(other);
}
