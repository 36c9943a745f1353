import type { Member } from '../../records/member';
import { listKey, type RosterNames } from '../names/roster-names';
import type { BillEntry } from './bill-entry';

/** Whom a payment is of, or why that has to be asked. */
export type Payer =
  | { readonly kind: 'one'; readonly member: Member }
  | { readonly kind: 'asked'; readonly why: 'unknown' | 'several' | 'conflict'; readonly offers: readonly Member[] };

/** What may stand round a name in a note and is no part of another name. */
const AROUND =
  /^(?:支部|党支部|党费|转账|备注|收款方?|付款方?|留言|二维码收款|收款|扫码|个人|缴纳|交纳|上交|补交|补缴|预交|预缴|交|缴|代|替|帮|的|同志|本月|份|元|已|\d+(?:\.\d+)?元?|\d{2,4}年度?|\d{1,2}(?:[至到~]?\d{1,2})?月份?|[一二三四五六七八九十]+月份?|第?[一二三四1-4]季度|[上下]半年|全年|年度)*$/u;

const PARTS = /[\s,，、;；:：|/()（）[\]【】_+@"'“”—-]+/u;

/** The payer by exact name, or the one name that the note gives; where the two differ, or there are several, it is asked. */
export function payerOf({ payer, notes }: BillEntry, roster: RosterNames, members: readonly Member[]): Payer {
  const paying = roster.named(payer);
  const noted = distinct(notes.map((note) => namesIn(note, roster, members)));
  const groups = distinct([...(paying.length > 0 ? [paying] : []), ...noted]);
  const [only, ...others] = groups;
  const offers = [...new Set(groups.flat())];
  if (!only)
    return {
      kind: 'asked',
      why: 'unknown',
      offers: [...new Set([...masked(payer, members), ...roster.near(payer), ...heldIn(notes, members)])],
    };
  if (others.length > 0) return { kind: 'asked', why: 'conflict', offers };
  const [member, ...same] = only;
  if (member && same.length === 0) return { kind: 'one', member };
  return { kind: 'asked', why: 'several', offers };
}

/** The people named in a note, a group of one name each: 李明3月党费, 党费 王芳. */
function namesIn(note: string, roster: RosterNames, members: readonly Member[]): readonly Member[] {
  const found = new Set<Member>();
  for (const part of note.split(PARTS)) {
    const key = listKey(part);
    const whole = roster.named(part);
    const own = whole.length > 0 ? whole : members.filter((member) => standsIn(key, nameOf(member)));
    for (const member of own) found.add(member);
  }
  return [...found];
}

function standsIn(key: string, name: string): boolean {
  const at = name === '' ? -1 : key.indexOf(name);
  return at >= 0 && AROUND.test(key.slice(0, at)) && AROUND.test(key.slice(at + name.length));
}

/** Names that stand in a note in whatever way: only to be offered. */
function heldIn(notes: readonly string[], members: readonly Member[]): readonly Member[] {
  const text = listKey(notes.join(' '));
  return members.filter((member) => text.includes(nameOf(member)));
}

/** *明 and 张*伟: who may stand behind the stars. */
function masked(payer: string, members: readonly Member[]): readonly Member[] {
  const key = listKey(payer);
  if (!key.includes('*')) return [];
  const pattern = new RegExp(`^${key.replace(/[^\p{Script=Han}*]/gu, '').replace(/\*+/gu, '.+')}$`, 'u');
  return members.filter((member) => pattern.test(nameOf(member)));
}

function nameOf({ displayName }: Member): string {
  return listKey(displayName).replace(/\([^()]*\)$/u, '');
}

/** Groups that hold the same people once; those with one person apart are told apart. */
function distinct(groups: readonly (readonly Member[])[]): readonly (readonly Member[])[] {
  const seen = new Map<string, readonly Member[]>();
  for (const group of groups) {
    // Two names in one note are two groups.
    for (const member of group) {
      const name = nameOf(member);
      seen.set(name, [...new Set([...(seen.get(name) ?? []), member])]);
    }
  }
  return [...seen.values()];
}
