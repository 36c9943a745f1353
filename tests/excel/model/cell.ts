import type { CellValue } from '../../../src/workbook/snapshot';

/** Formats by the path Excel's object model gives them: "font/bold", "borders/EdgeTop/style", "numberFormat". */
export type Format = Readonly<Record<string, unknown>>;

export interface MemoryCell {
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula: string | null;
  /** True where an apostrophe before the text, which is not part of it, keeps it text. */
  readonly quoted: boolean;
  readonly format: Format;
  /** A jump within the workbook, as a document reference. */
  readonly link: string | null;
}

export const PLAIN: Format = {};

export const EMPTY_CELL: MemoryCell = { value: null, formula: null, quoted: false, format: PLAIN, link: null };

const derived = new WeakMap<Format, Map<string, Format>>();

/** The format with one entry changed; equal changes of one format share the result, so that large sheets stay small. */
export function withFormat(format: Format, path: string, value: unknown): Format {
  let changes = derived.get(format);
  if (!changes) derived.set(format, (changes = new Map<string, Format>()));
  const key = `${path}=${JSON.stringify(value)}`;
  let changed = changes.get(key);
  if (!changed) changes.set(key, (changed = changedFormat(format, path, value)));
  return changed;
}

/** The number format General is what a cell has without any. */
function changedFormat(format: Format, path: string, value: unknown): Format {
  if (path !== 'numberFormat' || value !== 'General') return { ...format, [path]: value };
  return Object.fromEntries(Object.entries(format).filter(([name]) => name !== path));
}
