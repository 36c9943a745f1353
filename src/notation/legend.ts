import type { LeaveKind, Mark } from '../records/attendance';
import type { LegendMeaning } from '../records/settings';
import { squeezeText } from './normalise';

/** What each mark means, by the mark's key (`markKey`). */
export type Legend = ReadonlyMap<string, LegendMeaning>;

/** Spellings of one sign. △ and ▲, ○ and ● stay apart: a legend may use both. */
const SAME_SIGN: readonly (readonly [RegExp, string])[] = [
  [/[✓✔☑✅]/gu, '√'],
  [/[✗✘✕✖╳☓❌⨯]|^x$/giu, '×'],
  [/[∆Δ▵]/gu, '△'],
  [/[〇◯⭕◦]/gu, '○'],
  [/[★✭✩⭐]/gu, '☆'],
  [/^[-–—―─‐−]+$/u, '—'],
];

/** A mark as it is compared: spellings of one sign are one, letters of either case. */
export function markKey(text: string): string {
  let key = squeezeText(text);
  for (const [spelling, sign] of SAME_SIGN) key = key.replace(spelling, sign);
  return key.toLowerCase();
}

/** The marks that need no legend. △ ○ + ☆ are not among them: units use them differently. */
const DEFAULT_MARKS: Readonly<Record<LegendMeaning, readonly string[]>> = {
  present: [
    ...['√', '✓', '✔', '1', '是', 'Yes', 'Y', '到', '出席', '出勤', '已到', '已签到', '参加', '迟到', '早退'],
    ...['true'],
  ],
  leave: ['假', '请假'],
  personalLeave: ['事假'],
  sickLeave: ['病假'],
  publicDutyLeave: ['公假'],
  travelLeave: ['出差'],
  vacationLeave: ['休假'],
  absent: ['×', '✗', 'X', '缺', '缺席', '缺勤', '旷', '旷课', '未到', '未签到', '否', 'No', 'N', 'false'],
  madeUp: ['补', '补课', '补学', '已补', '已补课', '已补学'],
  notExpected: ['—', '/', '\\', '无', '不适用'],
};

const DEFAULTS: Legend = new Map(
  Object.entries(DEFAULT_MARKS).flatMap(([meaning, marks]) =>
    marks.map((mark) => [markKey(mark), meaning as LegendMeaning] as const),
  ),
);

export function defaultLegend(): Legend {
  return DEFAULTS;
}

/** The defaults with the office's own marks in the place of those they name; a later legend wins over an earlier one. */
export function legendWith(...own: readonly Legend[]): Legend {
  return new Map([
    ...DEFAULTS,
    ...own.flatMap((legend) => [...legend].map(([mark, meaning]) => [markKey(mark), meaning] as const)),
  ]);
}

const LEAVE_KINDS: Readonly<Partial<Record<LegendMeaning, LeaveKind>>> = {
  leave: 'unspecified',
  personalLeave: 'personal',
  sickLeave: 'sick',
  publicDutyLeave: 'publicDuty',
  travelLeave: 'travel',
  vacationLeave: 'vacation',
};

/** The kind of leave that a meaning stands for; null for any other meaning. */
export function leaveKindOf(meaning: LegendMeaning): LeaveKind | null {
  return LEAVE_KINDS[meaning] ?? null;
}

export function markOf(meaning: LegendMeaning): Mark {
  if (meaning === 'madeUp') return { presence: null, leaveKind: null, madeUp: true };
  const leaveKind = leaveKindOf(meaning);
  if (leaveKind !== null) return { presence: 'leave', leaveKind, madeUp: false };
  return { presence: meaning as 'present' | 'absent' | 'notExpected', leaveKind: null, madeUp: false };
}
