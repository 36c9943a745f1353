import type { Severity } from '../../records/settings';
import type { RuleGroup } from '../../rules/rule';
import type { ListedFinding } from './listed-findings';

/** What the person wants to see; null and '' mean everything. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly group: RuleGroup | null;
  readonly search: string;
}

export const NO_FILTER: FindingFilter = { severity: null, group: null, search: '' };

export function isFiltering({ severity, group, search }: FindingFilter): boolean {
  return severity !== null || group !== null || search.trim() !== '';
}

/** The findings that pass. Spaces and capitals make no difference to a search, as in names. */
export function filterFindings(items: readonly ListedFinding[], filter: FindingFilter): ListedFinding[] {
  const wanted = searchText(filter.search);
  return items.filter(
    ({ finding, group, text }) =>
      (filter.severity === null || finding.severity === filter.severity) &&
      (filter.group === null || group === filter.group) &&
      (wanted === '' || searchText(`${finding.member ?? ''} ${text}`).includes(wanted)),
  );
}

function searchText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
