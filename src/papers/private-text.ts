import type { Finding } from '../rules/finding';
import type { MessageData } from '../rules/message-value';

/** Columns whose cells are nobody's business outside the office. */
const PRIVATE_FIELDS = new Set(['field.id', 'field.wageBase', 'field.phone', 'field.birthDate']);
const HIDDEN = '＊＊＊';

/** A mobile number, or an identity number of 15 or 18 places, wherever it stands in a text. */
const PRIVATE_NUMBER = /(?<!\d)(?:1[3-9]\d{9}|\d{15}|\d{17}[\dXx])(?!\d)/g;

/** A text that people typed freely, without telephone and identity numbers. */
export function withoutPrivateNumbers(text: string): string {
  return text.replace(PRIVATE_NUMBER, HIDDEN);
}

/** Rules that show what stands in a cell of which nothing is known: it may be anything. */
const SHOWS_ANY_CELL = new Set(['merged-leftover']);

/** A finding for a paper that others will read: no wage base, and no text of a cell that may be private. */
export function publicFinding(finding: Finding): Finding {
  const { field } = finding.data;
  const isPrivate = typeof field === 'object' && 'term' in field && PRIVATE_FIELDS.has(field.term);
  const hidden = ['base', ...(isPrivate || SHOWS_ANY_CELL.has(finding.rule) ? ['text', 'shown'] : [])];
  const data: MessageData = Object.fromEntries(
    Object.entries(finding.data).map(([key, value]) => [key, hidden.includes(key) && value !== '' ? HIDDEN : value]),
  );
  return { ...finding, data };
}
