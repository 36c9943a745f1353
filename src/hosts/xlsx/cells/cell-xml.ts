import type { CellValue } from '../../../workbook/snapshot';
import type { CellWrite } from './cell-write';
import { escapeUnwritable } from '../read/escaped-text';
import { withAttributes } from '../xml/edit-element';
import { element, escapeText } from '../xml/write-xml';

/** The cell type (t) for a value kept in the cell itself; null for numbers and for empty cells. */
export function cellType(value: CellValue): 'inlineStr' | 'b' | null {
  if (typeof value === 'string') return 'inlineStr';
  return typeof value === 'boolean' ? 'b' : null;
}

/** The content of a cell. A text is kept in the cell, as text even where it begins with "=". */
export function cellContent(value: CellValue): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return element('is', {}, textElement(value));
  return element('v', {}, plainValue(value));
}

/** A value as v holds it. Throws RangeError for a number that no cell can hold, which is a defect of the caller. */
export function plainValue(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeText(escapeUnwritable(value));
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (!Number.isFinite(value)) throw new RangeError(`no cell can hold ${value}`);
  return String(value);
}

function textElement(text: string): string {
  const space = text !== text.trim() || /\s{2}|\n/.test(text) ? 'preserve' : null;
  return element('t', { 'xml:space': space }, plainValue(text));
}

/** The content of a cell that is written: a value, or a formula without a result. */
export function writtenContent({ value, formula }: CellWrite): string {
  if (!formula) return cellContent(value);
  const { text, area } = formula;
  return element('f', area === null ? {} : { t: 'array', ref: area }, escapeText(escapeUnwritable(text)));
}

/** The cell type (t) for what is written. */
export function writtenType({ value, formula }: CellWrite): string | null {
  return formula || value === '' ? null : cellType(value);
}

/**
 * The open tag of a cell that stands there already, for new content: its address
 * and, unless another is given, its style stay; links to what Excel knew about the
 * old value go.
 */
export function retypedTag(openTag: string, write: CellWrite): string {
  const style = write.style === undefined ? {} : { s: String(write.style) };
  return withAttributes(openTag, { t: writtenType(write), cm: null, vm: null, ...style }).replace(/\s*\/?>$/, '');
}
