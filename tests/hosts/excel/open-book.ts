import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Snapshot } from '../../../src/workbook/snapshot';
import type { InMemoryExcel } from '../../excel/in-memory-excel';
import { withFormat } from '../../excel/model/cell';
import { workbookFromSnapshot } from '../../excel/model/from-snapshot';
import type { MemorySheet } from '../../excel/model/sheet';
import { typedInput } from '../../excel/model/typed-input';
import type { MemoryWorkbook } from '../../excel/model/workbook';
import { parseArea } from '../../excel/objects/area';
import type { ContractOptions, OpenBook } from '../contract/contract-workbook';

/** A workbook open in the in-memory Excel, and what stands in it beside values. */
export function openBookIn(excel: () => InMemoryExcel): OpenBook {
  return (start, options) => {
    excel().open(workbookWith(start, options));
    const cellAt = (sheet: string, address: string) => {
      const { top, left } = parseArea(address);
      return excel().workbook.findSheet(sheet)?.cell(top, left);
    };
    return Promise.resolve({
      host: new ExcelHost((problem) => {
        throw problem;
      }),
      formula: (sheet, address) => Promise.resolve(cellAt(sheet, address)?.formula?.slice(1) ?? null),
      format: (sheet, address) => {
        const format = cellAt(sheet, address)?.format.numberFormat;
        return Promise.resolve(typeof format === 'string' ? format : 'General');
      },
    });
  };
}

export function workbookWith(start: Snapshot, options: ContractOptions = {}): MemoryWorkbook {
  const workbook = workbookFromSnapshot(start);
  workbook.structureLocked = options.structureLocked ?? false;
  const at = (key: string): readonly [MemorySheet, ReturnType<typeof parseArea>] => {
    const [name = '', address = ''] = key.split('!');
    const sheet = workbook.findSheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return [sheet, parseArea(address)];
  };
  for (const [key, formula] of Object.entries(options.formulas ?? {})) {
    const [sheet, { top, left }] = at(key);
    sheet.change(top, left, typedInput(`=${formula}`, false));
  }
  for (const [key, format] of Object.entries(options.formats ?? {})) {
    const [sheet, { top, left }] = at(key);
    sheet.change(top, left, { format: withFormat(sheet.cell(top, left).format, 'numberFormat', format) });
  }
  for (const [key, choices] of Object.entries(options.dropdowns ?? {})) {
    const [sheet, range] = at(key);
    sheet.validations.set(range, { list: { inCellDropDown: true, source: choices.join(',') } });
  }
  for (const [name, rows] of Object.entries(options.hiddenRows ?? {})) {
    for (const row of rows) workbook.findSheet(name)?.hiddenRows.add(row);
  }
  for (const [name, { range, hides }] of Object.entries(options.filters ?? {})) {
    const [sheet, area] = at(`${name}!${range}`);
    sheet.filter = { range: area, hides: hides.length > 0 };
    for (const row of hides) sheet.hiddenRows.add(row);
  }
  return workbook;
}
