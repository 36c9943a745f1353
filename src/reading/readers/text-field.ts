import { normaliseText } from '../cells/normalise';
import { isErrorText, isNothing } from '../cells/read-cell';
import { textOf } from '../sheet-cells';
import type { Parser } from './field-reader';

/**
 * Any text, as written but for the spaces around it. A dash says that there is
 * nothing to write, and what Excel shows for a failed formula says nothing either.
 */
export const parseTextCell: Parser<string> = (value) => {
  const text = textOf(value).trim();
  const plain = normaliseText(text);
  if (plain === '' || isNothing(plain) || isErrorText(plain)) return { state: 'blank' };
  return { state: 'read', value: text };
};
