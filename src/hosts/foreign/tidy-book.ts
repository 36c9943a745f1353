import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { columnLetters } from '../../records/cell-ref';
import { isSheetName } from '../draft/refuse-invalid-draft';
import { freeSheetName } from '../../workbook/free-sheet-name';
import type { CellCount } from './cell-count';
import type { LostKind } from '../../workbook/conversion';

/** Another file's cells, and what the reader could not say. */
const NOT_IN_THIS_FILE = /\[[^\]]*\]|\bundefined\b|\[object /;

/** Names that belong to print set-up and filters. */
const BUILT_IN = /^_xlnm\.|^_FilterDatabase$/i;

/** Writing passes over the empty places of a sheet too; so many of them are as much work as a cell. */
const PLACES_PER_CELL = 16;

/**
 * Takes out of a workbook what Excel would not open: references to other files,
 * names without a place, sheets called what no sheet may be called. What is lost
 * with them is returned. Changes the workbook. Throws TooLarge for a sheet whose
 * cells lie too far apart.
 */
export function tidyBook(book: WorkBook, count: CellCount): readonly LostKind[] {
  const lost = new Set<LostKind>();
  const renamed = rename(book);
  const isKept = (formula: string): boolean =>
    !NOT_IN_THIS_FILE.test(formula) && !renamed.some((name) => formula.includes(name));
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (!sheet) continue;
    fillGaps(sheet, name, count);
    for (const cell of cellsOf(sheet)) if (!tidyCell(cell, isKept)) lost.add('formulas');
  }
  if (book.Workbook?.Names) {
    book.Workbook.Names = book.Workbook.Names.filter(
      ({ Name, Ref }) => !BUILT_IN.test(Name) && typeof Ref === 'string' && Ref !== '' && isKept(Ref),
    );
  }
  return [...lost];
}

/** The writer stumbles over rows that are not there. */
function fillGaps(sheet: WorkSheet, name: string, count: CellCount): void {
  // Places that nothing was put in are gaps, whatever the types say.
  const data: (CellObject[] | undefined)[] = (sheet['!data'] ??= []);
  const columns = data.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  count.take(Math.floor((data.length * columns) / PLACES_PER_CELL), name);
  for (let row = 0; row < Math.max(1, data.length); row++) data[row] ??= [];
  sheet['!ref'] = `A1:${columnLetters(Math.max(1, columns))}${Math.max(1, data.length)}`;
}

function cellsOf(sheet: WorkSheet): readonly CellObject[] {
  // Places that nothing was put in are passed over.
  return (sheet['!data'] ?? []).flat();
}

/** False where its formula had to go. */
function tidyCell(cell: CellObject, isKept: (formula: string) => boolean): boolean {
  delete cell.l;
  // The reader takes what follows a comment for part of it; a zero byte ends the text.
  for (const comment of cell.c ?? []) comment.t = comment.t.replace(/\0[\s\S]*$/, '');
  if (cell.f === undefined || isKept(cell.f)) return true;
  delete cell.f;
  delete cell.F;
  return false;
}

/** Gives sheets names that Excel allows, and returns the old ones of those that had others. */
function rename(book: WorkBook): readonly string[] {
  const renamed: string[] = [];
  book.SheetNames.forEach((name, index) => {
    if (isSheetName(name)) return;
    const plain =
      name
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || 'Sheet';
    const free = freeSheetName(plain, book.SheetNames);
    const sheet = book.Sheets[name];
    if (sheet) book.Sheets[free] = sheet;
    book.SheetNames[index] = free;
    renamed.push(name);
  });
  return renamed;
}
