import { cellAt } from '../../src/workbook/sheet-cells';
import { columnNumber } from '../../src/records/cell-ref';
import type { CellValue } from '../../src/workbook/snapshot';
import type { SampleHost } from './open-pane';

/** What a cell holds by now: `cellOf(host, '考勤', 'D4')`. */
export function cellOf(host: SampleHost, sheet: string, address: string): CellValue {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  const found = host.snapshot().sheets.find(({ name }) => name === sheet);
  if (!parts || !found) throw new Error(`no such cell: ${sheet}!${address}`);
  return cellAt(found, Number(parts[2]), columnNumber(parts[1] ?? ''));
}

/** The values of every sheet, to be compared as a whole. */
export function everything(host: SampleHost) {
  return host.snapshot().sheets.map(({ name, values }) => ({ name, values }));
}
