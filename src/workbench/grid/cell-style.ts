import type { CSSProperties } from 'react';
import { PLAIN_LOOK, type BorderLine, type CellLook } from '../../hosts/xlsx/look/cell-look';
import type { CellValue } from '../../workbook/snapshot';
import { readableColour, type GridPalette } from './colours';

const PLACES = {
  left: 'flex-start',
  center: 'center',
  right: 'flex-end',
  top: 'flex-start',
  bottom: 'flex-end',
} as const;
const INDENT = 9;
const PADDING = 3;

/** What a cell of that look and kind of value is drawn with, made once for each. */
export class CellStyles {
  private readonly made = new Map<string, CSSProperties>();

  constructor(
    private readonly looks: readonly CellLook[],
    private readonly palette: GridPalette,
    private readonly gridlines: boolean,
  ) {}

  of(index: number, value: CellValue): CSSProperties {
    const kind = value === null ? 'string' : typeof value;
    const key = `${index} ${kind}`;
    const known = this.made.get(key);
    if (known) return known;
    const style = cellStyle(this.looks[index] ?? PLAIN_LOOK, kind, this.palette, this.gridlines);
    this.made.set(key, style);
    return style;
  }
}

/** Where 'general' puts a value of that kind. */
export function sideOf(horizontal: CellLook['horizontal'], kind: string): 'left' | 'center' | 'right' {
  if (horizontal !== 'general') return horizontal;
  return kind === 'number' ? 'right' : kind === 'boolean' ? 'center' : 'left';
}

function cellStyle(look: CellLook, kind: string, palette: GridPalette, gridlines: boolean): CSSProperties {
  const fill = palette.isContrast ? null : look.fill;
  const side = sideOf(look.horizontal, kind);
  const line = gridlines && fill === null ? palette.line : (fill ?? palette.ground);
  const padding = PADDING + (side === 'center' ? 0 : look.indent * INDENT);
  return {
    ...(fill === null ? {} : { backgroundColor: fill }),
    color: palette.isContrast ? palette.text : readableColour(look.colour, fill ?? palette.ground),
    justifyContent: PLACES[side],
    alignItems: PLACES[look.vertical],
    textAlign: side,
    paddingLeft: side === 'left' ? padding : PADDING,
    paddingRight: side === 'right' ? padding : PADDING,
    ...(look.size === PLAIN_LOOK.size ? {} : { fontSize: `${look.size}pt` }),
    ...(look.bold ? { fontWeight: 600 } : {}),
    ...(look.italic ? { fontStyle: 'italic' } : {}),
    ...(look.underline || look.strike
      ? { textDecoration: `${look.underline ? 'underline' : ''} ${look.strike ? 'line-through' : ''}`.trim() }
      : {}),
    whiteSpace: look.wrapped ? 'pre-wrap' : 'pre',
    ...(look.wrapped ? { overflowWrap: 'anywhere' } : {}),
    ...bordersOf(look, line, palette),
  };
}

function bordersOf({ borders }: CellLook, line: string, palette: GridPalette): CSSProperties {
  const drawn = (border: BorderLine): string => `${border.width}px solid ${inkOf(border, palette)}`;
  // A line on the left or above lies on the neighbour's edge.
  const shadows = [
    ...(borders.left ? [`-${borders.left.width}px 0 0 0 ${inkOf(borders.left, palette)}`] : []),
    ...(borders.top ? [`0 -${borders.top.width}px 0 0 ${inkOf(borders.top, palette)}`] : []),
  ];
  return {
    borderRight: borders.right ? drawn(borders.right) : `1px solid ${line}`,
    borderBottom: borders.bottom ? drawn(borders.bottom) : `1px solid ${line}`,
    ...(shadows.length > 0 ? { boxShadow: shadows.join(', ') } : {}),
  };
}

function inkOf({ colour }: BorderLine, palette: GridPalette): string {
  return palette.isContrast ? palette.text : readableColour(colour, palette.ground);
}
