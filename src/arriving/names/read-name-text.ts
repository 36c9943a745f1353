import type { ArrivedRow } from '../arrived';
import type { ListedName, NoName, ReadNames } from './listed-name';
import { listLine } from './name-tokens';
import { readLine } from './read-line';
import { listKey, type RosterNames } from './roster-names';
import { leaveIn, saidBy, type SaidPresence } from './said-presence';

/** 请假人员：, 【缺席】, 参会（22人）：张三、李四: what it says, and the names behind it. */
const HEAD = /^\(?([^():：]{1,8}?)(?:人员|名单|同志|情况|党员|的)*\)?\s*(?:\(?\d+\s*人?\)?)?\s*(?:[:：](.*)|\)?)$/u;

/** Lines that a chat puts above a group list. */
const CHAIN = /^\s*#\s*(?:接龙|group\s*note)/iu;

/** A list of names as text: a group list, one a line, or several in a line. */
export function readNameText(
  rows: readonly ArrivedRow[],
  roster: RosterNames,
  saidOfAll: SaidPresence | null,
): ReadNames {
  const names: ListedName[] = [];
  const rest: NoName[] = [];
  const chain = rows.findIndex(({ text }) => CHAIN.test(text));
  const firstNumbered = rows.findIndex(({ text }, index) => index > chain && listLine(text).isNumbered);
  const isChain = chain >= 0 && firstNumbered > chain;
  let said = saidOfAll;
  let section: string | null = null;
  for (const [index, { number, text }] of rows.entries()) {
    // Above the first number of a group list stands what it is about, not who is in it.
    if (isChain && index < firstNumbered) {
      rest.push({ line: number, text: text.trim() });
      continue;
    }
    const head = headOf(text, roster);
    if (head) {
      said = head.said ?? saidOfAll;
      section = head.section;
      if (head.names.trim() === '') continue;
    }
    const read = readLine(head ? head.names : text, roster, { line: number, isNameFirst: false, said, section });
    names.push(...read.names);
    rest.push(...read.rest);
    if (head?.said === null) section = null;
  }
  return { names, rest };
}

function headOf(text: string, roster: RosterNames) {
  const { text: plain } = listLine(text);
  const [whole, title = '', names = ''] = HEAD.exec(plain) ?? [];
  if (whole === undefined || roster.named(title).length > 0) return null;
  const said = saidBy(title) ?? leaveIn(title);
  // A word alone in a line may be said of the name above it; with a colon or in brackets it is a head.
  const isHead = /[:：]/u.test(plain) || /^\(.*\)$/u.test(plain) || /(?:人员|名单|同志)/u.test(plain);
  if (!isHead) return null;
  if (said && said.reason === undefined) return { said, section: null, names };
  return roster.isSection(title) ? { said: null, section: listKey(title), names } : null;
}
