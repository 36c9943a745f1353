import type { SheetDraft } from '../../../workbook/sheet-draft';
import { ACTION_BYTES, type Step } from '../apply/step';
import { rangeAt } from '../range-at';

/** Points of a column that is so many characters wide: digits of 7 pixels and 5 pixels of margin, at 96 pixels to 72 points. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function sizeSteps({ widths, rows }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  const columns = widths.map((width, index) => ({
    bytes: 2 * ACTION_BYTES,
    queue: () => {
      rangeAt(sheet(), { top: 1, left: index + 1, bottom: 1, right: index + 1 }).format.columnWidth =
        columnPoints(width);
    },
  }));
  const heights = rows.flatMap(({ height }, index) =>
    height === undefined
      ? []
      : [
          {
            bytes: 2 * ACTION_BYTES,
            queue: () => {
              rangeAt(sheet(), { top: index + 1, left: 1, bottom: index + 1, right: 1 }).format.rowHeight = height;
            },
          },
        ],
  );
  return [...columns, ...heights];
}

export function mergeSteps({ merges }: SheetDraft, sheet: () => Excel.Worksheet): readonly Step[] {
  return merges.map((area) => ({ bytes: 2 * ACTION_BYTES, queue: () => rangeAt(sheet(), area).merge(false) }));
}
