import { lookIndexAt, type SheetLook } from '../../../src/hosts/xlsx/look/sheet-look';
import { XlsxMemoryHost } from '../../../src/hosts/xlsx/memory-host';
import { parseAddress } from '../../../src/hosts/xlsx/read/cell-address';
import type { ContractBook, OpenBook } from '../contract/contract-workbook';
import { bytesFromSnapshot } from './from-snapshot';

/** A file in memory made as the snapshot says, and what stands in it beside values. */
export const openBook: OpenBook = (start, options) =>
  Promise.resolve(openFile(new XlsxMemoryHost(bytesFromSnapshot(start, options), start.name)));

/** A file in memory as it is. */
export function openFile(host: XlsxMemoryHost): ContractBook {
  // Asked for cell by cell, read once for each state of the file.
  let read: { readonly bytes: Uint8Array; readonly looks: Map<string, Promise<SheetLook>> } | null = null;
  const lookOf = (sheet: string): Promise<SheetLook> => {
    if (read?.bytes !== host.bytes) read = { bytes: host.bytes, looks: new Map() };
    const { looks } = read;
    const look = looks.get(sheet) ?? host.sheetLook(sheet);
    looks.set(sheet, look);
    return look;
  };
  const positionOf = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };
  return {
    host,
    async formula(sheet, address) {
      const { row, column } = positionOf(address);
      return (await lookOf(sheet)).rows.get(row)?.formulas.get(column) ?? null;
    },
    async format(sheet, address) {
      const { row, column } = positionOf(address);
      const look = await lookOf(sheet);
      return look.looks[lookIndexAt(look, row, column)]?.format ?? 'General';
    },
  };
}
