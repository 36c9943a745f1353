import { rulesReference } from '../../reports/rules-reference';
import type { Session } from '../session';
import { rulesText } from '../text/rules-text';

export interface RulesOptions {
  readonly json: boolean;
}

/** `theme-day rules`: every rule with its severity, clause and needs. */
export function rulesCommand({ json }: RulesOptions, { terminal, words }: Session): number {
  const reference = rulesReference(words);
  terminal.out(json ? JSON.stringify(reference, null, 2) : rulesText(reference, words));
  return 0;
}
