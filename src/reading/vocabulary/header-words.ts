import { ROLES } from '../../records/role';
import type { Weight } from '../../roles/field-entry';
import { fieldEntries } from '../../roles/role-tables';
import { headerKey } from './header-key';

/** A field that a header word may stand for; the table's role decides. */
export interface Candidate {
  readonly field: string;
  readonly weight: Weight;
}

/** Longer texts are sentences, never heads. */
export const LONGEST_HEAD = 80;

const WORDS = indexed();

/**
 * Fields that a header text may stand for, whatever the table's role; none for a
 * word that fits nothing. Generalises over the forms of `headerKey`, two words for
 * one field joined by a stroke (工号/学号), words with their English beside them,
 * a running number (备注1), the prefix 主题党日, and what another office says of its
 * meetings where the words are those of activities (会议类型, 实际会议时间).
 */
export function candidatesOf(text: string): readonly Candidate[] {
  if (text.length > LONGEST_HEAD) return [];
  const key = headerKey(text);
  if (key === '') return [];
  return WORDS.get(key) ?? eitherOf(key) ?? looser(key) ?? timeOfMeeting(key) ?? ofMeeting(key) ?? [];
}

function eitherOf(key: string): readonly Candidate[] | null {
  const parts = key.split(/[/、|]|或/u);
  if (parts.length < 2) return null;
  const each = parts.map((part) => WORDS.get(part) ?? []);
  const shared = each[0]?.filter(({ field }) => each.every((one) => one.some((other) => other.field === field)));
  return shared && shared.length > 0 ? shared : null;
}

function looser(key: string): readonly Candidate[] | null {
  const without = key
    .replace(/^(?:主题党日|党日|本次|本月|每次|党员(?=.))/u, '')
    .replace(/(?<=\p{Script=Han})(?:[A-Za-z]+|\d{1,2}|名称)$/u, '');
  return without === key || without === '' ? null : (WORDS.get(without) ?? null);
}

const TIME_OF_MEETING =
  /^(计划|拟定?|预定|预计|安排|实际)(?:召开|开展|举行|举办|组织)?(?:会议|活动|党日)?(?:召开|开展|举行|举办)?(开始|结束)?时间$/u;

/** 计划会议时间, 实际召开日期: when it was meant to be or was held. */
function timeOfMeeting(key: string): readonly Candidate[] | null {
  const [found, meant, end] = TIME_OF_MEETING.exec(key) ?? [];
  if (found === undefined) return null;
  const field = end === '开始' ? 'start' : end === '结束' ? 'end' : meant === '实际' ? 'date' : 'plannedDate';
  return [{ field, weight: 3 }];
}

const OF_SESSIONS = new Set(fieldEntries('sessions').map(([field]): string => field));

/** 会议 for 活动, or before a word that stands alone (会议主持人). Only fields of sessions: 会议人员 are no members. */
function ofMeeting(key: string): readonly Candidate[] | null {
  if (!/^(?:会议|活动)|会议/u.test(key)) return null;
  const words = [key.replace(/会议|党日/gu, '活动'), key.replace(/^(?:会议|活动)/u, '')];
  const found = words.map((word) => WORDS.get(word)?.filter(({ field }) => OF_SESSIONS.has(field)) ?? []);
  return found.find((candidates) => candidates.length > 0) ?? null;
}

/** A word means its field in whatever role the field is, since a table's role is known only by its words. */
function indexed(): ReadonlyMap<string, readonly Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const [field, { words }] of ROLES.flatMap(fieldEntries)) {
    for (const weight of [3, 2, 1] as const satisfies readonly Weight[]) {
      for (const word of words[weight]?.split(' ') ?? []) {
        const key = headerKey(word);
        const known = index.get(key) ?? [];
        if (!known.some((candidate) => candidate.field === field)) known.push({ field, weight });
        index.set(key, known);
      }
    }
  }
  return index;
}
