import type { DuesAmount, PaidAmount } from '../records/dues';
import { fen, fenFromYuan, LARGEST_FEN, NO_FEN, yuanNumber, yuanText, type Fen } from '../records/fen';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { normaliseText, squeezeText } from './normalise';
import { isBlankValue, isNothing, readingOf } from './read-cell';
import type { Written } from './written';

/** Longer texts are remarks, not amounts. */
const LONGEST = 40;

const EXEMPT = new Set(['免', '免交', '免缴', '免收', '全免', '减免', '豁免']);

/** A sign, a currency, digits grouped by thousands or not at all, decimals, 元. */
const YUAN = /^([-−])? ?(?:人民币|rmb|cny|¥)? ?([-−])?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)? ?元?整?$/iu;

/** 12元5角6分: the unit words leave nothing to guess. */
const IN_UNITS = /^(?:(\d{1,9})元)?(?:(\d)角)?(?:(\d)分)?$/u;

/**
 * An amount of yuan, read as fen. A dash is blank. More than two decimals (the
 * result of a formula) are rounded half up; a number above LARGEST_FEN is unreadable.
 */
export function parseAmountCell(value: CellValue): CellReading<Fen> {
  if (typeof value === 'string' && isNothing(normaliseText(value))) return { state: 'blank' };
  const reading = readingOf(value, 'amount', amountOf(value));
  if (reading.state !== 'read') return reading;
  return value === yuanNumber(reading.value) ? reading : { ...reading, loose: true };
}

/** √ 已交 and 未交 in the place of an amount paid. */
const AS_OWED = new Set(['√', '✓', '✔', '☑', '已交', '已收', '已交费', '已交清']);
const NOT_PAID = new Set(['未交', '未收', '未交费', '欠交']);

/** A 实交 cell: what a cell of dues can hold, and √ or 已交 for whatever was due. */
export function parsePaidCell(value: CellValue): CellReading<PaidAmount> {
  const tick = tickOf(value);
  return tick === null ? parseDuesCell(value) : { state: 'read', value: tick };
}

/** What a word that ticks a payment off says (缴 and 交 are one); null for anything else. */
export function tickOf(value: CellValue): 'asOwed' | typeof NO_FEN | null {
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = squeezeText(value).replace(/缴纳|交纳|缴/gu, '交');
  if (AS_OWED.has(text)) return 'asOwed';
  return NOT_PAID.has(text) ? NO_FEN : null;
}

/** A cell of dues, 应交 or 实交: an amount, 免, or a dash or 无 for nothing at all. */
export function parseDuesCell(value: CellValue): CellReading<DuesAmount> {
  return readingOf(value, 'amount', duesOf(value));
}

function duesOf(value: CellValue): DuesAmount | null {
  if (typeof value !== 'string' || isBlankValue(value) || value.length > LONGEST) return amountOf(value);
  const text = squeezeText(value);
  if (EXEMPT.has(text)) return 'exempt';
  return isNothing(text) || text === '无' ? NO_FEN : amountOf(value);
}

function amountOf(value: CellValue): Fen | null {
  if (typeof value === 'number') return fromYuan(value);
  if (typeof value !== 'string' || value.length > LONGEST) return null;
  const text = normaliseText(value);
  const yuan = YUAN.exec(text);
  if (yuan && !(yuan[1] && yuan[2])) {
    const absolute = Number(`${(yuan[3] ?? '').replaceAll(',', '')}${yuan[4] ?? ''}`);
    return fromYuan(yuan[1] || yuan[2] ? -absolute : absolute);
  }
  const parts = text === '' ? null : IN_UNITS.exec(text);
  if (!parts) return null;
  return fen(Number(parts[1] ?? 0) * 100 + Number(parts[2] ?? 0) * 10 + Number(parts[3] ?? 0));
}

function fromYuan(yuan: number): Fen | null {
  if (!Number.isFinite(yuan) || Math.abs(yuan) * 100 > LARGEST_FEN) return null;
  const amount = fenFromYuan(yuan);
  // −0.00 is nothing, not a negative amount.
  return amount === 0 ? NO_FEN : amount;
}

/** An amount as ledgers keep it: a number of yuan. */
export function writtenAmount(amount: Fen): Written {
  return { value: yuanNumber(amount), text: yuanText(amount), format: 'amount' };
}
