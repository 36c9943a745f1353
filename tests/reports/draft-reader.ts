import { columnNumber } from '../../src/records/cell-ref';
import type { DraftCell, SheetDraft } from '../../src/workbook/sheet-draft';
import type { CellValue } from '../../src/workbook/snapshot';

/** The rows of a draft as readable lines, "1 | 李明 | 75 | 免"; trailing empty cells are dropped, empty rows are ''. */
export function linesOf(draft: SheetDraft): string[] {
  return draft.rows.map(({ cells }) =>
    cells
      .map((cell) => String(cell?.value ?? ''))
      .join(' | ')
      .replace(/( \| )+$/, ''),
  );
}

/** The line that begins so. Throws where there is none. */
export function lineOf(draft: SheetDraft, beginning: string): string {
  const line = linesOf(draft).find((each) => each.startsWith(beginning));
  if (line === undefined) throw new Error(`no line begins with ${beginning}:\n${linesOf(draft).join('\n')}`);
  return line;
}

export function allCells(draft: SheetDraft): DraftCell[] {
  return draft.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
}

export function cellAt(draft: SheetDraft, row: number, column: number): DraftCell | null {
  return draft.rows[row - 1]?.cells[column - 1] ?? null;
}

/** Formulas whose value, worked out anew from the cells, is not the one the draft carries: "C9 SUM(C5:C8): 75 instead of 150". */
export function wrongFormulas(draft: SheetDraft): string[] {
  return draft.rows.flatMap(({ cells }, rowIndex) =>
    cells.flatMap((cell, columnIndex) => {
      if (cell?.formula === undefined) return [];
      const worked = evaluate(draft, cell.formula);
      const isSame = typeof worked === 'number' ? close(worked, cell.value) : worked === cell.value;
      return isSame ? [] : [`R${rowIndex + 1}C${columnIndex + 1} ${cell.formula}: ${cell.value} instead of ${worked}`];
    }),
  );
}

function close(worked: number, value: CellValue): boolean {
  return typeof value === 'number' && Math.abs(worked - value) < 1e-6;
}

/** Knows what the drafts use: SUM of a range, a rounded percentage, 0. */
function evaluate(draft: SheetDraft, formula: string): number | string {
  if (formula === '0') return 0;
  const sum = /^SUM\(([A-Z]+)(\d+):([A-Z]+)(\d+)\)$/.exec(formula);
  if (sum) return sumOf(draft, [sum[1], sum[2], sum[3], sum[4]].map(String));
  const rate = /^IF\(([A-Z]+\d+)=0,"",ROUND\(\(([A-Z]+\d+)(?:\+([A-Z]+\d+))?\)\*100\/\1,1\)\)$/.exec(formula);
  if (!rate) throw new Error(`a formula that the tests cannot work out: ${formula}`);
  const whole = numberAt(draft, String(rate[1]));
  if (whole === 0) return '';
  const part = numberAt(draft, String(rate[2])) + (rate[3] === undefined ? 0 : numberAt(draft, rate[3]));
  return Math.floor((part * 1000) / whole + 0.5) / 10;
}

function sumOf(draft: SheetDraft, [left = '', top = '', right = '', bottom = '']: readonly string[]): number {
  let total = 0;
  for (let row = Number(top); row <= Number(bottom); row++) {
    for (let column = columnNumber(left); column <= columnNumber(right); column++) {
      total += valueAt(draft, row, column);
    }
  }
  return total;
}

function numberAt(draft: SheetDraft, address: string): number {
  const parts = /^([A-Z]+)(\d+)$/.exec(address);
  return valueAt(draft, Number(parts?.[2]), columnNumber(parts?.[1] ?? ''));
}

/** As SUM takes a cell: text and empty count as nothing, a formula by its own cells. */
function valueAt(draft: SheetDraft, row: number, column: number): number {
  const cell = cellAt(draft, row, column);
  if (cell?.formula !== undefined) return Number(evaluate(draft, cell.formula));
  return typeof cell?.value === 'number' ? cell.value : 0;
}
