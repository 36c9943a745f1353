import type { SheetDraft } from '../../../workbook/sheet-draft';
import { addContentTypes, type PartType } from '../opc/content-types';
import type { Dialect } from '../opc/dialect';
import type { OpcPackage } from '../opc/opc-package';
import { freePartName } from '../opc/part-names';
import { addRelationship } from '../opc/relationships';
import { chartXml } from './chart-xml';
import { drawingXml } from './drawing-xml';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Where the new sheet is and what it is called. */
export interface SheetTarget {
  readonly part: string;
  readonly name: string;
  /** Folder of the workbook part, under which all new parts go. */
  readonly folder: string;
  readonly dialect: Dialect;
}

/** Adds a draft's charts and the drawing that places them; returns the sheet's relationship to it, null without charts. */
export function addDrawing(pack: OpcPackage, draft: SheetDraft, sheet: SheetTarget): string | null {
  if (draft.charts.length === 0) return null;
  const isTaken = (part: string): boolean => pack.has(part);
  const drawing = freePartName(isTaken, `${sheet.folder}drawings/drawing`, '.xml');
  const added: PartType[] = [{ part: drawing, type: DRAWING_TYPE }];
  const ids = draft.charts.map((chart) => {
    const part = freePartName(isTaken, `${sheet.folder}charts/chart`, '.xml');
    pack.setXml(part, chartXml(chart, draft, sheet.name, sheet.dialect));
    added.push({ part, type: CHART_TYPE });
    return addRelationship(pack, drawing, `${sheet.dialect.relationships}/chart`, part);
  });
  pack.setXml(drawing, drawingXml(draft.charts, ids, sheet.dialect));
  addContentTypes(pack, added);
  return addRelationship(pack, sheet.part, `${sheet.dialect.relationships}/drawing`, drawing);
}
