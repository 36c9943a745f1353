import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { openBookIn } from '../../hosts/excel/open-book';
import { recordingContract } from './recording-contract';
import { toldContract } from './told-contract';

let excel: InMemoryExcel;

beforeAll(async () => {
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

const openBook = openBookIn(() => excel);

recordingContract('the workbook in Excel', openBook);
toldContract('the workbook in Excel', openBook);
