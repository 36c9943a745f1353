import type { MemorySheet } from '../model/sheet';
import type { MemoryWorkbook } from '../model/workbook';
import { property } from '../protocol/members';
import { describeType } from '../protocol/object-type';

/** WorksheetProtection */
export class SheetProtectionObject {
  constructor(readonly sheet: MemorySheet) {}
}

/** WorkbookProtection: of the structure, so that no sheet can be added, renamed, moved or deleted. */
export class WorkbookProtectionObject {
  constructor(readonly workbook: MemoryWorkbook) {}
}

describeType(SheetProtectionObject, {
  name: 'WorksheetProtection',
  members: { protected: property('1.2', ({ sheet }) => sheet.locked) },
});

describeType(WorkbookProtectionObject, {
  name: 'WorkbookProtection',
  members: { protected: property('1.7', ({ workbook }) => workbook.structureLocked) },
});
