import { quoteSheetName } from '../../../records/cell-ref';
import { generatedMarkText } from '../../../workbook/generated-mark';
import type { SheetDraft } from '../../../workbook/sheet-draft';
import { GENERATED_NAME } from '../../../workbook/snapshot';
import { BEFORE_DEFINED_NAMES } from '../opc/workbook-order';
import type { WorkbookPart } from '../read/workbook-part';
import { extendElement } from '../xml/edit-element';
import { insertInOrder } from '../xml/insert-in-order';
import type { Splices } from '../xml/splices';
import { element, escapeText, withPrefix } from '../xml/write-xml';
import { attribute, childOf, childrenOf } from '../xml/xml-tree';

/**
 * Gives the sheet at that place the names that belong to a generated sheet: the
 * mark and the rows repeated in print. Names of the same kind that it had (a print
 * area, a filter) are about cells that are gone; names that people gave stay.
 */
export function setSheetNames(
  splices: Splices,
  { root, text }: WorkbookPart,
  index: number,
  draft: SheetDraft,
  sheetName: string,
): void {
  const list = childOf(root, 'definedNames');
  for (const name of list ? childrenOf(list, 'definedName') : []) {
    const isOwn = attribute(name, 'localSheetId') === String(index);
    if (isOwn && /^(_xlnm\.|themedaygenerated$)/i.test(attribute(name, 'name') ?? '')) {
      splices.replace(name.start, name.end, '');
    }
  }
  const added = namesXml(index, draft, sheetName);
  if (added === '') return;
  if (list) extendElement(splices, text, list, withPrefix(root.prefix, added));
  else insertInOrder(splices, root, BEFORE_DEFINED_NAMES, withPrefix(root.prefix, element('definedNames', {}, added)));
}

function namesXml(index: number, { mark, print }: SheetDraft, sheetName: string): string {
  const scope = { localSheetId: index };
  const [first, last] = print.repeatRows ?? [];
  const titles =
    first === undefined || last === undefined
      ? ''
      : element(
          'definedName',
          { name: '_xlnm.Print_Titles', ...scope },
          escapeText(`${quoteSheetName(sheetName)}!$${first}:$${last}`),
        );
  const generated =
    mark === null
      ? ''
      : element(
          'definedName',
          { name: GENERATED_NAME, ...scope, hidden: 1 },
          `"${escapeText(generatedMarkText(mark))}"`,
        );
  return titles + generated;
}
