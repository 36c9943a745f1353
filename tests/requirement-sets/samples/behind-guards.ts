import { supports } from '../../../src/hosts/excel/supports';

/** Newer members, each behind one of the conditions that people write. */
export function mergedAreas(range: Excel.Range, unused: boolean): Excel.RangeAreas | null {
  if (supports('1.13')) return range.getMergedAreasOrNullObject();
  if (unused || !supports('1.14')) return null;
  return range.getMergedAreasOrNullObject();
}

export function customProperties(sheet: Excel.Worksheet): unknown {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.13') && sheet.customProperties;
}

export function spill(range: Excel.Range): void {
  if (supports('1.12')) {
    range.load('hasSpill');
  }
}
