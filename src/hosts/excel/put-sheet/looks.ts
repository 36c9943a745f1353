import { BODY_SIZE, FONT, type Look } from '../../draft/looks';
import { ACTION_BYTES, type Step } from '../apply/step';
import { rangeAt, rangesAt } from '../range-at';
import { addressLists, rectangles } from './rectangles';
import { aspectGrid, type StyleGrid } from './style-grid';

/** One aspect of the looks, set for all cells that share it at once. */
interface Aspect<T extends string | number | boolean> {
  /** null where it is as Excel has it anyway. */
  readonly of: (look: Look) => T | null;
  readonly set: (format: Excel.RangeFormat, value: T) => void;
}

const size: Aspect<number> = {
  of: (look) => (look.size === BODY_SIZE ? null : look.size),
  set: (format, value) => (format.font.size = value),
};
const bold: Aspect<true> = { of: (look) => look.bold || null, set: (format) => (format.font.bold = true) };
const underline: Aspect<true> = {
  of: (look) => look.underline || null,
  set: (format) => (format.font.underline = 'Single'),
};
const colour: Aspect<string> = {
  of: (look) => look.colour,
  set: (format, value) => (format.font.color = `#${value}`),
};
const fill: Aspect<string> = { of: (look) => look.fill, set: (format, value) => (format.fill.color = `#${value}`) };
const wrapped: Aspect<true> = { of: (look) => look.wrapped || null, set: (format) => (format.wrapText = true) };
const horizontal: Aspect<'left' | 'center' | 'right'> = {
  of: (look) => look.horizontal,
  set: (format, value) =>
    (format.horizontalAlignment = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[value]),
};

/** Fonts, fills and alignment of all cells, one request for each aspect rather than for each cell. */
export function looksSteps(grid: StyleGrid, sheet: () => Excel.Worksheet): readonly Step[] {
  return [
    baseStep(grid, sheet),
    ...aspectSteps(grid, size, sheet),
    ...aspectSteps(grid, bold, sheet),
    ...aspectSteps(grid, underline, sheet),
    ...aspectSteps(grid, colour, sheet),
    ...aspectSteps(grid, fill, sheet),
    ...aspectSteps(grid, wrapped, sheet),
    ...aspectSteps(grid, horizontal, sheet),
  ];
}

function baseStep(grid: StyleGrid, sheet: () => Excel.Worksheet): Step {
  const right = Math.max(1, ...grid.map((row) => row.length));
  return {
    bytes: 4 * ACTION_BYTES,
    queue: () => {
      const { format } = rangeAt(sheet(), { top: 1, left: 1, bottom: Math.max(1, grid.length), right });
      format.font.name = FONT;
      format.font.size = BODY_SIZE;
      format.verticalAlignment = 'Center';
    },
  };
}

function aspectSteps<T extends string | number | boolean>(
  grid: StyleGrid,
  aspect: Aspect<T>,
  sheet: () => Excel.Worksheet,
): readonly Step[] {
  return [...rectangles(aspectGrid(grid, aspect.of))].flatMap(([value, areas]) =>
    addressLists(areas).map((list) => ({
      bytes: 3 * ACTION_BYTES + list.length,
      queue: () => aspect.set(rangesAt(sheet(), list).format, value),
    })),
  );
}
