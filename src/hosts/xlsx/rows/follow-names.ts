import type { WorkbookPart } from '../read/workbook-part';
import type { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { attribute, childOf, childrenOf } from '../xml/xml-tree';
import { movedFormula } from './move-formula';
import type { RowMove } from './row-move';

/** What is printed or filtered is the table with all around it, so it takes new rows in at any width. */
const WIDE = /^_xlnm\.(Print_Area|_FilterDatabase)$/i;

/** Defined names, print areas and titles among them, follow rows that came or went. */
export function followNames(splices: Splices, { root, sheets }: WorkbookPart, move: RowMove): void {
  const list = childOf(root, 'definedNames');
  for (const name of list ? childrenOf(list, 'definedName') : []) {
    const index = attribute(name, 'localSheetId');
    const sheet = index === null ? null : (sheets[Number(index)]?.name ?? null);
    const wide = WIDE.test(attribute(name, 'name') ?? '');
    const moved = movedFormula(name.text, { sheet, row: null, wide }, move);
    if (moved !== name.text) splices.replace(name.openEnd, name.closeStart, escapeText(moved));
  }
}
