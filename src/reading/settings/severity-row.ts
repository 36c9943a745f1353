import type { Severity } from '../../records/settings';
import { squeezeText } from '../../notation/normalise';
import { editDistance } from './edit-distance';
import { oneOf } from './setting-values';

/** A rule's id by whatever a person may call it: its id, its Chinese title. */
export type RuleNames = ReadonlyMap<string, string>;

/** The words of a level; the first of each is the one the product writes. */
export const SEVERITY_WORDS: Readonly<Record<Severity | 'off', readonly string[]>> = {
  error: ['必须处理', '错误', '严重', 'error'],
  warning: ['请留意', '警告', 'warning', 'warn'],
  info: ['提示', '信息', 'info'],
  off: ['不检查', '关闭', '停用', '禁用', '忽略', '关', 'off'],
};

export const ALLOWED_SEVERITIES = Object.values(SEVERITY_WORDS)
  .map(([word]) => word)
  .join('|');

export const severityOf = oneOf<Severity | 'off'>(SEVERITY_WORDS);

const RULE_ID = /^[a-z]+(?:-[a-z]+)+$/u;

/** "规则 dues-late" and "级别：dues-late" name the rule too. */
const PREFIX = /^(?:规则|级别)[:\s]*/u;

/** Whether the text has the form of a rule's id, so that an unknown one is a mistake and not a note. */
export function looksLikeRuleId(item: string): boolean {
  return RULE_ID.test(ruleKey(item));
}

/**
 * The rule that a row's item names; null for none. Without any names given, every
 * text that looks like an id counts as one.
 */
export function ruleOf(item: string, names: RuleNames): string | null {
  const key = ruleKey(item);
  if (names.size === 0) return RULE_ID.test(key) ? key : null;
  return keyed(names).get(key) ?? null;
}

/** So many ids are named in the place of an unknown one; `theme-day rules` lists all. */
const FEW = 3;

/** The ids nearest in spelling: what may have been meant. */
export function similarRules(item: string, names: RuleNames): string {
  const key = ruleKey(item);
  const ids = [...new Set(names.values())].map((id) => ({ id, distance: editDistance(id, key) }));
  ids.sort((one, other) => one.distance - other.distance);
  return ids
    .slice(0, FEW)
    .map(({ id }) => id)
    .join('|');
}

function ruleKey(text: string): string {
  return squeezeText(text).replace(PREFIX, '').toLowerCase();
}

const keyedNames = new WeakMap<RuleNames, ReadonlyMap<string, string>>();

function keyed(names: RuleNames): ReadonlyMap<string, string> {
  const known = keyedNames.get(names);
  if (known) return known;
  const made = new Map([...names].map(([name, id]) => [ruleKey(name), id]));
  keyedNames.set(names, made);
  return made;
}
