import '../../excel/seam/browser-globals';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { openBookIn } from '../../hosts/excel/open-book';
import { julyContract } from './july-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

julyContract(
  'the workbook in Excel',
  openBookIn(() => excel),
);
