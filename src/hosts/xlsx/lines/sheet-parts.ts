import type { OpcPackage } from '../opc/opc-package';
import { relationshipsOf } from '../opc/relationships';
import type { WorkbookPart } from '../read/workbook-part';

/** A part that refers to cells, the sheet it belongs to (null: none), and what it is. */
export interface ReferringPart {
  readonly part: string;
  readonly sheet: string | null;
  readonly kind: string;
}

/** By the last word of the relationship, whoever made its type: Excel's newer parts have types of their own. */
const KINDS: ReadonlySet<string> = new Set([
  ...['table', 'comments', 'threadedComment', 'vmlDrawing', 'drawing', 'chart', 'chartEx', 'pivotTable'],
  ...['tableSingleCells', 'ctrlProp', 'pivotCacheDefinition'],
]);

/** All parts beside the sheets themselves that name cells, each once. */
export function referringParts(pack: OpcPackage, workbook: WorkbookPart): readonly ReferringPart[] {
  const found = new Map<string, ReferringPart>();
  const collect = (source: string, sheet: string | null): void => {
    for (const { part, type } of relationshipsOf(pack, source)) {
      const kind = type.slice(type.lastIndexOf('/') + 1);
      const key = part.toLowerCase();
      if (!KINDS.has(kind) || found.has(key) || !pack.has(part)) continue;
      found.set(key, { part, sheet, kind });
      collect(part, sheet);
    }
  };
  for (const { name, worksheet } of workbook.sheets) if (worksheet !== null) collect(worksheet, name);
  // Chart sheets have drawings too, of no sheet with cells.
  for (const { kind, part } of workbook.relationships) if (kind === 'chartsheet') collect(part, null);
  collect(workbook.part, null);
  return [...found.values()];
}

/** The parts of one kind that belong to a sheet's part. */
export function partsOfKind(pack: OpcPackage, sheetPart: string, kind: string): readonly string[] {
  return relationshipsOf(pack, sheetPart).flatMap((one) => (one.kind === kind && pack.has(one.part) ? [one.part] : []));
}
