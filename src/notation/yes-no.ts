import type { Done } from '../records/theme-day-row';
import type { CellValue } from '../workbook/snapshot';
import type { CellReading } from './cell-reading';
import { defaultLegend, markKey } from './legend';
import { normaliseText, squeezeText } from './normalise';
import { isErrorText, isNothing, readingOf, shownText, unreadableCell, type Parsed } from './read-cell';
import type { Written } from './written';

const YES = new Set([
  '有',
  '已',
  '完成',
  '是的',
  '悬挂',
  '佩戴',
  '重温',
  '交纳',
  '缴纳',
  '补',
  '补课',
  '补学',
  '已经',
  '对',
]);
const NO = new Set(['无', '未', '没有', '没', '不', '不是', '暂无', '尚未']);

/** Longer texts say more than yes or no. */
const LONGEST = 30;

/** What a session's steps are called, so that 已重温 and 未悬挂 are a yes and a no while 已知 is neither. */
const STEP =
  '(?:完成|进行|开展|组织|落实|重温|宣誓|交纳|缴纳|交清|缴清|交|缴|收取|收|悬挂|挂|张贴|佩戴|戴|补课|补学|补|通报|告知|上报|报送|拍照|外出|联系|教育|谈话|签到|到|学习|参加|整理|撰写|写|制定|印发|下发|通知|召开|做)';
const STATED_YES = new RegExp(`^(?:均|都|全部)?(?:已经|已)(?:全部)?${STEP}+$`, 'u');
const STATED_NO = new RegExp(`^(?:均|都)?(?:尚未|暂未|未|没有|没|不)(?:经)?${STEP}+$`, 'u');

/**
 * A yes or no: the mark words, 有 无 已 未, and 已 or 未 with the name of a step. The
 * number 0 is a no; a dash is blank.
 */
export function parseYesNoCell(value: CellValue): CellReading<boolean> {
  return readingOf(value, 'yesNo', yesNoOf(value));
}

/**
 * Something done or not: a no as in `parseYesNoCell`, also 0张; any other text says
 * what was done. An error that a formula left says nothing and is unreadable.
 */
export function parseDoneCell(value: CellValue): CellReading<Done> {
  const text = shownText(value);
  if (isErrorText(normaliseText(text))) return unreadableCell(value, 'yesNo');
  const yes = /^0\s*\p{L}$/u.test(normaliseText(text)) ? false : yesNoOf(value);
  return readingOf(value, 'yesNo', yes === 'blank' ? yes : { done: yes !== false, text });
}

function yesNoOf(value: CellValue): Parsed<boolean> {
  if (typeof value === 'boolean') return value;
  const shown = shownText(value);
  if (shown.length > LONGEST) return null;
  const text = squeezeText(shown);
  if (isNothing(text)) return 'blank';
  if (text === '0' || NO.has(text) || STATED_NO.test(text)) return false;
  if (YES.has(text) || STATED_YES.test(text)) return true;
  const meaning = defaultLegend().get(markKey(text));
  if (meaning === 'notExpected') return 'blank';
  if (meaning === 'present' || meaning === 'madeUp') return true;
  return meaning === 'absent' ? false : null;
}

/** Words that say yes or no of anything; 已补课 or 无 belong to their own column. */
const OF_ANY_COLUMN = new Set(['是', '否', '√', '✓', '✔', '×', '✗', 'y', 'n', 'yes', 'no', '已完成', '未完成']);

/**
 * A yes or no as the samples say it (√, 是, 1, 已), the latest first; else as other
 * columns do with a word that goes for any (figures there are more often counts),
 * else 是 and 否.
 */
export function yesNoLike(samples: readonly CellValue[], elsewhere: () => Iterable<CellValue>, yes: boolean): Written {
  const own = samples.find((value) => says(value, yes));
  const value = own ?? wordFor(elsewhere(), yes) ?? (yes ? '是' : '否');
  return { value, text: value === true ? '是' : value === false ? '否' : String(value) };
}

function wordFor(values: Iterable<CellValue>, yes: boolean): string | null {
  for (const value of values) {
    if (typeof value !== 'string' || !OF_ANY_COLUMN.has(squeezeText(value).toLowerCase())) continue;
    if (says(value, yes)) return value;
  }
  return null;
}

function says(value: CellValue, yes: boolean): boolean {
  const reading = parseYesNoCell(value);
  return reading.state === 'read' && reading.value === yes;
}
