import { SheetMissing } from '../../../workbook/errors';
import { dropCalculationChain } from '../cells/recalculation';
import type { OpcPackage } from '../opc/opc-package';
import { removeRelationshipsTo } from '../opc/relationships';
import { reachableParts, removeUnreachable } from '../opc/remove-parts';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import { setAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { attribute, childOf, childrenOf } from '../xml/xml-tree';

/** Takes a sheet away, with all that belongs to it alone. Throws SheetMissing. */
export function removeSheet(pack: OpcPackage, sheet: string): void {
  const workbook = readWorkbookPart(pack);
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  if (!entry?.worksheet) throw new SheetMissing(sheet);
  const before = reachableParts(pack);
  const splices = new Splices();
  removeTab(splices, workbook, entry.index);
  removeNames(splices, workbook, entry.index);
  pack.setXml(workbook.part, splices.applyTo(workbook.text));
  removeRelationshipsTo(pack, workbook.part, entry.worksheet);
  removeUnreachable(pack, before);
  dropCalculationChain(pack);
}

function removeTab(splices: Splices, { root, text }: WorkbookPart, index: number): void {
  const list = childOf(root, 'sheets');
  const tab = list && childrenOf(list, 'sheet')[index];
  if (tab) splices.replace(tab.start, tab.end, '');
  const views = childOf(root, 'bookViews');
  for (const view of views ? childrenOf(views, 'workbookView') : []) {
    const moved = Object.fromEntries(
      ['activeTab', 'firstSheet'].flatMap((name) => {
        const open = Number(attribute(view, name) ?? 0);
        return open >= index && open > 0 ? [[name, String(open - 1)]] : [];
      }),
    );
    if (Object.keys(moved).length > 0) setAttributes(splices, text, view, moved);
  }
}

/** Names know their sheet by its place among the tabs. */
function removeNames(splices: Splices, { root, text }: WorkbookPart, index: number): void {
  const list = childOf(root, 'definedNames');
  const names = list ? childrenOf(list, 'definedName') : [];
  const placeOf = (name: (typeof names)[number]): number => Number(attribute(name, 'localSheetId') ?? -1);
  if (list && names.every((name) => placeOf(name) === index)) {
    splices.replace(list.start, list.end, '');
    return;
  }
  for (const name of names) {
    if (placeOf(name) === index) splices.replace(name.start, name.end, '');
    else if (placeOf(name) > index) setAttributes(splices, text, name, { localSheetId: String(placeOf(name) - 1) });
  }
}
