import type { Words } from '../../locales/words';
import { columnLetters, quoteSheetName } from '../../records/cell-ref';
import { listText } from '../../reports/format/list';
import type { AddColumns, AddRows, Edit, SetCells, StepEdit } from '../../workbook/edit';
import { namedCells } from '../../workbook/named-cells';
import { stepsOf } from '../../workbook/steps';
import type { Applied } from '../../workbook/workbook-host';
import { writtenAreas } from './written-areas';

/** More areas than these are counted, not named. */
const NAMED_AREAS = 5;

/** What was written and where it stands now, and what the person does not see of it. */
export function writtenText(
  edits: readonly Edit[],
  { sheets, hidden, computed = [], undo, droppedSignature }: Applied,
  words: Words,
): string {
  const steps = stepsOf(edits);
  const told = steps.flatMap((step, index) => stepTexts(step, steps.slice(index).flat(), words));
  const cells = told.flatMap((one) => one.cells);
  const sentences = [
    ...(cells.length > 0 ? [words('pane.written.cells', { cells: listText(cells, words) })] : []),
    ...told.flatMap((one) => one.lines),
    ...sheets.map((sheet) => words('pane.written.sheet', { sheet })),
    ...(hidden.length > 0 ? [words('pane.written.hidden', { count: hidden.length })] : []),
    ...(computed.length > 0 ? [words('pane.written.computed', { cells: namedCells(computed) })] : []),
    ...(droppedSignature ? [words('pane.written.signature')] : []),
    ...(sheets.length > 0 && undo === null ? [words('pane.written.undoInExcel')] : []),
  ];
  return sentences.join(' ');
}

/** What one step wrote, where it stands once that step and those behind it are written. */
function stepTexts(step: readonly StepEdit[], from: readonly StepEdit[], words: Words) {
  const rows = from.filter((edit) => edit.kind === 'add-rows');
  const columns = from.filter((edit) => edit.kind === 'add-columns');
  return {
    cells: step.flatMap((edit) => (edit.kind === 'set-cells' ? [cellsText(edit, rows, columns, words)] : [])),
    lines: step.flatMap((edit) => {
      if (edit.kind === 'add-rows') return [rowsText(edit, rows, words)];
      return edit.kind === 'add-columns' ? [columnsText(edit, columns, words)] : [];
    }),
  };
}

function cellsText(edit: SetCells, rows: readonly AddRows[], columns: readonly AddColumns[], words: Words): string {
  const changes = edit.changes.map((change) => ({
    ...change,
    row: rowNow(edit.sheet, change.row, rows),
    column: columnNow(edit.sheet, change.column, columns),
  }));
  const areas = writtenAreas({ ...edit, changes });
  if (areas.length <= NAMED_AREAS) return listText(areas, words);
  return words('pane.written.many', { sheet: quoteSheetName(edit.sheet), count: changes.length });
}

function columnsText(edit: AddColumns, added: readonly AddColumns[], words: Words): string {
  const others = added.filter((other) => other.at < edit.at || added.indexOf(other) < added.indexOf(edit));
  const first = columnNow(edit.sheet, edit.at, others);
  const ends = [first, first + edit.columns.length - 1].map(columnLetters);
  const columns = [...new Set(ends)].join('–');
  return words('pane.written.columns', { sheet: edit.sheet, count: edit.columns.length, columns });
}

/** Columns that were inserted to its left have moved it on. */
function columnNow(sheet: string, column: number, added: readonly AddColumns[]): number {
  const before = added.filter((edit) => edit.sheet === sheet && edit.insert && edit.at <= column);
  return before.reduce((moved, { columns }) => moved + columns.length, column);
}

function rowsText(edit: AddRows, added: readonly AddRows[], words: Words): string {
  const others = added.filter((other) => other !== edit);
  const first = rowNow(edit.sheet, edit.at, others);
  const count = edit.rows.length;
  const rows = count === 1 ? String(first) : `${first}–${first + count - 1}`;
  return words('pane.written.rows', { sheet: edit.sheet, count, rows });
}

/** Rows that were inserted above have moved it down. */
function rowNow(sheet: string, row: number, added: readonly AddRows[]): number {
  const above = added.filter((edit) => edit.sheet === sheet && edit.insert && edit.at <= row);
  return above.reduce((moved, { rows }) => moved + rows.length, row);
}
