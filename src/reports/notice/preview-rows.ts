import type { DraftCell, DraftRow, SheetDraft } from '../../workbook/sheet-draft';
import { draftCellText } from '../draft/draft-cell-text';

/** The parts of a generated notice that a preview shows. */
export interface PreviewRows {
  /** Lines above the table and below it. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
  readonly header: readonly DraftCell[];
  /** Which of the cells of a row is the name, from 0. */
  readonly nameAt: number;
  readonly members: readonly (readonly DraftCell[])[];
  /** Members that are not shown. */
  readonly more: number;
  readonly total: readonly DraftCell[];
}

/** Takes a drafted notice apart, down to its first rows. The header is the last of the frozen rows. */
export function previewRows({ rows, frozen }: SheetDraft, count: number): PreviewRows {
  const header = frozen.rows - 1;
  const total = rows.findIndex((row, index) => index > header && row.cells[0]?.style === 'totalText');
  const members = rows.slice(header + 1, total);
  return {
    head: linesOf(rows.slice(0, header)),
    foot: linesOf(rows.slice(total + 1)),
    header: cellsOf(rows[header]),
    nameAt: frozen.columns - 1,
    members: members.slice(0, count).map(cellsOf),
    more: Math.max(0, members.length - count),
    total: cellsOf(rows[total]),
  };
}

function cellsOf(row: DraftRow | undefined): readonly DraftCell[] {
  return (row?.cells ?? []).map((cell) => cell ?? { value: null, style: 'text' });
}

function linesOf(rows: readonly DraftRow[]): string[] {
  return rows
    .map((row) =>
      cellsOf(row)
        .map(draftCellText)
        .filter((text) => text !== '')
        .join('　'),
    )
    .filter((line) => line !== '');
}
