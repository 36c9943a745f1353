import { CATALOGUE } from '../../rules/catalogue';
import type { Finding } from '../../rules/finding';

/** What can be unfolded under a finding. */
export type FindingPanel = 'suggest' | 'explain' | 'more' | 'waive';

/** Rules about the check itself, which no waiver reaches. */
const BEYOND_WAIVERS = new Set(CATALOGUE.filter((rule) => 'afterwards' in rule).map(({ id }) => id));

/** The panels that a finding has a button for, in their order. What is seldom wanted is under 更多. */
export function panelsOf({ rule, suggestions }: Finding): FindingPanel[] {
  return [
    ...(suggestions.length > 0 ? (['suggest'] as const) : []),
    'explain',
    ...(BEYOND_WAIVERS.has(rule) ? [] : (['more'] as const)),
  ];
}
