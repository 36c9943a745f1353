import { cellRef, type CellRef } from '../../../records/cell-ref';
import type { CopySheet } from '../../../workbook/edit';
import { SheetMissing } from '../../../workbook/errors';
import { GENERATED_NAME } from '../../../workbook/snapshot';
import type { AddedSheet } from '../apply/undo-edits';
import type { OpcPackage } from '../opc/opc-package';
import { addRelationship } from '../opc/relationships';
import { scanSheet } from '../read/scan-sheet';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import type { CellFormats } from '../styles/cell-formats';
import { setAttributes, withAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, escapeText, withPrefix } from '../xml/write-xml';
import { attribute, childOf, childrenOf, parseTreeAround } from '../xml/xml-tree';
import { withSheetNames, type Renaming } from '../../formulas/rename-sheets';
import { copyParts } from './copy-parts';
import { emptyAndSet } from './empty-and-set';
import { partOfCopy, sheetOfCopy } from './own-references';

/** A copy that was added, and its cells that hold something else than the original's. */
export interface CopiedSheet {
  readonly added: AddedSheet;
  readonly changed: readonly CellRef[];
}

/**
 * Adds a copy of a sheet after it, emptied and set as the edit says. Results of
 * formulas that depend on its cells stay as they are. That it may be copied must have been found out before,
 * but for SheetNotCopyable.
 */
export function copySheet(pack: OpcPackage, edit: CopySheet, formats: () => CellFormats): CopiedSheet {
  const workbook = readWorkbookPart(pack);
  const original = workbook.sheets.find(({ name }) => name === edit.sheet);
  if (!original?.worksheet) throw new SheetMissing(edit.sheet);
  const renamings: readonly Renaming[] = [{ from: edit.sheet, to: edit.name }, ...(edit.alongside ?? [])];
  const copies = copyParts(pack, original.worksheet, edit.sheet);
  const part = copies.get(original.worksheet) ?? '';
  for (const copy of copies.values()) {
    if (copy === part || copy.endsWith('.vml')) continue;
    pack.setXml(copy, partOfCopy(pack.xml(copy), renamings));
  }
  pack.setXml(part, sheetOfCopy(pack.xml(part), renamings));
  pack.setXml(part, withoutTab(pack, part));
  enterCopy(pack, workbook, part, original.index, edit.name, renamings);
  const writes = emptyAndSet(pack, part, edit, formats);
  return {
    added: { sheet: edit.name, ...sizeOf(pack, part) },
    changed: writes.map(({ row, column }) => cellRef(edit.name, row, column)),
  };
}

/** A second tab that is open would be written to together with the first; a second name for macros is refused. */
function withoutTab(pack: OpcPackage, part: string): string {
  const source = pack.xml(part);
  const root = parseTreeAround(source, 'sheetData');
  const splices = new Splices();
  const views = childOf(root, 'sheetViews');
  for (const view of views ? childrenOf(views, 'sheetView') : []) {
    if (attribute(view, 'tabSelected') !== null) setAttributes(splices, source.text, view, { tabSelected: null });
  }
  const properties = childOf(root, 'sheetPr');
  if (properties && attribute(properties, 'codeName') !== null) {
    setAttributes(splices, source.text, properties, { codeName: null });
  }
  return splices.applyTo(source.text);
}

function enterCopy(
  pack: OpcPackage,
  workbook: WorkbookPart,
  part: string,
  index: number,
  copy: string,
  renamings: readonly Renaming[],
): void {
  const { root, text, dialect } = workbook;
  const id = addRelationship(pack, workbook.part, `${dialect.relationships}/worksheet`, part);
  const splices = new Splices();
  const list = childOf(root, 'sheets');
  const tabs = list ? childrenOf(list, 'sheet') : [];
  const tab = tabs[index];
  if (tab) {
    const number = Math.max(0, ...tabs.map((one) => Number(attribute(one, 'sheetId')))) + 1;
    const own = Object.values(tab.tag.attributes).find((one) => one.local === 'id' && one.prefix !== '');
    const tag = withAttributes(text.slice(tab.start, tab.openEnd), {
      ...{ name: copy, sheetId: String(number), state: null, [own?.name ?? 'r:id']: id },
    });
    splices.insert(tab.end, tag.endsWith('/>') ? tag : `${tag}</${tab.name}>`);
  }
  const views = childOf(root, 'bookViews');
  for (const view of views ? childrenOf(views, 'workbookView') : []) {
    const moved = ['activeTab', 'firstSheet'].flatMap((name) => {
      const open = Number(attribute(view, name) ?? 0);
      return open > index ? [[name, String(open + 1)] as const] : [];
    });
    if (moved.length > 0) setAttributes(splices, text, view, Object.fromEntries(moved));
  }
  enterNames(splices, workbook, index, renamings);
  pack.setXml(workbook.part, splices.applyTo(text));
}

/** Names know their sheet by its place among the tabs; those of the original are there for the copy as well. */
function enterNames(
  splices: Splices,
  { root, text }: WorkbookPart,
  index: number,
  renamings: readonly Renaming[],
): void {
  const list = childOf(root, 'definedNames');
  for (const name of list ? childrenOf(list, 'definedName') : []) {
    const place = Number(attribute(name, 'localSheetId') ?? -1);
    if (place > index) setAttributes(splices, text, name, { localSheetId: String(place + 1) });
    const isMark = attribute(name, 'name')?.toLowerCase() === GENERATED_NAME.toLowerCase();
    if (place !== index || isMark) continue;
    const attributes = Object.values(name.tag.attributes).map(({ name: key, value }) => [key, value] as const);
    const own = { ...Object.fromEntries(attributes), localSheetId: String(index + 1) };
    const xml = element('definedName', own, escapeText(withSheetNames(name.text, renamings)));
    splices.insert(name.end, withPrefix(name.prefix, xml));
  }
}

function sizeOf(pack: OpcPackage, part: string): Pick<AddedSheet, 'lastRow' | 'lastColumn'> {
  let [lastRow, lastColumn] = [1, 1];
  scanSheet(pack.xml(part), {
    cell(cell) {
      if (cell.value === null && cell.inline === null && !cell.formula) return;
      lastRow = Math.max(lastRow, cell.row);
      lastColumn = Math.max(lastColumn, cell.column);
    },
  });
  return { lastRow, lastColumn };
}
