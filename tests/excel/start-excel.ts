import { InMemoryExcel } from './in-memory-excel';
import { MemoryWorkbook } from './model/workbook';
import { loadOffice } from './seam/load-office';

/**
 * Starts the real office.js in this test window on an in-memory Excel. Once for a
 * test file, in beforeAll: a window has one Excel, its workbook can be exchanged
 * with `open`. A test that asks for something not played fails after it.
 */
export async function startExcel(
  requirementSet: string,
  otherSets: Readonly<Record<string, string>> = {},
): Promise<InMemoryExcel> {
  const excel = new InMemoryExcel(new MemoryWorkbook('未命名.xlsx'), requirementSet, otherSets);
  Object.defineProperty(window, 'external', { value: excel.native.external(), configurable: true });
  await loadOffice();
  excel.reset();
  return excel;
}
