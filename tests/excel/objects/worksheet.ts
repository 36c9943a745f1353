import { LAST_COLUMN, LAST_ROW } from '../../../src/records/cell-ref';
import type { CellRange, Visibility } from '../../../src/workbook/snapshot';
import type { MemorySheet } from '../model/sheet';
import type { MemoryWorkbook } from '../model/workbook';
import { ExcelError, NotPlayed } from '../protocol/excel-error';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { parseArea } from './area';
import { AutoFilterObject } from './auto-filter';
import { CommentsObject } from './comments';
import { ChartsObject } from './charts';
import { FreezePanesObject } from './freeze-panes';
import { NamesObject } from './named-items';
import { PageBreaksObject, PageLayoutObject } from './page-layout';
import { SheetProtectionObject } from './protection';
import { RangeAreasObject, RangeObject } from './range';
import { TableObject, TablesObject } from './tables';

const WHOLE_SHEET: CellRange = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };

/** Longest address list that getRanges takes. */
const ADDRESS_LIMIT = 8192;

export class WorksheetObject {
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly sheet: MemorySheet,
  ) {}
}

const VISIBILITY: Readonly<Record<Visibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

describeType(WorksheetObject, {
  name: 'Worksheet',
  id: ({ sheet }) => sheet.id,
  members: {
    id: property('1.1', ({ sheet }) => sheet.id),
    name: property(
      '1.1',
      ({ sheet }) => sheet.name,
      ({ workbook, sheet }, value) => workbook.renameSheet(sheet, String(value)),
    ),
    visibility: property(
      '1.2',
      ({ sheet }) => VISIBILITY[sheet.visibility],
      ({ workbook, sheet }, value) => {
        workbook.checkStructure();
        const found = Object.entries(VISIBILITY).find(([, name]) => name === value);
        if (!found) throw new ExcelError('InvalidArgument', String(value));
        sheet.visibility = found[0] as Visibility;
      },
    ),
    position: property(
      '1.1',
      ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      ({ workbook, sheet }, value) => workbook.moveSheet(sheet, Number(value)),
    ),
    names: property('1.4', ({ workbook, sheet }) => new NamesObject(sheet.names, workbook)),
    autoFilter: property(
      '1.9',
      ({ sheet }) => new AutoFilterObject(sheet.filter !== null, sheet.filter?.hides ?? false),
    ),
    tables: property(
      '1.1',
      ({ sheet }) => new TablesObject(sheet.tables.map((table) => new TableObject(sheet, table))),
    ),
    charts: property('1.1', ({ sheet }) => new ChartsObject(sheet)),
    protection: property('1.2', ({ sheet }) => new SheetProtectionObject(sheet)),
    horizontalPageBreaks: property('1.9', ({ sheet }) => new PageBreaksObject(sheet)),
    freezePanes: property('1.7', ({ sheet }) => new FreezePanesObject(sheet)),
    pageLayout: property('1.9', ({ sheet }) => new PageLayoutObject(sheet)),
    comments: property('1.10', ({ workbook, sheet }) => new CommentsObject(workbook, [sheet])),
    getRange: method('1.1', ({ sheet }, [address]) => {
      const area = typeof address === 'string' ? parseArea(address) : WHOLE_SHEET;
      return new RangeObject(sheet, area);
    }),
    getRangeByIndexes: method('1.7', ({ sheet }, [row, column, rows, columns]) => {
      if (Number(rows) < 1 || Number(columns) < 1) throw new ExcelError('InvalidArgument');
      const [top, left] = [Number(row) + 1, Number(column) + 1];
      return new RangeObject(sheet, { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 });
    }),
    getRanges: method('1.9', ({ sheet }, [addresses]) => {
      const list = String(addresses);
      if (list.length > ADDRESS_LIMIT) throw new ExcelError('InvalidArgument');
      return new RangeAreasObject(sheet, list.split(',').map(parseArea));
    }),
    getUsedRangeOrNullObject: method('1.4', ({ sheet }, [valuesOnly]) => {
      const area = sheet.usedRange(valuesOnly === true);
      return area ? new RangeObject(sheet, area) : null;
    }),
    getNextOrNullObject: method('1.5', ({ workbook, sheet }, [visibleOnly]) => {
      const after = workbook.sheets.slice(workbook.sheets.indexOf(sheet) + 1);
      const next = after.find((other) => visibleOnly !== true || other.visibility === 'visible');
      return next ? new WorksheetObject(workbook, next) : null;
    }),
    activate: method('1.1', ({ workbook, sheet }) => {
      if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation');
      workbook.activeSheet = sheet;
    }),
    copy: method('1.7', ({ workbook, sheet }, [position, beside]) => {
      const isAfterItself = position === 'After' && beside instanceof WorksheetObject && beside.sheet === sheet;
      if (!isAfterItself) throw new NotPlayed('a copy anywhere but after its original');
      return new WorksheetObject(workbook, workbook.copySheet(sheet));
    }),
    delete: method('1.1', ({ workbook, sheet }) => workbook.deleteSheet(sheet)),
  },
});
