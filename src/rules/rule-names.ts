import { plainText } from './plain-text';

/**
 * How a person may name a rule in the sheets 设置 and 豁免说明: the name to the
 * rule's id. Ids always name themselves; a door adds the titles, since words live
 * in its language tables.
 */
export type RuleNames = ReadonlyMap<string, string>;

/** Resolves names as written by hand: spaces and full-width letters make no difference. */
export function ruleIdLookup(names: RuleNames): (written: string) => string {
  const ids = new Map([...names].map(([name, id]) => [plainText(name), id]));
  return (written) => ids.get(plainText(written)) ?? plainText(written);
}
