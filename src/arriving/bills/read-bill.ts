import { parseAmountCell } from '../../notation/amount';
import { parseDateCell } from '../../notation/date';
import { normaliseText } from '../../notation/normalise';
import { fen, NO_FEN, type Fen } from '../../records/fen';
import { yearOf, type IsoDate } from '../../records/iso-date';
import { textOf } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import { arrivedRows, type Arrived, type ArrivedRow } from '../arrived';
import { cellOf, findTable, textAt, type ArrivedTable } from '../table-head';
import type { Bill, BillEntry } from './bill-entry';
import { readPaymentLine } from './read-payment-line';

type BillColumn =
  | 'date'
  | 'payer'
  | 'goods'
  | 'summary'
  | 'postscript'
  | 'remark'
  | 'direction'
  | 'income'
  | 'spending'
  | 'amount'
  | 'status'
  | 'refunded'
  | 'type'
  | 'id';

/** The heads of WeChat, of Alipay (application and web) and of banks; see docs/formats. */
const WORDS: Readonly<Record<BillColumn, RegExp>> = {
  date: /^(?:交易|记账|入账|付款|交易创建|交纳|缴纳|缴费|交费)(?:日期|时间)$|^日期$|^时间$/u,
  payer:
    /^(?:交易对方|对方(?:户名|名称|账户名称?|姓名|单位名称?)|对手(?:方)?户?名称?|付款人?(?:姓名|名称|户名)?|交费人|缴费人|姓名)$/u,
  goods: /^商品(?:说明|名称)?$/u,
  summary: /^(?:交易)?摘要(?:\/附言)?$/u,
  postscript: /^(?:交易)?(?:附言|用途|留言|说明)$/u,
  remark: /^(?:交易)?备注$/u,
  direction: /^收\/支$|^收支(?:类型|标志)?$|^借贷(?:标志|方向)?$|^收付标志$|^交易方向$/u,
  income: /^(?:收入|贷方|存入)(?:金额|发生额)?(?:\((?:元|人民币|贷)\))?$/u,
  spending: /^(?:支出|借方|支取)(?:金额|发生额)?(?:\((?:元|人民币|借)\))?$/u,
  amount: /^(?:交易|发生|实交|实缴|交费|缴费)?金额(?:\((?:元|人民币)\))?$|^(?:交易)?发生额$/u,
  status: /^(?:当前|交易)状态$/u,
  refunded: /^成功退款/u,
  type: /^(?:交易)?(?:类型|分类)$/u,
  id: /^(?:交易单号|交易订单号|交易号|(?:交易)?流水号|(?:交易)?凭证号)$/u,
};

const NOTES = ['goods', 'summary', 'postscript', 'remark'] as const;

/** Reads a bill of a phone or a bank, or a list of payments. `today` gives the year of days that state none. */
export function readBill(arrived: Arrived, today: IsoDate): Bill {
  const entries: BillEntry[] = [];
  const rest: { line: number; text: string }[] = [];
  let isOfDues = false;
  for (const { rows, date1904 } of arrivedRows(arrived)) {
    const table = findTable(rows, WORDS, isEnough);
    if (table === null) {
      isOfDues = true;
      for (const row of rows) take(readPaymentLine(row, today), row);
      continue;
    }
    // A phone and a bank speak of 对方; 姓名 and 金额 are the list of a collector.
    isOfDues ||= /姓名|[交缴]费人/u.test(table.heads.get('payer') ?? '') && !table.columns.has('status');
    for (const row of table.above) rest.push({ line: row.number, text: textsOf(row) });
    for (const row of table.body) take(entryOf(table, row, { today, date1904 }), row);
  }
  return { isOfDues, entries, rest };

  function take(entry: BillEntry | null, row: ArrivedRow): void {
    if (entry) entries.push(entry);
    else rest.push({ line: row.number, text: textsOf(row) });
  }
}

function isEnough(columns: ReadonlySet<BillColumn>): boolean {
  const hasMoney = columns.has('amount') || columns.has('income');
  return hasMoney && (columns.has('payer') || NOTES.some((note) => columns.has(note)));
}

interface BillContext {
  readonly today: IsoDate;
  readonly date1904: boolean;
}

function entryOf(table: ArrivedTable<BillColumn>, row: ArrivedRow, { today, date1904 }: BillContext): BillEntry | null {
  const date = dateOf(cellOf(table, row, 'date'), { today, date1904 });
  const money = moneyOf(table, row);
  const payer = textAt(table, row, 'payer');
  const hasWords = payer !== '' || NOTES.some((note) => textAt(table, row, note) !== '');
  // 共 12 笔, 合计 and the lines below a table have neither a day nor somebody.
  if (/^(?:合计|总计|小计|共\d)/u.test(payer) || (!hasWords && date === null)) return null;
  if (money === null && date === null) return null;
  return {
    line: row.number,
    date,
    payer,
    notes: NOTES.map((note) => textAt(table, row, note)).filter((text) => text !== ''),
    amount: money?.amount ?? null,
    direction: directionOf(textOf(cellOf(table, row, 'direction')).trim()) ?? money?.direction ?? 'in',
    undone: undoneBy(table, row),
    id: textAt(table, row, 'id').replace(/^[\s'`=]+|[\s']+$/gu, '') || null,
  };
}

function dateOf(value: CellValue, { today, date1904 }: BillContext): IsoDate | null {
  const whole = typeof value === 'number' && value > 20_000 && value < 100_000 ? Math.floor(value) : value;
  const digits = typeof whole === 'string' ? /^(\d{4})-?(\d{2})-?(\d{2})(?:\D.*)?$/u.exec(normaliseText(whole)) : null;
  const plain = digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : whole;
  const reading = parseDateCell(plain, { year: yearOf(today), month: null, date1904 });
  return reading.state === 'read' ? reading.value : null;
}

function moneyOf(table: ArrivedTable<BillColumn>, row: ArrivedRow) {
  const income = positive(cellOf(table, row, 'income'));
  if (income) return { amount: income, direction: 'in' as const };
  const spent = positive(cellOf(table, row, 'spending'));
  if (spent) return { amount: spent, direction: 'out' as const };
  const value = cellOf(table, row, 'amount');
  const amount = amountOf(value);
  if (amount === null) return null;
  return { amount: fen(Math.abs(amount)), direction: amount < 0 ? ('out' as const) : ('in' as const) };
}

function positive(value: CellValue): Fen | null {
  const amount = amountOf(value);
  return amount === null || amount === NO_FEN ? null : fen(Math.abs(amount));
}

function amountOf(value: CellValue): Fen | null {
  const plain = typeof value === 'string' ? normaliseText(value).replace(/^\+/u, '') : value;
  const reading = parseAmountCell(plain);
  return reading.state === 'read' ? reading.value : null;
}

function directionOf(text: string): BillEntry['direction'] | null {
  if (text === '') return null;
  if (/^(?:收入?|贷|入账|转入)/u.test(text)) return 'in';
  return /^(?:支出?|借|付|转出)/u.test(text) ? 'out' : 'neither';
}

function undoneBy(table: ArrivedTable<BillColumn>, row: ArrivedRow): BillEntry['undone'] {
  const said = `${textAt(table, row, 'status')} ${textAt(table, row, 'type')}`;
  if (/退款|退还|退回|冲正|抹账/u.test(said) || positive(cellOf(table, row, 'refunded'))) return 'refund';
  return /关闭|失败|撤销|取消|等待|待|过期|冻结/u.test(textAt(table, row, 'status')) ? 'failed' : null;
}

function textsOf({ cells }: ArrivedRow): string {
  return cells
    .map((cell) => textOf(cell).trim())
    .filter((text) => text !== '')
    .join(' ');
}
