import type { Branch } from '../../records/branch';
import { cellRef, fullAddress, type CellRef } from '../../records/cell-ref';
import type { Reading } from '../../reading/read-branch';
import type { Table } from '../../reading/tables/table';
import { MARKS, YES_NO } from '../../roles/choices';
import type { FieldEntry } from '../../roles/field-entry';
import { ROLE_TABLES } from '../../roles/role-tables';
import { cellAt, textOf } from '../../workbook/sheet-cells';
import type { CellRange } from '../../workbook/snapshot';

/** A dropdown that a column of a sheet may get, from the words that the sheet itself uses. */
export interface DropdownOffer {
  readonly sheet: string;
  /** The head of the column; of marks by months the first one and the last. */
  readonly heads: readonly string[];
  readonly words: readonly string[];
  /** The cells that get it, a rectangle for each column. */
  readonly areas: readonly CellRange[];
  /** Cells that hold something else now: it stays, and the person sees it before. */
  readonly misfits: readonly { readonly cell: CellRef; readonly text: string }[];
}

/** Excel takes at most so many letters for the words of a list. */
const LIST_LIMIT = 255;

/** More different words than this are no list to choose from. */
const MOST_WORDS = 15;

/** So often a word of the sheet's own must stand there, to be one of its words and no slip. */
const OFTEN = 2;

/** Columns of marks, categories, yes and no, sections. Where a column's own words make no list, nothing is offered. */
export function dropdownOffers({ tables, branch }: Pick<Reading, 'tables' | 'branch'>): DropdownOffer[] {
  const unread = unreadCells(branch);
  return tables.flatMap((table) =>
    columnsOf(table).flatMap(({ columns, known }) => {
      const offer = offerOf(table, columns, known, unread);
      return offer ? [offer] : [];
    }),
  );
}

interface ChosenColumns {
  readonly columns: readonly number[];
  /** Words that reading knows for such a column. */
  readonly known: readonly string[];
}

function columnsOf(table: Table): readonly ChosenColumns[] {
  const { fields } = ROLE_TABLES[table.role] as { readonly fields: Readonly<Record<string, FieldEntry>> };
  const single = [...table.columns].flatMap(([field, column]): readonly ChosenColumns[] => {
    const entry = fields[field];
    if (field === 'section' && table.role === 'roster') return [{ columns: [column], known: [] }];
    if (entry?.cell === 'yesNo') return [{ columns: [column], known: YES_NO }];
    const template = entry?.template;
    return template?.choices && template.perMonth !== true ? [{ columns: [column], known: template.choices }] : [];
  });
  const marks = table.monthColumns.filter(({ part }) => part === 'mark').map(({ column }) => column);
  return marks.length > 0 ? [{ columns: marks, known: MARKS }, ...single] : single;
}

function offerOf(
  table: Table,
  columns: readonly number[],
  known: readonly string[],
  unread: ReadonlySet<string>,
): DropdownOffer | null {
  const { sheet, dataRows, firstRow, lastRow, headerRow } = table;
  const written = columns.flatMap((column) =>
    dataRows.map((row) => ({
      cell: cellRef(sheet.name, row, column),
      text: textOf(cellAt(sheet, row, column)).trim(),
    })),
  );
  const counts = new Map<string, number>();
  for (const { cell, text } of written) {
    if (text !== '' && !unread.has(fullAddress(cell))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const isWord = ([text, count]: readonly [string, number]): boolean =>
    (known.includes(text) || count >= OFTEN) && !text.includes(',');
  const used = [...counts].filter(isWord).sort(([, one], [, other]) => other - one);
  const words = completed(used.map(([text]) => text));
  if (words.length < 2 || words.length > MOST_WORDS || words.join(',').length > LIST_LIMIT) return null;
  const headOf = (column: number): string => textOf(cellAt(sheet, headerRow, column)).trim();
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined || lastRow < firstRow) return null;
  return {
    sheet: sheet.name,
    heads: [...new Set([first, last])].map(headOf),
    words,
    areas: columns.map((column) => ({ top: firstRow, bottom: lastRow, left: column, right: column })),
    misfits: written.filter(({ text }) => text !== '' && !words.includes(text)),
  };
}

/** A column in which only yes or only no was written so far may say the other one too. */
function completed(words: readonly string[]): readonly string[] {
  const [only] = words.length === 1 ? words : [];
  return YES_NO.some((word) => word === only) ? YES_NO : words;
}

/** Cells that could not be read are no words to choose. */
function unreadCells({ issues }: Branch): ReadonlySet<string> {
  return new Set(issues.flatMap((issue) => ('cell' in issue && issue.cell ? [fullAddress(issue.cell)] : [])));
}
