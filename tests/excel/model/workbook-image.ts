import type { MemorySheet } from './sheet';
import type { MemoryWorkbook } from './workbook';

/**
 * Everything a person or a program could notice about the workbook, as plain
 * data: two images are equal exactly if nothing was changed between them.
 */
export function imageOf(workbook: MemoryWorkbook): object {
  return {
    names: structuredCopy(workbook.names),
    structureLocked: workbook.structureLocked,
    sheets: workbook.sheets.map(sheetImage),
  };
}

function sheetImage(sheet: MemorySheet): object {
  const { id, name, visibility, locked, frozen } = sheet;
  return {
    id,
    name,
    visibility,
    locked,
    frozen,
    cells: [...sheet.cells()]
      // A cell that was only looked at, or emptied again, is no difference.
      .filter(
        ([, , cell]) =>
          cell.value !== null || cell.formula !== null || cell.link !== null || Object.keys(cell.format).length > 0,
      )
      .map(([row, column, { value, formula, format, link }]) => ({ row, column, value, formula, format, link })),
    columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    others: structuredCopy({
      names: sheet.names,
      merges: sheet.merges,
      page: sheet.page,
      charts: sheet.charts,
      conditionalFormats: sheet.conditionalFormats,
      comments: sheet.comments,
      notes: sheet.notes,
      validations: sheet.validations.all,
      tables: sheet.tables,
      arrays: sheet.arrays,
      filter: sheet.filter,
    }),
  };
}

function structuredCopy(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}
