import { valueOf } from '../../records/field';
import type { Member } from '../../records/member';
import { listKey, type RosterNames } from './roster-names';
import { saidBy, type SaidPresence } from './said-presence';

/** What one word of a list is. */
export type NameWord =
  | {
      readonly kind: 'name';
      readonly by: 'name' | 'id';
      readonly members: readonly Member[];
      /** Written in one with the name: 技术科张伟, 张三请假. */
      readonly section: string | null;
      readonly said: SaidPresence | null;
    }
  | { readonly kind: 'said'; readonly said: SaidPresence }
  | { readonly kind: 'section'; readonly section: string }
  /** Nothing that tells of anybody: a number, a time, 收到. */
  | { readonly kind: 'nothing' }
  /** `bare` is what would be the name, without what is said of it in one word: 王芬 of 王芬请假. */
  | { readonly kind: 'unknown'; readonly bare: string; readonly said: SaidPresence | null };

const NOTHING =
  /^(?:[\d.:+%×x年月日号时分秒点-]+(?:分钟|小时|人|次|名)?|.*\d{5,}.*|收到|好的?|已阅|已学习?|谢谢|报名|同志们?|各位|大家|合计|总计|共计?|(?:应到|实到|请假|缺席|出席|参会|到会|共|合计)(?:人数)?\d+人?|手机|电脑|主持人?|联席主持人|会议室|姓名|序号|成员|人员|昵称)$/u;

/** Words that stand in one with a name. A single sign is not among them: it may be part of another name. */
const SAID_BEHIND =
  /^(.+?)(已?签到|已?参加|已?参会|已?出席|已到|到会|请假|事假|病假|公假|休假|年假|出差|缺席|缺勤|未到|未签到|迟到|早退|同志|\+\d{1,2})$/u;
const SAID_BEFORE = /^(请假|事假|病假|公假|休假|年假|出差|缺席|未到|未签到|迟到)(.+)$/u;

/** What a word is by the roster: a name of it goes before everything else. */
export function nameWord(text: string, roster: RosterNames): NameWord {
  const exact = roster.named(text);
  if (exact.length > 0) return { kind: 'name', by: 'name', members: exact, section: null, said: null };
  const numbered = roster.withId(text);
  if (numbered) return { kind: 'name', by: 'id', members: [numbered], section: null, said: null };
  if (roster.isSection(text)) return { kind: 'section', section: text };
  const said = saidBy(text);
  if (said) return { kind: 'said', said };
  return inOne(text, roster) ?? (NOTHING.test(text) ? { kind: 'nothing' } : unknownWord(text));
}

function unknownWord(text: string): NameWord {
  const [, behind = '', sayingBehind = ''] = SAID_BEHIND.exec(text) ?? [];
  const [, sayingBefore = '', before = ''] = SAID_BEFORE.exec(text) ?? [];
  const [bare, saying] = behind !== '' ? [behind, sayingBehind] : [before, sayingBefore];
  return { kind: 'unknown', bare: bare === '' ? text : bare, said: saidBy(saying) };
}

/** A name with its section, with what is said of it, or with a telephone number, and nothing between them. */
function inOne(text: string, roster: RosterNames): NameWord | null {
  const key = listKey(text);
  for (const section of roster.sections) {
    const name = key.startsWith(section)
      ? key.slice(section.length)
      : key.endsWith(section)
        ? key.slice(0, -section.length)
        : '';
    const members = certainly(name, text, roster);
    if (members.length > 0) return { kind: 'name', by: 'name', members, section, said: null };
  }
  const digits = /^\d{0,4}([^\d]+)\d*$/u.exec(key)?.[1] ?? '';
  const [, behind = '', sayingBehind = ''] = SAID_BEHIND.exec(key) ?? [];
  const [, sayingBefore = '', before = ''] = SAID_BEFORE.exec(key) ?? [];
  for (const [name, saying] of [
    [digits, ''],
    [behind, sayingBehind],
    [before, sayingBefore],
  ] as const) {
    const members = name === key ? [] : certainly(name, text, roster);
    if (members.length > 0) return { kind: 'name', by: 'name', members, section: null, said: saidBy(saying) };
  }
  return null;
}

/** Those of that name, unless the whole word is as near to another name of its length: 李明到 may be 李明达. */
function certainly(name: string, word: string, roster: RosterNames): readonly Member[] {
  const members = name === '' ? [] : roster.named(name);
  if (members.length === 0) return [];
  const length = word.match(/\p{Script=Han}/gu)?.length ?? 0;
  const other = roster.near(word).some((member) => {
    const own = valueOf(member.name) ?? member.displayName;
    return listKey(own).length === length && !members.includes(member);
  });
  return other ? [] : members;
}
