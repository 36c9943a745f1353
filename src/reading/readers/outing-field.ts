import { squeezeText } from '../cells/normalise';
import { parseYesNoCell } from '../cells/yes-no';
import { textOf } from '../sheet-cells';
import type { Parser } from './field-reader';

/** 是否外出: a yes or no, or the word 外出 itself. */
export const parseOutingCell: Parser<boolean> = (value) =>
  squeezeText(textOf(value)) === '外出' ? { state: 'read', value: true } : parseYesNoCell(value);
