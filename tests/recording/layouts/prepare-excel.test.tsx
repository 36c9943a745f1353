import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { openBookIn } from '../../hosts/excel/open-book';
import { prepareContract } from './prepare-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

prepareContract(
  'the workbook in Excel',
  openBookIn(() => excel),
);
