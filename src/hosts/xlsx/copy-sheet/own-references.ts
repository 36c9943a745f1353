import { withSheetNames, type Renaming } from '../../formulas/rename-sheets';
import { scanSheet } from '../read/scan-sheet';
import { textKind } from '../lines/reference-places';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { parseTree, parseTreeAround, type XmlElement } from '../xml/xml-tree';

/** A sheet's text with the formulas about itself, and about sheets copied with it, being about the copies. */
export function sheetOfCopy(source: XmlSource, renamings: readonly Renaming[]): string {
  const splices = new Splices();
  scanSheet(source, {
    cell({ formula }) {
      if (!formula || formula.text === '') return;
      const renamed = withSheetNames(formula.text, renamings);
      if (renamed === formula.text) return;
      splices.replace(formula.openEnd, formula.end, `${escapeText(renamed)}</${formula.tag.name}>`);
    },
  });
  renameIn(splices, parseTreeAround(source, 'sheetData'), renamings);
  return splices.applyTo(source.text);
}

/** The same for a chart or any other part that belongs to the sheet. */
export function partOfCopy(source: XmlSource, renamings: readonly Renaming[]): string {
  const splices = new Splices();
  renameIn(splices, parseTree(source), renamings);
  return splices.applyTo(source.text);
}

function renameIn(splices: Splices, element: XmlElement, renamings: readonly Renaming[]): void {
  for (const child of element.children) renameIn(splices, child, renamings);
  if (element.children.length > 0 || textKind(element.local, null) !== 'formula') return;
  const renamed = withSheetNames(element.text, renamings);
  if (renamed !== element.text) splices.replace(element.openEnd, element.closeStart, escapeText(renamed));
}
