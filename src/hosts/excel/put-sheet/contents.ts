import { quoteSheetName } from '../../../records/cell-ref';
import type { DraftCell, SheetDraft } from '../../../workbook/sheet-draft';
import type { CellValue } from '../../../workbook/snapshot';
import type { CellInput } from '../apply/areas';
import { cellInput } from '../apply/cell-input';
import { LOOKS } from '../../draft/looks';
import { ACTION_BYTES, matrixBytes, type Step } from '../apply/step';
import { rangeAt } from '../range-at';
import { rectangles } from './rectangles';
import { aspectGrid, type StyleGrid } from './style-grid';

/** Rows written at once; Office.js cuts them smaller still. */
const ROWS_PER_STEP = 1_000;

/** Days between the two date systems; a draft's dates count from 1900. */
const DAYS_1900_TO_1904 = 1462;

/** Values and formulas of all cells. Excel works the formulas out itself. */
export function valueSteps({ rows }: SheetDraft, sheet: () => Excel.Worksheet, date1904: boolean): readonly Step[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (width === 0) return [];
  const matrix = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, column) => inputOf(cells[column] ?? null, date1904)),
  );
  const steps: Step[] = [];
  for (let first = 0; first < matrix.length; first += ROWS_PER_STEP) {
    const part = matrix.slice(first, first + ROWS_PER_STEP);
    steps.push({
      bytes: ACTION_BYTES * (2 + Math.ceil((part.length * width) / 300)) + matrixBytes(part),
      queue: () => {
        rangeAt(sheet(), { top: first + 1, left: 1, bottom: first + part.length, right: width }).formulas = part;
      },
    });
  }
  return steps;
}

/** Number formats, before the values are shown by them. */
export function numberFormatSteps(grid: StyleGrid, sheet: () => Excel.Worksheet): readonly Step[] {
  const formats = rectangles(aspectGrid(grid, ({ format }) => (format === 'General' ? null : format)));
  return [...formats].flatMap(([format, areas]) =>
    areas.map((area) => ({
      bytes: 2 * ACTION_BYTES,
      queue: () => {
        // One format for all cells of a range: Excel takes it without an array, which the types do not say.
        rangeAt(sheet(), area).numberFormat = format as unknown as string[][];
      },
    })),
  );
}

/** Jumps to other cells of the workbook. Set before the looks, for Excel makes a linked cell blue and underlined. */
export function linkSteps({ rows }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const documentReference = `${quoteSheetName(cell.link.sheet)}!${cell.link.address}`;
      const area = { top: row + 1, left: column + 1, bottom: row + 1, right: column + 1 };
      const { colour, underline } = LOOKS[cell.style];
      const queue = (): void => {
        const range = rangeAt(sheet(), area);
        range.hyperlink = { documentReference };
        if (colour === null) range.format.font.color = '#000000';
        if (!underline) range.format.font.underline = 'None';
      };
      return [{ bytes: 6 * ACTION_BYTES, queue }];
    }),
  );
}

function inputOf(cell: DraftCell | null, date1904: boolean): CellInput {
  if (cell === null) return null;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.value === null ? null : cellInput(writtenValue(cell, date1904));
}

/** The value as the workbook counts it. */
export function writtenValue({ value, style }: DraftCell, date1904: boolean): CellValue {
  const isDate = style === 'date' || style === 'month';
  return date1904 && isDate && typeof value === 'number' ? value - DAYS_1900_TO_1904 : value;
}
