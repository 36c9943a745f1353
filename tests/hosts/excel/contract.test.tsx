import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';
import { startExcel } from '../../excel/start-excel';
import { hostContract } from '../host-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  // Merged areas are told from this set on; the contract is about hosts that tell them.
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

hostContract('the Excel host', (start, options) => {
  const workbook = workbookFromSnapshot(start);
  workbook.structureLocked = options?.structureLocked ?? false;
  excel.open(workbook);
  return Promise.resolve(
    new ExcelHost((problem) => {
      throw problem;
    }),
  );
});
