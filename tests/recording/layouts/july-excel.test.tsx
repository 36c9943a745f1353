import '../../excel/seam/browser-globals';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { openBookIn } from '../../hosts/excel/open-book';
import { formulasOf, julyContract } from './july-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

julyContract('the workbook in Excel', (bytes) =>
  openBookIn(() => excel)(openWorkbook(bytes, '支部.xlsx').snapshot(), { formulas: formulasOf(bytes) }),
);
