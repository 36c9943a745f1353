import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { startExcel } from '../../excel/start-excel';
import { hostContract } from '../host-contract';
import { openBookIn } from './open-book';

let excel: InMemoryExcel;

beforeAll(async () => {
  // Merged areas are told from this set on; the contract is about hosts that tell them.
  excel = await startExcel('1.13');
});

afterEach(() => expect(excel.gaps).toEqual([]));

hostContract(
  'the Excel host',
  openBookIn(() => excel),
);
