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

/** A finding for a paper that others will read: no wage base, and no text of a private cell. */
export function publicFinding(finding: Finding): Finding {
  const { base, text, ...data } = finding.data;
  const field = data.field;
  const isPrivate = typeof field === 'object' && 'term' in field && PRIVATE_FIELDS.has(field.term);
  const shown: MessageData = {
    ...data,
    ...(base === undefined ? {} : { base: HIDDEN }),
    ...(text === undefined ? {} : { text: isPrivate ? HIDDEN : text }),
  };
  return { ...finding, data: shown };
}
