import type { LeaveKind } from '../../records/attendance';
import { leaveKindOf } from '../../notation/legend';
import { meaningOf } from '../../notation/legend-words';
import { squeezeText } from '../../notation/normalise';

/** What a list says of somebody. `unclear`: a word that may mean several things (不参加), to be asked. */
export interface SaidPresence {
  readonly presence: 'present' | 'leave' | 'absent' | 'unclear';
  readonly leaveKind?: LeaveKind;
  /** Of a leave; of `unclear` the word itself. */
  readonly reason?: string;
}

/** Words of chats and of the exports of clocks besides those of legends. */
const PRESENT =
  /^(?:√|✓|✔|☑|✅|已?参会|已?参加|已?出席|已?签到|已签|已打卡|准时|正常签到|在线|线上参加|线上|现场|是)$/u;
const ABSENT = /^(?:×|✗|✘|❌|未签|未打卡|缺卡|未参会|未入会|旷|否)$/u;
const UNCLEAR = /^(?:不参加|不能参加|无法参加|不来|来不了|不到|未回复|待定|外勤)$/u;

/** What a word says of who it stands behind; null for any other word. */
export function saidBy(text: string): SaidPresence | null {
  const word = squeezeText(text).replace(/[.,!。，！]+$/u, '');
  if (word === '') return null;
  if (UNCLEAR.test(word)) return { presence: 'unclear', reason: word };
  if (PRESENT.test(word)) return { presence: 'present' };
  if (ABSENT.test(word)) return { presence: 'absent' };
  const meaning = meaningOf(word);
  switch (meaning) {
    case null:
      return null;
    case 'present':
    case 'absent':
      return { presence: meaning };
    case 'notExpected':
    case 'madeUp':
      return { presence: 'unclear', reason: word };
    case 'leave':
    case 'personalLeave':
    case 'sickLeave':
    case 'publicDutyLeave':
    case 'travelLeave':
    case 'vacationLeave':
      return { presence: 'leave', leaveKind: leaveKindOf(meaning) ?? 'unspecified' };
  }
}

/** 请假：出差, 事假照顾家人, 因病请假: the leave and the words beside it. Null where the text speaks of no leave. */
export function leaveIn(text: string): SaidPresence | null {
  const plain = squeezeText(text);
  const parts = /^(.*?)(请假|事假|病假|公假|公休假|年休假|休假|年假|出差|公出)(.*)$/u.exec(plain);
  if (!parts) return null;
  const [, before = '', word = '', after = ''] = parts;
  const reason = trimmed(`${before}${after}`);
  const said = saidBy(word);
  if (said?.presence !== 'leave') return null;
  const kind = saidBy(reason);
  if (kind?.presence === 'leave') return { ...said, ...kind };
  return reason === '' ? said : { ...said, reason };
}

/** Two sayings of one person as one; null where they contradict each other. */
export function saidTogether(one: SaidPresence, other: SaidPresence): SaidPresence | null {
  if (one.presence !== other.presence) return null;
  const kinds = [one, other].flatMap(({ leaveKind = 'unspecified' }) => (leaveKind === 'unspecified' ? [] : leaveKind));
  if (new Set(kinds).size > 1) return null;
  const reasons = [...new Set([one, other].flatMap(({ reason }) => reason ?? []))];
  return {
    presence: one.presence,
    ...(one.presence === 'leave' ? { leaveKind: kinds[0] ?? 'unspecified' } : {}),
    ...(reasons.length > 0 ? { reason: reasons.join('；') } : {}),
  };
}

function trimmed(text: string): string {
  return text.replace(/^[\s:：,，、;；.。-]+|[\s:：,，、;；.。-]+$/gu, '');
}
