import type { LegendMeaning } from '../records/settings';
import { squeezeText } from './normalise';

/** The words by which legends say what a mark means; the first of each is the one the product writes. */
export const MEANING_WORDS: Readonly<Record<LegendMeaning, readonly string[]>> = {
  present: [
    '出勤',
    '出席',
    '到会',
    '参会',
    '到',
    '已到',
    '实到',
    '到场',
    '参加',
    '签到',
    '已签到',
    '正常',
    '全勤',
    '迟到',
    '早退',
  ],
  leave: ['请假', '假', '其他假', '其它假'],
  personalLeave: ['事假'],
  sickLeave: ['病假'],
  publicDutyLeave: ['公假', '公差', '因公', '因公请假', '公务', '公出'],
  travelLeave: ['出差', '外出'],
  vacationLeave: ['休假', '年假', '年休假', '公休', '公休假', '轮休'],
  absent: [
    '缺席',
    '缺勤',
    '缺',
    '缺会',
    '旷课',
    '旷会',
    '旷工',
    '旷',
    '未到',
    '未签到',
    '未参加',
    '未出席',
    '无故缺席',
    '无故缺勤',
    '无故未到',
  ],
  madeUp: ['补课', '补学', '补', '已补', '已补课', '已补学', '补会'],
  notExpected: ['不适用', '无需参加', '不需参加', '不参加', '非党员', '未入党'],
};

const BY_WORD = new Map(
  Object.entries(MEANING_WORDS).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning as LegendMeaning] as const),
  ),
);

/** The meaning that a word of a legend names; null for any other word. */
export function meaningOf(text: string): LegendMeaning | null {
  return BY_WORD.get(squeezeText(text)) ?? null;
}
