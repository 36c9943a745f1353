import { WorkbookUnreadable } from '../../../workbook/errors';
import { GENERATED_NAME, type GeneratedMark, type Visibility } from '../../../workbook/snapshot';
import { parseGeneratedMark } from '../../../workbook/generated-mark';
import { dialectOf, type Dialect } from '../opc/dialect';
import type { OpcPackage } from '../opc/opc-package';
import { relationshipsOf, type Relationship } from '../opc/relationships';
import { attribute, attributeOf, childOf, childrenOf, isOn, parseTree, type XmlElement } from '../xml/xml-tree';
import { findWorkbookPart } from './find-workbook-part';

/** One tab of the workbook. Chart sheets and dialogs are tabs too, without cells to read. */
export interface SheetEntry {
  /** Its place among all tabs from 0, by which sheet-scoped names know it. */
  readonly index: number;
  readonly name: string;
  readonly visibility: Visibility;
  /** The part with its cells; null for a sheet that has none. */
  readonly worksheet: string | null;
  readonly generated: GeneratedMark | null;
}

/** What the workbook part says: its sheets, and where the other parts are. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly date1904: boolean;
  /** No sheet may be added, removed or renamed. */
  readonly structureLocked: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
}

/** Reads the workbook part. Throws WorkbookUnreadable where the package holds no workbook, or one without sheets. */
export function readWorkbookPart(pack: OpcPackage): WorkbookPart {
  const part = findWorkbookPart(pack);
  const xml = pack.xml(part);
  const root = parseTree(xml);
  const dialect = dialectOf(root.uri);
  if (root.local !== 'workbook' || !dialect) throw new WorkbookUnreadable(pack.file, 'not-xlsx', part);
  const relationships = relationshipsOf(pack, part);
  const properties = childOf(root, 'workbookPr');
  const protection = childOf(root, 'workbookProtection');
  return {
    ...{ part, text: xml.text, root, dialect, relationships },
    date1904: properties !== null && isOn(attribute(properties, 'date1904')),
    structureLocked: protection !== null && isOn(attribute(protection, 'lockStructure')),
    sheets: sheetsOf(root, dialect, relationships, pack, part),
  };
}

function sheetsOf(
  root: XmlElement,
  dialect: Dialect,
  relationships: readonly Relationship[],
  pack: OpcPackage,
  part: string,
): readonly SheetEntry[] {
  const list = childOf(root, 'sheets');
  const marks = generatedMarks(root);
  return (list ? childrenOf(list, 'sheet') : []).map((sheet, index) => {
    const name = attribute(sheet, 'name');
    const id = attributeOf(sheet, dialect.relationships, 'id');
    const target = relationships.find((relationship) => relationship.id === id);
    if (name === null || !target) throw new WorkbookUnreadable(pack.file, 'damaged', part);
    return {
      ...{ index, name, visibility: visibilityOf(attribute(sheet, 'state')) },
      worksheet: target.kind === 'worksheet' ? target.part : null,
      generated: marks.get(index) ?? null,
    };
  });
}

function visibilityOf(state: string | null): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function generatedMarks(root: XmlElement): ReadonlyMap<number, GeneratedMark> {
  const marks = new Map<number, GeneratedMark>();
  const names = childOf(root, 'definedNames');
  for (const name of names ? childrenOf(names, 'definedName') : []) {
    const sheet = attribute(name, 'localSheetId');
    if (sheet === null || attribute(name, 'name')?.toLowerCase() !== GENERATED_NAME.toLowerCase()) continue;
    const mark = parseGeneratedMark(/^\s*"(.*)"\s*$/.exec(name.text)?.[1] ?? '');
    if (mark) marks.set(Number(sheet), mark);
  }
  return marks;
}
