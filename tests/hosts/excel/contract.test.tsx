import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { addRowsContract } from '../contract/add-rows-contract';
import { guardsContract } from '../contract/guards-contract';
import { undoContract } from '../contract/undo-contract';
import { hostContract } from '../host-contract';
import { openBookIn } from './open-book';

let excel: InMemoryExcel;

beforeAll(async () => {
  // Merged areas are told from this set on; the contract is about hosts that tell them.
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

const openBook = openBookIn(() => excel);

hostContract('the Excel host', async (start, options) => (await openBook(start, options)).host);
guardsContract('the Excel host', openBook);
addRowsContract('the Excel host', openBook);
undoContract('the Excel host', openBook);
