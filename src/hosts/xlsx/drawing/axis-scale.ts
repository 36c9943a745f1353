import type { DraftChart, SheetDraft } from '../../../workbook/sheet-draft';
import type { AxisScale } from './chart-axes';
import { cellsOf } from './draft-cells';

/**
 * Bars begin at zero, or small differences look large; programs begin elsewhere
 * when all values are close together. Percentages end at 100, not at 120.
 */
export function axisScale({ type, series }: DraftChart, draft: SheetDraft): AxisScale {
  const cells = series.flatMap(({ values }) => cellsOf(values, draft)).filter((cell) => cell !== null);
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === 'number');
  const arePercentages =
    cells.length > 0 && cells.every(({ style }) => style === 'percent' || style === 'totalPercent');
  const fromZero = numbers.every((value) => value >= 0) && (type !== 'line' || arePercentages);
  return {
    min: fromZero ? 0 : null,
    max: arePercentages && numbers.every((value) => value <= 100) ? 100 : null,
  };
}
