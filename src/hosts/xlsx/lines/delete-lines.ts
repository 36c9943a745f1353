import { addressOf, cellRef, type CellRef } from '../../../records/cell-ref';
import type { Edit, ExpectCells } from '../../../workbook/edit';
import { LinesNotDeletable, SheetMissing } from '../../../workbook/errors';
import type { CellRange } from '../../../workbook/snapshot';
import { lineSpan, type Axis } from '../../formulas/axis';
import { FormulaTexts } from '../look/formula-texts';
import type { OpcPackage } from '../opc/opc-package';
import { parseRange, type CellPosition } from '../read/cell-address';
import { scanSheet } from '../read/scan-sheet';
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part';
import { attribute, childOf, parseTree, parseTreeAround } from '../xml/xml-tree';
import { movedCell, type LineMove } from '../../formulas/line-move';
import { moveLines } from './move-lines';
import { lineObstacles } from './refuse-lines';
import { partsOfKind, referringParts } from './sheet-parts';

/** Whole rows or columns that a person wants to be gone, with all that stands in them. */
export interface DeletedLines {
  readonly sheet: string;
  readonly axis: Axis;
  /** The first one. */
  readonly at: number;
  readonly count: number;
  /** What cells must still hold, or nothing is deleted. */
  readonly expected: ExpectCells['cells'];
}

/** What a formula holds in the place of cells that are gone. */
const LOST = '#REF!';

/**
 * The edit that deletes lines. Throws SheetMissing, and LinesNotDeletable where something
 * would be torn or a formula would lose the cells that it is about: what a person does
 * not see from the lines themselves. What refers to more than them follows, as in Excel.
 */
export function deletionOf(pack: OpcPackage, lines: DeletedLines): Edit {
  const { sheet, axis, at, count } = lines;
  const workbook = readWorkbookPart(pack);
  const part = workbook.sheets.find(({ name }) => name === sheet)?.worksheet;
  if (part === undefined || part === null) throw new SheetMissing(sheet);
  const obstacles = lineObstacles(pack, part, parseTreeAround(pack.xml(part), 'sheetData'));
  const refuse = (reason: LinesNotDeletable['reason'], cells: readonly CellRef[] = []): never => {
    throw new LinesNotDeletable(lines, reason, cells);
  };
  if (obstacles.isFiltered) refuse('filtered');
  const isTorn =
    obstacles.merges.some((area) => losesFirst(area, lines)) ||
    [...obstacles.blocks].some((area) => touches(area, lines)) ||
    tables(pack, part).some(({ area, body }) => touches(area, lines) && breaksTable(area, body, lines));
  if (isTorn) refuse('torn');
  const move: LineMove = { kind: 'remove', axis, sheet, at, count, across: [1, 1], neighbour: [at - 1, at - 1] };
  const after = pack.copy();
  moveLines(after, move);
  const cells = lostFormulas(pack, after, workbook, move);
  if (cells.length > 0 || lostElsewhere(after, workbook) > lostElsewhere(pack, workbook)) refuse('needed', cells);
  return axis === 'rows'
    ? { kind: 'remove-rows', sheet, at, count, shift: true, left: 1, right: obstacles.lastColumn, formats: false }
    : { kind: 'remove-columns', sheet, at, count, shift: true, top: 1, bottom: obstacles.lastRow, formats: false };
}

function touches(area: CellRange, { axis, at, count }: DeletedLines): boolean {
  const [first, last] = lineSpan(area, axis);
  return first < at + count && last >= at;
}

/** What is shown of a merged area stands in its first cell: without that the rest would be left empty. */
function losesFirst(area: CellRange, { axis, at, count }: DeletedLines): boolean {
  const [first, last] = lineSpan(area, axis);
  return first >= at && first < at + count && last >= at + count;
}

interface TableArea {
  readonly area: CellRange;
  /** Without its head and its row of totals. */
  readonly body: CellRange;
}

function tables(pack: OpcPackage, part: string): readonly TableArea[] {
  return partsOfKind(pack, part, 'table').flatMap((table) => {
    const root = parseTree(pack.xml(table));
    const area = parseRange(attribute(root, 'ref') ?? '');
    if (!area) return [];
    const head = Number(attribute(root, 'headerRowCount') ?? 1);
    const totals = Number(attribute(root, 'totalsRowCount') ?? 0);
    return [{ area, body: { ...area, top: area.top + head, bottom: area.bottom - totals } }];
  });
}

/** An Excel table keeps its head, its totals, and at least one row and one column. */
function breaksTable(area: CellRange, body: CellRange, lines: DeletedLines): boolean {
  const { axis, at, count } = lines;
  const [first, last] = lineSpan(axis === 'rows' ? body : area, axis);
  const isWhole = at <= first && at + count > last;
  const isBeyondBody =
    axis === 'rows' && (at < first ? at + count > area.top : at + count - 1 > last && at <= area.bottom);
  return isWhole || isBeyondBody;
}

/** Formulas of cells that are left and have lost what they were about. */
function lostFormulas(
  before: OpcPackage,
  after: OpcPackage,
  workbook: WorkbookPart,
  move: LineMove,
): readonly CellRef[] {
  return workbook.sheets.flatMap(({ name, worksheet }) => {
    if (worksheet === null || before.xml(worksheet).text === after.xml(worksheet).text) return [];
    const known = new Map<string, CellPosition>();
    for (const cell of lostCells(before, worksheet)) {
      const moved = name === move.sheet ? movedCell(cell, move) : cell;
      if (moved) known.set(addressOf(moved), cell);
    }
    const lost = lostCells(after, worksheet).filter((cell) => !known.has(addressOf(cell)));
    return lost.map((cell) => placeBefore(name, cell, move));
  });
}

function lostCells(pack: OpcPackage, part: string): readonly CellPosition[] {
  const source = pack.xml(part);
  if (!source.text.includes(LOST)) return [];
  const texts = new FormulaTexts();
  const found: CellPosition[] = [];
  scanSheet(source, {
    cell(cell) {
      const { row, column } = cell;
      if (cell.formula && texts.textOf(cell, cell.formula).includes(LOST)) found.push({ row, column });
    },
  });
  return found;
}

/** Where the person sees the cell now, before anything is deleted. */
function placeBefore(
  sheet: string,
  { row, column }: CellPosition,
  { axis, at, count, sheet: moved }: LineMove,
): CellRef {
  const isMoved = sheet === moved;
  if (axis === 'rows') return cellRef(sheet, isMoved && row >= at ? row + count : row, column);
  return cellRef(sheet, row, isMoved && column >= at ? column + count : column);
}

/** References to nothing in names, in rules for cells, in charts and other parts. */
function lostElsewhere(pack: OpcPackage, workbook: WorkbookPart): number {
  const parts = [workbook.part, ...referringParts(pack, workbook).map(({ part }) => part)];
  const texts = parts.map((part) => pack.xml(part).text);
  const frames = workbook.sheets.flatMap(({ worksheet }) => (worksheet === null ? [] : [frameText(pack, worksheet)]));
  return [...texts, ...frames].reduce((count, text) => count + text.split(LOST).length - 1, 0);
}

/** A sheet's part without its cells, of which a result may be an error of that name. */
function frameText(pack: OpcPackage, part: string): string {
  const source = pack.xml(part);
  const data = childOf(parseTreeAround(source, 'sheetData'), 'sheetData');
  return data ? source.text.slice(0, data.start) + source.text.slice(data.end) : source.text;
}
