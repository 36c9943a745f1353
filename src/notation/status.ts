import type { MemberStatus } from '../records/member';
import type { CellValue } from '../workbook/snapshot';
import { textOf } from '../workbook/sheet-cells';
import type { CellReading } from './cell-reading';
import { squeezeText } from './normalise';
import { readingOf } from './read-cell';
import { parseYesNoCell } from './yes-no';

/** In this order: what ends a membership counts before what changes it. */
const STATUSES: readonly (readonly [MemberStatus, RegExp])[] = [
  ['deceased', /去世|已故|死亡|病故|逝世|身故/u],
  ['expelled', /出党|除名|开除党籍|脱党|退党/u],
  ['transferredOut', /转出/u],
  ['suspended', /停缴|停交|免交|免缴/u],
  ['retired', /退休|离休/u],
];

/** 未转出, 拟转出, 不退休: said to be not so, or not yet. */
const NOT_YET = /未|拟|待|不|非|无|即将/u;

/** What a status says for membership and dues. Every other word (在职, 正常, 离职) leaves it active. */
export function parseStatus(text: string): MemberStatus {
  const parts = squeezeText(text)
    .split(/[()、,;/]/u)
    .filter((part) => !NOT_YET.test(part));
  return STATUSES.find(([, words]) => parts.some((part) => words.test(part)))?.[0] ?? 'active';
}

/** A whole 备注 that is a word of the status: 退休, 已转出, 停缴党费, 病故. */
const IS_STATUS =
  /^(?:已经?)?(?:离?退休|离休|转出|停[缴交]|免[缴交]|去世|已故|死亡|病故|逝世|身故|出党|除名|开除党籍|脱党|退党)(?:党费|人员|党员)?$/u;

/**
 * What a 备注 says of a person's status: a status where it is nothing but the word for
 * one, `mentioned` where it has such a word among others, which may mean anything; null
 * where it speaks of something else.
 */
export function statusInNote(text: string): MemberStatus | 'mentioned' | null {
  const plain = squeezeText(text).replace(/[。.!]$/u, '');
  if (!STATUSES.some(([, words]) => words.test(plain))) return null;
  return IS_STATUS.test(plain) ? parseStatus(plain) : 'mentioned';
}

export function parseStatusCell(value: CellValue): CellReading<MemberStatus> {
  return readingOf(value, 'category', parseStatus(textOf(value)));
}

/** 是否退休: a yes or no, or the words 退休 and 在职 themselves. */
export function parseRetiredCell(value: CellValue): CellReading<boolean> {
  const text = squeezeText(textOf(value));
  if (/^(已|已经)?(离?退休|离休)$/u.test(text)) return { state: 'read', value: true };
  if (/^(未|不|没有?)退休$|^(在职|在岗)$/u.test(text)) return { state: 'read', value: false };
  return parseYesNoCell(value);
}
