import type { Words } from '../../locales/words';
import { columnLetters, quoteSheetName } from '../../records/cell-ref';
import { listText } from '../../reports/format/list';
import type { AddColumns, AddRows, Edit, SetCells } from '../../workbook/edit';
import type { Applied } from '../../workbook/workbook-host';
import { writtenAreas } from './written-areas';

/** More areas than these are counted, not named. */
const NAMED_AREAS = 5;

/** What was written and where it stands now, and what the person does not see of it. */
export function writtenText(
  edits: readonly Edit[],
  { sheets, hidden, undo, droppedSignature }: Applied,
  words: Words,
): string {
  const added = edits.filter((edit): edit is AddRows => edit.kind === 'add-rows');
  const cells = edits.flatMap((edit) => (edit.kind === 'set-cells' ? [cellsText(edit, added, words)] : []));
  const sentences = [
    ...(cells.length > 0 ? [words('pane.written.cells', { cells: listText(cells, words) })] : []),
    ...added.map((edit) => rowsText(edit, added, words)),
    ...edits.flatMap((edit) => (edit.kind === 'add-columns' ? [columnsText(edit, edits, words)] : [])),
    ...sheets.map((sheet) => words('pane.written.sheet', { sheet })),
    ...(hidden.length > 0 ? [words('pane.written.hidden', { count: hidden.length })] : []),
    ...(droppedSignature ? [words('pane.written.signature')] : []),
    ...(sheets.length > 0 && undo === null ? [words('pane.written.undoInExcel')] : []),
  ];
  return sentences.join(' ');
}

function cellsText(edit: SetCells, added: readonly AddRows[], words: Words): string {
  const changes = edit.changes.map((change) => ({ ...change, row: rowNow(edit.sheet, change.row, added) }));
  const areas = writtenAreas({ ...edit, changes });
  if (areas.length <= NAMED_AREAS) return listText(areas, words);
  return words('pane.written.many', { sheet: quoteSheetName(edit.sheet), count: changes.length });
}

function rowsText(edit: AddRows, added: readonly AddRows[], words: Words): string {
  const others = added.filter((other) => other !== edit);
  const first = rowNow(edit.sheet, edit.at, others);
  const count = edit.rows.length;
  const rows = count === 1 ? String(first) : `${first}–${first + count - 1}`;
  return words('pane.written.rows', { sheet: edit.sheet, count, rows });
}

function columnsText(edit: AddColumns, all: readonly Edit[], words: Words): string {
  const atLeft = all.filter(
    (each): each is AddColumns =>
      each.kind === 'add-columns' && each.sheet === edit.sheet && each.insert && each.at < edit.at,
  );
  const first = atLeft.reduce((moved, { columns }) => moved + columns.length, edit.at);
  const ends = [first, first + edit.columns.length - 1].map(columnLetters);
  return words('pane.written.columns', {
    sheet: edit.sheet,
    count: edit.columns.length,
    columns: [...new Set(ends)].join('–'),
  });
}

/** Rows that were inserted above have moved it down. */
function rowNow(sheet: string, row: number, added: readonly AddRows[]): number {
  const above = added.filter((edit) => edit.sheet === sheet && edit.insert && edit.at <= row);
  return above.reduce((moved, { rows }) => moved + rows.length, row);
}
