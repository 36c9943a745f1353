import type { Member } from '../../records/member';
import type { ListedName, Meant, NoName, ReadNames } from './listed-name';
import { listLine, type NameToken } from './name-tokens';
import { nameWord, type NameWord } from './name-word';
import type { RosterNames } from './roster-names';
import { leaveIn, saidBy, saidTogether, type SaidPresence } from './said-presence';

export interface LineContext {
  readonly line: number;
  /** The first word is a name whatever it looks like: a numbered line of a group list, a column of names. */
  readonly isNameFirst: boolean;
  /** What the head above the line says of all below it: 请假人员：. */
  readonly said: SaidPresence | null;
  readonly section: string | null;
}

/** So many words may be the parts of one name: 买买提 阿不都, 欧 阳 明. */
const MOST_PARTS = 4;

/** A short word of Chinese may be anybody's name; longer texts are sentences. */
const NAME_LIKE = /^\p{Script=Han}{1,6}$|^\p{Script=Han}+[·.]\p{Script=Han}+$/u;

/** Whom a line names, and what it says of them. */
export function readLine(text: string, roster: RosterNames, context: LineContext): ReadNames {
  const { pieces, isNumbered } = listLine(text);
  const isNameFirst = context.isNameFirst || isNumbered;
  const names: ListedName[] = [];
  const rest: NoName[] = [];
  let lineSaid = context.said;
  let isFirst = true;
  for (const tokens of pieces) {
    const read = readPiece(tokens, roster, { ...context, said: lineSaid, isNameFirst: isNameFirst && isFirst });
    names.push(...read.names);
    rest.push(...read.rest);
    if (read.ahead !== null && read.names.length === 0 && pieces.length === 1) {
      rest.push({ line: context.line, text: tokens.map((token) => token.text).join(' ') });
    }
    // 请假 张三、李四: what stands first is of all of them.
    if (isFirst && read.ahead !== null) lineSaid = read.ahead;
    isFirst = isFirst && read.names.length === 0;
  }
  return { names, rest };
}

interface OpenName {
  readonly token: NameToken;
  readonly word: Extract<NameWord, { readonly kind: 'name' | 'unknown' }>;
  readonly parts: readonly string[];
  readonly isParted: boolean;
  /** The section written in one with the name. */
  readonly own: string | null;
  /** Sections and numbers beside the name; between two names nobody knows whose they are. */
  sections: string[];
  ids: string[];
  said: SaidPresence | null;
  unexplained: string[];
  /** Who may be meant by this word and the one beside it together. */
  others: readonly Member[];
}

function readPiece(written: readonly NameToken[], roster: RosterNames, context: LineContext) {
  const tokens = written.flatMap((token) => unbracketed(token, roster));
  const found: OpenName[] = [];
  const rest: NoName[] = [];
  let section = context.section;
  let ahead: SaidPresence | null = null;
  const [first] = tokens;
  const led = first ? nameWord(first.text, roster) : null;
  const isLedBySection = led?.kind === 'section';
  const isLedById = led?.kind === 'name' && led.by === 'id';
  for (let index = 0; index < tokens.length;) {
    const taken = nameAt(tokens, index, roster);
    const { token, word, parts } = taken;
    const last = found.at(-1);
    index += parts.length;
    if (word.kind === 'name' && word.by === 'id' && last && !isLedById) last.ids.push(token.text);
    else if (word.kind === 'name') {
      found.push({
        ...{ token, word, parts, isParted: taken.isParted },
        own: word.section,
        sections: section === null ? [] : [section],
        ids: word.by === 'id' ? [] : idAhead(),
        said: word.said ?? ahead,
        unexplained: [],
        others: [],
      });
      section = context.section;
    } else if (word.kind === 'section') {
      if (last && !isLedBySection) last.sections.push(word.section);
      else section = word.section;
    } else if (word.kind === 'said') {
      if (!last) ahead = word.said;
      else last.said = last.said === null ? word.said : (saidTogether(last.said, word.said) ?? { presence: 'unclear' });
    } else if (word.kind === 'unknown') takeUnknown(token, word, parts, last);
    else if (!last) rest.push({ line: context.line, text: token.text });
  }
  for (const open of found.length > 1 ? found : [])
    [open.sections, open.ids] = [context.section === null ? [] : [context.section], []];
  for (const [index, open] of found.entries()) {
    const next = found[index + 1];
    const others = next ? mayBeOne(open, next, roster) : [];
    if (next && others.length > 0) for (const each of [open, next]) each.others = [...each.others, ...others];
  }
  return { names: found.map((open) => listed(open, roster, context)), rest, ahead };

  /** 1023 张伟: the number that stands ahead is that of the name behind it. */
  function idAhead(): string[] {
    const last = found.at(-1);
    if (!isLedById || last?.word.kind !== 'name' || last.word.by !== 'id') return [];
    found.pop();
    return [last.token.text];
  }

  function takeUnknown(
    token: NameToken,
    word: Extract<NameWord, { readonly kind: 'unknown' }>,
    parts: readonly string[],
    last: OpenName | undefined,
  ): void {
    const isNear = roster.near(word.bare).length > 0;
    const leave = leaveIn(token.text);
    const noted = token.notes.some((note) => roster.named(note).length > 0);
    if (last && !isNear && leave) last.said = saidTogether(last.said ?? leave, leave) ?? { presence: 'unclear' };
    else if (last && !isNear && last.said?.presence === 'leave') last.said = withReason(last.said, token.text);
    else if (last && !isNear && context.isNameFirst) last.unexplained.push(token.text);
    else if (isNear || noted || (context.isNameFirst && !last) || NAME_LIKE.test(word.bare)) {
      found.push({
        ...{ token, word, parts, isParted: false },
        own: null,
        sections: section === null ? [] : [section],
        ids: idAhead(),
        said: word.said ?? leave ?? ahead,
        unexplained: [],
        others: [],
      });
    } else rest.push({ line: context.line, text: token.text });
  }
}

/** Brackets that hold words of their own and no remark on a name: 【王芳】 李明, ✅【王芳】. */
function unbracketed(token: NameToken, roster: RosterNames): readonly NameToken[] {
  const isName = (text: string): boolean => nameWord(text, roster).kind === 'name' || roster.near(text).length > 0;
  const alone = (text: string): NameToken => ({ text, notes: [], ahead: [] });
  const own = token.ahead.filter(isName).map(alone);
  const word = nameWord(token.text, roster);
  const isOfName = word.kind === 'name' || word.kind === 'unknown';
  const notes = [...token.ahead.filter((text) => !isName(text)), ...token.notes];
  if (!isOfName) return [...own, { ...token, notes: [] }, ...notes.map(alone)];
  // 李明（小明） is a nickname; what is near the name of another may be that other, misspelt.
  const isOther = (text: string): boolean =>
    word.kind === 'name' &&
    nameWord(text, roster).kind === 'unknown' &&
    roster.near(text).length > 0 &&
    !roster.near(text).some((member) => word.members.includes(member));
  return [...own, { ...token, notes: notes.filter((text) => !isOther(text)) }, ...notes.filter(isOther).map(alone)];
}

/**
 * Whether a word that nobody has, beside a name that somebody has, makes with it the
 * misspelt name of a third: 伟不都 买买提 where there are 买买提 and 阿不都·买买提.
 */
function mayBeOne(one: OpenName, other: OpenName, roster: RosterNames): readonly Member[] {
  if (one.word.kind === other.word.kind) return [];
  const known = [one, other].flatMap(({ word }) => (word.kind === 'name' ? word.members : []));
  return roster.nearTogether(`${one.token.text}${other.token.text}`).filter((member) => !known.includes(member));
}

/** The name that begins at a word: parted by spaces, the longest that the roster has. */
function nameAt(tokens: readonly NameToken[], index: number, roster: RosterNames) {
  const first = tokens[index] ?? { text: '', notes: [], ahead: [] };
  const own = nameWord(first.text, roster);
  for (let count = MOST_PARTS; count > 1; count--) {
    const parts = tokens.slice(index, index + count);
    const isWhole = parts.length === count && parts.slice(0, -1).every(({ notes }) => notes.length === 0);
    const text = parts.map((part) => part.text).join('');
    const members = isWhole ? roster.named(text) : [];
    if (members.length === 0) continue;
    const token = { text, notes: parts.at(-1)?.notes ?? [], ahead: [] };
    const word: NameWord = { kind: 'name', by: 'name', members, section: null, said: null };
    // 李明 华 may be one name or two where the roster has both.
    const isParted = parts.some((part) => nameWord(part.text, roster).kind === 'name');
    return { token, word, parts: parts.map((part) => part.text), isParted };
  }
  const singles = own.kind === 'unknown' ? singlesFrom(tokens, index) : [];
  if (singles.length > 1) {
    const text = singles.map((part) => part.text).join('');
    const token = { text, notes: singles.at(-1)?.notes ?? [], ahead: [] };
    return { token, word: own, parts: singles.map((part) => part.text), isParted: false };
  }
  return { token: first, word: own, parts: [first.text], isParted: false };
}

/** 张 三 of whom the roster knows nothing is asked for as one name. */
function singlesFrom(tokens: readonly NameToken[], index: number): readonly NameToken[] {
  const rest = tokens.slice(index, index + MOST_PARTS);
  const end = rest.findIndex(({ text }) => Array.from(text).length !== 1);
  const run = end < 0 ? rest : rest.slice(0, end);
  return run.length > 3 ? run.slice(0, 2) : run;
}

function withReason(said: SaidPresence, text: string): SaidPresence {
  return { ...said, reason: said.reason === undefined ? text : `${said.reason} ${text}` };
}

function listed(open: OpenName, roster: RosterNames, context: LineContext): ListedName {
  const { token, parts } = open;
  let said = open.said ?? context.said;
  const unexplained = [...open.unexplained];
  for (const note of token.notes) {
    const own = saidBy(note) ?? leaveIn(note);
    if (own) said = open.said === null ? own : (saidTogether(open.said, own) ?? { presence: 'unclear' });
  }
  const notes = token.notes.map((note) => `（${note}）`).join('');
  return {
    line: context.line,
    written: `${parts.join(' ')}${notes}`,
    meant: meantBy(open, roster),
    said,
    unexplained: unexplained.length > 0 ? unexplained.join(' ') : null,
    minutes: null,
  };
}

/** By the exact name; of several by the number, the bracket or the section beside it. What speaks against it is asked. */
function meantBy(open: OpenName, roster: RosterNames): Meant {
  const { token, word, sections, ids, isParted } = open;
  const numbered = ids.flatMap((id) => roster.withId(id) ?? []);
  const noted = [...new Set(token.notes.flatMap((note) => roster.named(note)))];
  if (word.kind === 'unknown') {
    const near = roster.near(word.bare);
    const [only, ...others] = noted;
    const isOther = near.some((member) => member !== only);
    if (only && others.length === 0 && !isOther && numbered.every((member) => member === only))
      return { kind: 'one', member: only, by: 'bracket' };
    return { kind: 'unknown', offers: unique([...noted, ...numbered, ...near]) };
  }
  const { members, by } = word;
  const said = [
    ...ids,
    ...(open.own === null ? [] : [open.own]),
    ...sections,
    ...token.notes.flatMap((note) => note.split(/[\s/-]+/u)),
  ];
  if (open.others.length > 0) return { kind: 'conflict', offers: unique([...open.others, ...members]) };
  if (isParted)
    return { kind: 'conflict', offers: unique([...members, ...open.parts.flatMap((part) => [...roster.named(part)])]) };
  if (noted.some((member) => !members.includes(member)))
    return { kind: 'conflict', offers: unique([...members, ...noted]) };
  const fitting = members.filter((member) => said.every((text) => !speaksAgainst(text, member, roster)));
  const [only, ...others] = fitting;
  if (!only) return { kind: 'conflict', offers: members };
  if (members.length === 1) return { kind: 'one', member: only, by };
  const told = fitting.filter((member) => said.some((text) => speaksFor(text, member, roster)));
  const [one, ...more] = told;
  if (one && more.length === 0) return { kind: 'one', member: one, by: ids.length > 0 ? 'id' : 'bracket' };
  return { kind: 'several', offers: others.length > 0 ? fitting : members };
}

function speaksFor(text: string, member: Member, roster: RosterNames): boolean {
  if (roster.isIdOf(text, member) || roster.isBracketOf(text, member)) return true;
  return roster.isSection(text) && roster.isOfSection(member, text);
}

/** Another section than the roster's, or another person's number. */
function speaksAgainst(text: string, member: Member, roster: RosterNames): boolean {
  if (speaksFor(text, member, roster)) return false;
  if (roster.isSection(text)) return true;
  const numbered = roster.withId(text);
  return numbered !== null && numbered !== member;
}

function unique(members: readonly Member[]): readonly Member[] {
  return [...new Set(members)];
}
