import { element } from '../xml/write-xml';
import { BUILT_IN_FORMATS } from './look-xml';
import type { StyleList } from './style-list';

const FIRST_OWN_FORMAT = 164;

/** The number of a number format; one that neither every program nor `known` knows is added to both. */
export function formatIdOf(code: string, formats: StyleList, known: Map<string, number>): number {
  const id = BUILT_IN_FORMATS[code] ?? known.get(code);
  if (id !== undefined) return id;
  const next = Math.max(FIRST_OWN_FORMAT - 1, ...known.values()) + 1;
  known.set(code, next);
  formats.indexOf(element('numFmt', { numFmtId: next, formatCode: code }));
  return next;
}
