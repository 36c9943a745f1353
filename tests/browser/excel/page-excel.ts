import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { InMemoryExcel } from '../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';

declare global {
  interface Window {
    /** Set before this script: the workbook that is open in Excel when the pane starts. */
    workbookAtStart: Snapshot;
    /** Sets beside ExcelApi that this Excel has, {"SharedRuntime": "1.1"}. */
    otherSets?: Readonly<Record<string, string>>;
    /** The Excel that the page's office.js talks to. */
    inMemoryExcel: InMemoryExcel;
    /** The workbook as it is now, read through the real office.js. */
    readWorkbook: () => Promise<Snapshot>;
  }
}

const excel = new InMemoryExcel(workbookFromSnapshot(window.workbookAtStart), '1.13', window.otherSets);
Object.defineProperty(window, 'external', { value: excel.native.external(), configurable: true });

window.inMemoryExcel = excel;
window.readWorkbook = () =>
  new ExcelHost((problem) => {
    throw problem;
  }).read();
