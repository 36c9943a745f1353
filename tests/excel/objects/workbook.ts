import { ExcelError } from '../protocol/excel-error';
import type { MemoryWorkbook } from '../model/workbook';
import { method, property } from '../protocol/members';
import { describeType } from '../protocol/object-type';
import { CommentsObject } from './comments';
import type { ChangeEvents } from './change-events';
import { FunctionsObject } from './functions';
import { parseArea } from './area';
import { RangeObject } from './range';
import { NamesObject } from './named-items';
import { WorkbookProtectionObject } from './protection';
import { WorksheetObject } from './worksheet';

/** Workbook: the root of every batch. */
export class WorkbookObject {
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly events: ChangeEvents,
  ) {}
}

/** WorksheetCollection */
class WorksheetsObject {
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly events: ChangeEvents,
  ) {}
}

class ApplicationObject {
  /** Screen updating comes back by itself with the next batch; there is no screen here. */
  readonly suspendScreen = (): void => undefined;
}

describeType(WorkbookObject, {
  name: 'Workbook',
  members: {
    name: property('1.7', ({ workbook }) => workbook.name),
    functions: property('1.2', ({ workbook }) => new FunctionsObject(workbook)),
    getSelectedRange: method('1.1', ({ workbook }) => {
      const place = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(workbook.selection ?? '');
      const sheet = place
        ? workbook.findSheet((place[1] ?? place[2] ?? '').replaceAll("''", "'"))
        : workbook.activeSheet;
      if (!sheet) throw new ExcelError('InvalidSelection');
      return new RangeObject(sheet, parseArea(place?.[3] ?? 'A1'));
    }),
    comments: property('1.10', ({ workbook }) => new CommentsObject(workbook, workbook.sheets)),
    names: property('1.1', ({ workbook }) => new NamesObject(workbook.names, workbook)),
    protection: property('1.7', ({ workbook }) => new WorkbookProtectionObject(workbook)),
    application: property('1.1', () => new ApplicationObject()),
    worksheets: property('1.1', ({ workbook, events }) => new WorksheetsObject(workbook, events)),
  },
});

describeType(ApplicationObject, {
  name: 'Application',
  members: { suspendScreenUpdatingUntilNextSync: method('1.9', (application) => application.suspendScreen()) },
});

describeType(WorksheetsObject, {
  name: 'WorksheetCollection',
  items: ({ workbook }) => workbook.sheets.map((sheet) => new WorksheetObject(workbook, sheet)),
  index: ({ workbook }, key) => sheetOrNull(workbook, key) ?? missing(String(key)),
  members: {
    add: method('1.1', ({ workbook }, [name]) => {
      workbook.checkStructure();
      return new WorksheetObject(workbook, workbook.addSheet(String(name)));
    }),
    getCount: method('1.4', ({ workbook }, [visibleOnly]) => {
      return workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'visible').length;
    }),
    getFirst: method('1.5', ({ workbook }, [visibleOnly]) => {
      const sheet = workbook.sheets.find((candidate) => visibleOnly !== true || candidate.visibility === 'visible');
      return sheet ? new WorksheetObject(workbook, sheet) : missing('first');
    }),
    getItem: method('1.1', ({ workbook }, [key]) => sheetOrNull(workbook, key) ?? missing(String(key))),
    getItemOrNullObject: method('1.4', ({ workbook }, [key]) => sheetOrNull(workbook, key)),
    _RegisterDataChangedEvent: method(null, ({ events }) => events.listen('Workbook')),
    _UnregisterDataChangedEvent: method(null, ({ events }) => events.ignore('Workbook')),
    _RegisterSelectionChangedEvent: method(null, ({ events }) => events.listenToSelection(true)),
    _UnregisterSelectionChangedEvent: method(null, ({ events }) => events.listenToSelection(false)),
    _RegisterAddedEvent: method(null, ({ events }) => events.listenTo('added')),
    _UnregisterAddedEvent: method(null, ({ events }) => events.ignoreOf('added')),
    _RegisterDeletedEvent: method(null, ({ events }) => events.listenTo('deleted')),
    _UnregisterDeletedEvent: method(null, ({ events }) => events.ignoreOf('deleted')),
    _RegisterEventNameChanged: method(null, ({ events }) => events.listenTo('renamed')),
    _UnregisterEventNameChanged: method(null, ({ events }) => events.ignoreOf('renamed')),
  },
});

function sheetOrNull(workbook: MemoryWorkbook, key: unknown): WorksheetObject | null {
  const sheet = workbook.findSheet(String(key));
  return sheet ? new WorksheetObject(workbook, sheet) : null;
}

function missing(key: string): never {
  throw new ExcelError('ItemNotFound', key);
}
