import { quoteSheetName } from '../../../records/cell-ref';
import { formulaPieces } from '../../formulas/formula-pieces';
import { scanSheet } from '../read/scan-sheet';
import { textKind } from '../lines/reference-places';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { parseTree, parseTreeAround, type XmlElement } from '../xml/xml-tree';

/** From the sheet that was copied to the copy. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** A formula in which references to one sheet are to another; those over several sheets stay. */
export function withSheetName(formula: string, { from, to }: Renaming): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, text }, index) => {
      if (pieces[index + 1]?.text !== '!' || pieces[index - 1]?.kind === 'bracket') return text;
      const isSpan =
        pieces[index - 1]?.text === ':' && pieces[index - 2]?.kind === 'name' && pieces[index - 3]?.text !== '!';
      const name = kind === 'quoted' ? text.slice(1, -1).replaceAll("''", "'") : text;
      return !isSpan && name.toLowerCase() === from.toLowerCase() ? quoteSheetName(to) : text;
    })
    .join('');
}

/** A sheet's text with the formulas about itself being about its copy. */
export function sheetOfCopy(source: XmlSource, renaming: Renaming): string {
  const splices = new Splices();
  scanSheet(source, {
    cell({ formula }) {
      if (!formula || formula.text === '') return;
      const renamed = withSheetName(formula.text, renaming);
      if (renamed === formula.text) return;
      splices.replace(formula.openEnd, formula.end, `${escapeText(renamed)}</${formula.tag.name}>`);
    },
  });
  renameIn(splices, parseTreeAround(source, 'sheetData'), renaming);
  return splices.applyTo(source.text);
}

/** The same for a chart or any other part that belongs to the sheet. */
export function partOfCopy(source: XmlSource, renaming: Renaming): string {
  const splices = new Splices();
  renameIn(splices, parseTree(source), renaming);
  return splices.applyTo(source.text);
}

function renameIn(splices: Splices, element: XmlElement, renaming: Renaming): void {
  for (const child of element.children) renameIn(splices, child, renaming);
  if (element.children.length > 0 || textKind(element.local, null) !== 'formula') return;
  const renamed = withSheetName(element.text, renaming);
  if (renamed !== element.text) splices.replace(element.openEnd, element.closeStart, escapeText(renamed));
}
