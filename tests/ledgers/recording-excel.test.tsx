import type { InMemoryExcel } from '../excel/in-memory-excel';
import { startExcel } from '../excel/start-excel';
import { openBookIn } from '../hosts/excel/open-book';
import { footRecordingContract } from './foot-contract';
import { ledgerRecordingContract } from './recording-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

const openInExcel = openBookIn(() => excel);

ledgerRecordingContract('the workbook in Excel', openInExcel);
footRecordingContract('the workbook in Excel', openInExcel);
