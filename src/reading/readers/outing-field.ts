import { squeezeText } from '../../notation/normalise';
import { parseYesNoCell } from '../../notation/yes-no';
import { textOf } from '../../workbook/sheet-cells';
import type { Parser } from './field-reader';

/** 是否外出: a yes or no, or the word 外出 itself. */
export const parseOutingCell: Parser<boolean> = (value) =>
  squeezeText(textOf(value)) === '外出' ? { state: 'read', value: true } : parseYesNoCell(value);
