import { plainText } from './plain-text';

/**
 * How a person may name a rule in the sheets 设置 and 豁免说明: the name to the
 * rule's id. Ids always name themselves; a door adds the titles, since words live
 * in its language tables.
 */
export type RuleNames = ReadonlyMap<string, string>;

/** Resolves names as written by hand: spaces, capitals and full-width letters make no difference. */
export function ruleIdLookup(names: RuleNames): (written: string) => string {
  const keyOf = (name: string): string => plainText(name).toLowerCase();
  const ids = new Map([...names].map(([name, id]) => [keyOf(name), id]));
  return (written) => ids.get(keyOf(written)) ?? keyOf(written);
}
