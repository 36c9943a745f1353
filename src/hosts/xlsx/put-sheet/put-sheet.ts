import type { PutSheet } from '../../../workbook/edit';
import type { CellStyle, Shade, SheetDraft } from '../../../workbook/sheet-draft';
import { refuseInvalidDraft } from '../../draft/refuse-invalid-draft';
import { dropCalculationChain } from '../cells/recalculation';
import { addDrawing } from '../drawing/add-drawing';
import { addContentTypes } from '../opc/content-types';
import type { OpcPackage } from '../opc/opc-package';
import { folderOf, freePartName } from '../opc/part-names';
import { addRelationship } from '../opc/relationships';
import { cutLoose } from '../opc/remove-parts';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import { StyleSheet } from '../styles/style-sheet';
import { extendElement } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, withPrefix } from '../xml/write-xml';
import { attribute, childOf, childrenOf } from '../xml/xml-tree';
import { findPlace } from './find-place';
import { setSheetNames } from './sheet-names';
import { worksheetXml } from './worksheet-xml';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds a generated sheet after all others, or replaces one in its place; returns
 * the name it has. Throws SheetExists, SheetProtected or DraftInvalid.
 */
export function putSheet(pack: OpcPackage, edit: PutSheet): string {
  const { draft } = edit;
  const before = readWorkbookPart(pack);
  refuseInvalidDraft(draft);
  const old = findPlace(before, edit);
  const name = old?.name ?? draft.name;
  const folder = folderOf(before.part);
  const part = old?.worksheet ?? freePartName((one) => pack.has(one), `${folder}worksheets/sheet`, '.xml');
  if (old) {
    cutLoose(pack, part);
    // Removed first, so that the new text does not take over the old one's encoding.
    pack.remove(part);
    dropCalculationChain(pack);
  }
  const styles = new StyleSheet(pack, before);
  const drawing = addDrawing(pack, draft, { part, name, folder, dialect: before.dialect });
  const looks = {
    indexOf: (style: CellStyle) => styles.indexOf(style),
    formatOf: (shade: Shade) => styles.formatOf(shade),
    date1904: before.date1904,
  };
  pack.setXml(part, worksheetXml(draft, before.dialect, looks, drawing));
  styles.save();
  if (!old) addContentTypes(pack, [{ part, type: WORKSHEET_TYPE }]);
  const id = old ? null : addRelationship(pack, before.part, `${before.dialect.relationships}/worksheet`, part);
  enterSheet(pack, draft, name, old?.index ?? before.sheets.length, id);
  return name;
}

/** Enters the sheet in the workbook part: its tab, where it is new, and its names. */
function enterSheet(pack: OpcPackage, draft: SheetDraft, name: string, index: number, id: string | null): void {
  const workbook = readWorkbookPart(pack);
  const splices = new Splices();
  if (id !== null) addTab(splices, workbook, name, id);
  setSheetNames(splices, workbook, index, draft, name);
  pack.setXml(workbook.part, splices.applyTo(workbook.text));
}

function addTab(splices: Splices, { root, text, dialect }: WorkbookPart, name: string, id: string): void {
  const list = childOf(root, 'sheets');
  if (!list) return;
  const ids = childrenOf(list, 'sheet').map((sheet) => Number(attribute(sheet, 'sheetId')));
  const bound = Object.entries(root.tag.ns).find(([prefix, uri]) => prefix !== '' && uri === dialect.relationships);
  const prefix = bound?.[0] ?? 'r';
  const tab = element('sheet', {
    [`xmlns:${prefix}`]: bound ? null : dialect.relationships,
    ...{ name, sheetId: Math.max(0, ...ids) + 1, [`${prefix}:id`]: id },
  });
  extendElement(splices, text, list, withPrefix(root.prefix, tab));
}
