import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { openBookIn } from '../../hosts/excel/open-book';
import { newSheetsContract } from './sheets-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

newSheetsContract(
  'the workbook in Excel',
  openBookIn(() => excel),
);
