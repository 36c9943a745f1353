import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { openFile } from '../../hosts/xlsx/open-book';
import { packageProblems } from '../../hosts/xlsx/package-problems';
import { contentOf } from '../../hosts/xlsx/workbook-content';
import { julyContract } from './july-contract';

let start = new Uint8Array();
let host = new XlsxMemoryHost(start, '');

// Part by part, beside what both hosts show of cells.
afterEach(() => {
  expect(packageProblems(host.bytes)).toEqual([]);
  expect(contentOf(host.bytes)).toEqual(contentOf(start));
});

julyContract('a file', (bytes) => {
  start = new Uint8Array(bytes);
  host = new XlsxMemoryHost(bytes, '支部.xlsx');
  return Promise.resolve(openFile(host));
});
