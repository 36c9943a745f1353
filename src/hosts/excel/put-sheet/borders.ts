import type { CellRange } from '../../../workbook/snapshot';
import { ACTION_BYTES, type Step } from '../apply/step';
import { rangeAt } from '../range-at';
import { rectangles } from './rectangles';
import { aspectGrid, type StyleGrid } from './style-grid';

type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** Thin lines around every bordered cell, drawn for whole rectangles. */
export function borderSteps(grid: StyleGrid, sheet: () => Excel.Worksheet): readonly Step[] {
  const areas = [...rectangles(aspectGrid(grid, (look) => look.bordered || null)).values()].flat();
  return areas.map((area) => ({
    bytes: 8 * ACTION_BYTES,
    queue: () => {
      const { borders } = rangeAt(sheet(), area).format;
      for (const edge of edgesOf(area)) borders.getItem(edge).style = 'Continuous';
    },
  }));
}

/** A single row has nothing between its rows, and Excel may refuse to draw it. */
function edgesOf({ top, left, bottom, right }: CellRange): readonly Edge[] {
  const edges: Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
  if (bottom > top) edges.push('InsideHorizontal');
  if (right > left) edges.push('InsideVertical');
  return edges;
}
