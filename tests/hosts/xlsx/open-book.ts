import { lookIndexAt } from '../../../src/hosts/xlsx/look/sheet-look';
import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { parseAddress } from '../../../src/hosts/xlsx/read/cell-address';
import type { OpenBook } from '../contract/contract-workbook';
import { bytesFromSnapshot } from './from-snapshot';

/** A file in memory, and what stands in it beside values. */
export const openBook: OpenBook = (start, options) => {
  const host = new XlsxMemoryHost(bytesFromSnapshot(start, options), start.name);
  const positionOf = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };
  return Promise.resolve({
    host,
    async formula(sheet, address) {
      const { row, column } = positionOf(address);
      return (await host.sheetLook(sheet)).rows.get(row)?.formulas.get(column) ?? null;
    },
    async format(sheet, address) {
      const { row, column } = positionOf(address);
      const look = await host.sheetLook(sheet);
      return look.looks[lookIndexAt(look, row, column)]?.format ?? 'General';
    },
  });
};
