import type { Words } from '../locales/words';
import type { Finding } from '../rules/finding';
import { messageValueText } from './format/finding-words';
import { monthText } from './format/period';
import type { Period } from '../records/period';

/** The finding as the sentence that a clerk reads, seen from the period that was checked. */
export function findingText(finding: Finding, words: Words, period: Period): string {
  const values: Record<string, string | number> = {};
  if (finding.member !== null) values.member = finding.member;
  if (finding.month !== null) values.month = monthText(finding.month, words, period);
  for (const [name, value] of Object.entries(finding.data)) values[name] = messageValueText(value, words, period);
  return words(`rules.${finding.rule}.messages.${finding.message}`, values);
}
