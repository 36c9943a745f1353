import { isDateFormat, isPercentFormat } from 'numfmt';
import { cellText } from '../../hosts/xlsx/look/cell-text';
import type { Position } from './position';
import type { SheetView } from './sheet-view';

/** What a cell holds, as a person would type it: a formula, a date, a number with all its digits. */
export function typingText(view: SheetView, position: Position): string {
  const formula = view.formula(position);
  return formula === null ? valueText(view, position) : `=${formula}`;
}

/** The same of what a cell shows: of a formula its result. */
export function valueText(view: SheetView, position: Position): string {
  const value = view.value(position);
  const { format } = view.lookOf(position);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  if (isDateFormat(format))
    return cellText(value, Number.isInteger(value) ? 'yyyy/m/d' : 'yyyy/m/d h:mm', view.date1904);
  if (isPercentFormat(format)) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}
