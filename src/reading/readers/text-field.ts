import { normaliseText } from '../../notation/normalise';
import { NOT_CALCULATED } from '../../records/not-calculated';
import { isErrorText, isNothing, unreadableCell } from '../../notation/read-cell';
import { textOf } from '../../workbook/sheet-cells';
import type { Parser } from './field-reader';

/**
 * Any text, as written but for the spaces around it. A dash says that there is
 * nothing to write, and what Excel shows for a failed formula says nothing either; a
 * formula that has not been computed yet may say anything.
 */
export const parseTextCell: Parser<string> = (value) => {
  if (value === NOT_CALCULATED) return unreadableCell(value, 'text');
  const text = textOf(value).trim();
  const plain = normaliseText(text);
  if (plain === '' || isNothing(plain) || isErrorText(plain)) return { state: 'blank' };
  return { state: 'read', value: text };
};
