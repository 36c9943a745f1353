import type { WordValues } from './word-key';

/** A text taken apart at its {{placeholders}}: what stands between them, and their names; of these one fewer. */
export interface Message {
  readonly between: readonly string[];
  readonly names: readonly string[];
}

const PLACEHOLDER = /\{\{([A-Za-z]\w*)\}\}/;

/** Takes a text apart once for all the times it is said; null for one that does more than hold values. */
export function messageOf(text: string): Message | null {
  // With a group in the expression, split yields the names between the texts.
  const parts = text.split(PLACEHOLDER);
  const between = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  const isPlain = !between.some((part) => part.includes('{{') || part.includes('$t('));
  return isPlain ? { between, names } : null;
}

/** The text with its values; one that was not given leaves its placeholder to be seen. */
export function filledMessage({ between, names }: Message, values: WordValues): string {
  let text = between[0] ?? '';
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? '';
    const value: unknown = values[name];
    const shown = typeof value === 'string' || typeof value === 'number' ? value : unusual(name, value, values);
    text += `${shown}${between[index + 1] ?? ''}`;
  }
  return text;
}

/** What travels as data may be no text or number at all, or not be there. */
function unusual(name: string, value: unknown, values: WordValues): string {
  if (!Object.hasOwn(values, name)) return `{{${name}}}`;
  return typeof value === 'boolean' ? String(value) : '';
}
