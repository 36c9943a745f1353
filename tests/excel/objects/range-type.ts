import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { columnsOf, fullAreaAddress, overlaps, parseArea, rowsOf } from './area';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { ConditionalFormatsObject } from './conditional-formats';
import { DataValidationObject } from './data-validation';
import { FormatObject } from './format';
import { checkUnprotected, checkWritable } from './protected-cells';
import { RangeAreasObject, RangeCollectionObject, RangeObject } from './range';
import { clearRange, copyRange, deleteRange, insertRange } from './range-changes';
import { checkShape, readFormulas, readMatrix, readValues, writeMatrix, writeValues } from './range-values';
import { tablesIn } from './tables';
import { WorksheetObject } from './worksheet';

/** More merged areas than Excel tells of at once. */
const MERGE_LIMIT = 512;

describeType(RangeObject, {
  name: 'Range',
  members: {
    address: property('1.1', ({ sheet, area }) => fullAreaAddress(sheet.name, area)),
    worksheet: property('1.1', ({ sheet }, { workbook }) => new WorksheetObject(workbook, sheet)),
    rowIndex: property('1.1', ({ area }) => area.top - 1),
    columnIndex: property('1.1', ({ area }) => area.left - 1),
    rowCount: property('1.1', ({ area }) => rowsOf(area)),
    columnCount: property('1.1', ({ area }) => columnsOf(area)),
    values: property('1.1', readValues, writeValues),
    formulas: property('1.1', readFormulas, writeValues),
    numberFormat: property('1.1', readNumberFormats, writeNumberFormats),
    format: property('1.1', (range) => new FormatObject([range])),
    hyperlink: property(
      '1.7',
      ({ sheet, area }) => ({ documentReference: sheet.cell(area.top, area.left).link }),
      writeLink,
    ),
    dataValidation: property('1.8', (range) => new DataValidationObject(range)),
    conditionalFormats: property('1.6', ({ sheet, area }) => new ConditionalFormatsObject(sheet, [area])),
    getRow: method('1.1', ({ sheet, area }, [row]) => {
      const top = area.top + Number(row);
      if (top > area.bottom) throw new ExcelError('InvalidArgument');
      return new RangeObject(sheet, { ...area, top, bottom: top });
    }),
    getBoundingRect: method('1.1', bounding),
    getMergedAreasOrNullObject: method('1.13', mergedAreas),
    merge: method('1.2', (range, [across]) => {
      if (across === true) throw new NotPlayed('merging row by row');
      checkUnprotected(range.sheet);
      if (range.sheet.merges.some((merged) => overlaps(merged, range.area)))
        throw new ExcelError('MergedRangeConflict');
      range.sheet.merges.push(range.area);
    }),
    insert: method('1.1', insertRange),
    delete: method('1.1', deleteRange),
    clear: method('1.1', clearRange),
    copyFrom: method('1.9', copyRange),
    getTables: method('1.9', tablesIn),
    getRowProperties: method('1.9', rowProperties),
    getColumnProperties: method('1.9', columnProperties),
    getCellProperties: method('1.9', cellProperties),
    rowHidden: property('1.2', ({ sheet, area }) => shared(area.top, area.bottom, (row) => sheet.hiddenRows.has(row))),
    columnHidden: property(
      '1.2',
      ({ sheet, area }) => shared(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
      ({ sheet, area }, value) => {
        checkUnprotected(sheet);
        for (let column = area.left; column <= area.right; column++) {
          if (value === true) sheet.hiddenColumns.add(column);
          else sheet.hiddenColumns.delete(column);
        }
      },
    ),
    getResizedRange: method('1.2', ({ sheet, area }, [rows, columns]) => {
      const resized = { ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) };
      if (resized.bottom < area.top || resized.right < area.left) throw new ExcelError('InvalidArgument');
      return new RangeObject(sheet, resized);
    }),
    getIntersection: method('1.1', intersection),
    getUsedRangeOrNullObject: method('1.4', ({ sheet, area }, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true, area);
      return used ? new RangeObject(sheet, used) : null;
    }),
    select: method('1.1', ({ sheet, area }, _given, { workbook }) => {
      if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
      workbook.activeSheet = sheet;
      workbook.selection = fullAreaAddress(sheet.name, area);
    }),
    _ValidateArraySize: method(null, ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw new ExcelError('InvalidArgument');
    }),
  },
});

/** What all rows or columns share; null where they differ. */
function shared(first: number, last: number, of: (at: number) => boolean): boolean | null {
  for (let at = first + 1; at <= last; at++) if (of(at) !== of(first)) return null;
  return of(first);
}

describeType(RangeAreasObject, {
  name: 'RangeAreas',
  members: {
    areas: property(
      '1.9',
      ({ sheet, areas }) => new RangeCollectionObject(areas.map((area) => new RangeObject(sheet, area))),
    ),
    areaCount: property('1.9', ({ areas }) => areas.length),
    conditionalFormats: property('1.9', ({ sheet, areas }) => new ConditionalFormatsObject(sheet, areas)),
    format: property('1.9', ({ sheet, areas }) => new FormatObject(areas.map((area) => new RangeObject(sheet, area)))),
  },
});

describeType(RangeCollectionObject, { name: 'RangeCollection', members: {}, items: ({ ranges }) => ranges });

function readNumberFormats(range: RangeObject): unknown[][] | null {
  return readMatrix(range, (row, column) => range.sheet.cell(row, column).format.numberFormat ?? 'General');
}

function writeNumberFormats(range: RangeObject, given: unknown): void {
  checkUnprotected(range.sheet);
  const format = new FormatObject([range]);
  if (!Array.isArray(given)) {
    format.put('numberFormat', given);
    return;
  }
  checkShape(given, rowsOf(range.area), columnsOf(range.area));
  writeMatrix(range, given, (row, column, value) => {
    new FormatObject([new RangeObject(range.sheet, { top: row, bottom: row, left: column, right: column })]).put(
      'numberFormat',
      value,
    );
  });
}

function writeLink(range: RangeObject, given: unknown): void {
  checkWritable(range);
  const link = given as { documentReference?: string; textToDisplay?: string };
  if (link.documentReference === undefined) throw new NotPlayed('links that leave the workbook');
  if (rowsOf(range.area) * columnsOf(range.area) !== 1) throw new NotPlayed('one link for several cells');
  const { top, left } = range.area;
  range.sheet.change(top, left, { link: link.documentReference });
  if (link.textToDisplay !== undefined) range.sheet.change(top, left, { value: link.textToDisplay });
  // Excel gives a linked cell the looks of its style "Hyperlink".
  const format = new FormatObject([range]);
  format.put('font/color', '#0563C1');
  format.put('font/underline', 'Single');
}

function bounding(range: RangeObject, [other]: readonly unknown[]): RangeObject {
  if (!(other instanceof RangeObject)) throw new NotPlayed('getBoundingRect of an address');
  const { area } = range;
  return new RangeObject(range.sheet, {
    top: Math.min(area.top, other.area.top),
    left: Math.min(area.left, other.area.left),
    bottom: Math.max(area.bottom, other.area.bottom),
    right: Math.max(area.right, other.area.right),
  });
}

function intersection({ sheet, area }: RangeObject, [given]: readonly unknown[]): RangeObject {
  const other = given instanceof RangeObject ? given.area : parseArea(String(given));
  if (!overlaps(area, other)) throw new ExcelError('ItemNotFound');
  return new RangeObject(sheet, {
    top: Math.max(area.top, other.top),
    left: Math.max(area.left, other.left),
    bottom: Math.min(area.bottom, other.bottom),
    right: Math.min(area.right, other.right),
  });
}

function mergedAreas(range: RangeObject): RangeAreasObject | null {
  const areas = range.sheet.merges.filter((merged) => overlaps(merged, range.area));
  if (areas.length > MERGE_LIMIT) throw new ExcelError('InvalidArgument');
  return areas.length === 0 ? null : new RangeAreasObject(range.sheet, areas);
}
