import { withFormat } from '../model/cell';
import type { MemorySheet } from '../model/sheet';
import { property } from '../protocol/members';
import { describeType, type Member } from '../protocol/object-type';
import { BordersObject } from './borders';
import { eachCell } from './area';
import { checkUnprotected } from './protected-cells';
import type { RangeObject } from './range';

/** RangeFormat of one or several ranges of a sheet. */
export class FormatObject {
  constructor(readonly ranges: readonly RangeObject[]) {}

  /** The value all cells share, else null. */
  get(path: string): unknown {
    const found = new Set<unknown>();
    for (const { sheet, area } of this.ranges) {
      eachCell(area, (row, column) => found.add(sheet.cell(row, column).format[path] ?? null));
    }
    return found.size === 1 ? [...found][0] : null;
  }

  put(path: string, value: unknown): void {
    for (const { sheet, area } of this.ranges) {
      checkUnprotected(sheet);
      eachCell(area, (row, column) =>
        sheet.change(row, column, { format: withFormat(sheet.cell(row, column).format, path, value) }),
      );
    }
  }
}

/** RangeFont, RangeFill and FormatProtection: a part of the format under its own name. */
export class FormatPart {
  constructor(readonly format: FormatObject) {}
}
export class FontObject extends FormatPart {}
export class FillObject extends FormatPart {}
export class ProtectionObject extends FormatPart {}

/** Whether a cell may be typed into on a protected sheet; Excel locks every cell until told otherwise. */
function lockedState({ format }: ProtectionObject): boolean | null {
  const found = new Set<boolean>();
  for (const { sheet, area } of format.ranges) {
    eachCell(area, (row, column) => found.add(sheet.cell(row, column).format['protection/locked'] !== false));
  }
  return found.size === 1 ? [...found][0] === true : null;
}

function entry(set: string, path: string): Member<FormatObject> {
  return property(
    set,
    (format) => format.get(path),
    (format, value) => format.put(path, value),
  );
}

function partEntry<T extends FormatPart>(set: string, path: string): Member<T> {
  return property(
    set,
    ({ format }) => format.get(path),
    ({ format }, value) => format.put(path, value),
  );
}

describeType(FormatObject, {
  name: 'RangeFormat',
  members: {
    font: property('1.1', (format) => new FontObject(format)),
    fill: property('1.1', (format) => new FillObject(format)),
    borders: property('1.1', (format) => new BordersObject(format)),
    protection: property('1.2', (format) => new ProtectionObject(format)),
    horizontalAlignment: entry('1.1', 'horizontalAlignment'),
    verticalAlignment: entry('1.1', 'verticalAlignment'),
    wrapText: entry('1.1', 'wrapText'),
    columnWidth: size(
      'columnWidth',
      ({ area }) => [area.left, area.right],
      (sheet) => sheet.columnWidths,
    ),
    rowHeight: size(
      'rowHeight',
      ({ area }) => [area.top, area.bottom],
      (sheet) => sheet.rowHeights,
    ),
  },
});

describeType(FontObject, {
  name: 'RangeFont',
  members: {
    bold: partEntry('1.1', 'font/bold'),
    color: partEntry('1.1', 'font/color'),
    name: partEntry('1.1', 'font/name'),
    size: partEntry('1.1', 'font/size'),
    underline: partEntry('1.1', 'font/underline'),
  },
});

describeType(FillObject, { name: 'RangeFill', members: { color: partEntry('1.1', 'fill/color') } });

describeType(ProtectionObject, {
  name: 'FormatProtection',
  members: {
    locked: property<ProtectionObject>('1.2', lockedState, ({ format }, value) =>
      format.put('protection/locked', value),
    ),
  },
});

/** Widths belong to whole columns and heights to whole rows, whatever range they are set through. */
function size(
  name: string,
  span: (range: RangeObject) => readonly [number, number],
  sizes: (sheet: MemorySheet) => Map<number, number>,
): Member<FormatObject> {
  return property(
    '1.2',
    ({ ranges }) => (ranges[0] ? (sizes(ranges[0].sheet).get(span(ranges[0])[0]) ?? null) : null),
    ({ ranges }, value) => {
      if (typeof value !== 'number') throw new Error(`${name} is a number of points`);
      for (const range of ranges) {
        checkUnprotected(range.sheet);
        const [first, last] = span(range);
        for (let at = first; at <= last; at++) sizes(range.sheet).set(at, value);
      }
    },
  );
}
