import type { WorkbookPart } from '../read/workbook-part';
import type { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { attribute, childOf, childrenOf } from '../xml/xml-tree';
import { movedFormula } from '../../formulas/moved-formula';
import type { LineMove } from '../../formulas/line-move';

/** What is printed or filtered is the table with all around it, so it takes new lines in at any width. */
const WIDE = /^_xlnm\.(Print_Area|_FilterDatabase)$/i;

/** Defined names, print areas and titles among them, follow lines that came or went. */
export function followNames(splices: Splices, { root, sheets }: WorkbookPart, move: LineMove): void {
  const list = childOf(root, 'definedNames');
  for (const name of list ? childrenOf(list, 'definedName') : []) {
    const index = attribute(name, 'localSheetId');
    const sheet = index === null ? null : (sheets[Number(index)]?.name ?? null);
    const wide = WIDE.test(attribute(name, 'name') ?? '');
    const moved = movedFormula(name.text, { sheet, line: null, wide }, move);
    if (moved !== name.text) splices.replace(name.openEnd, name.closeStart, escapeText(moved));
  }
}
