import { workName, type WriteToken } from '../../../../workbook/work-names';
import type { SurveyedFormulas } from '../../read/survey-formulas';
import { type Anchor, insertionAnchor, removalAnchor } from '../anchors';
import { areaMatrix, areasOf, type AskedArea, type TargetArea } from '../areas';
import { clearedCells, type PlannedCopy } from '../copied-sheets';
import type { EditList } from '../edit-list';
import { deletedLines, type GoneLines } from '../lines';
import type { InspectedBlock } from '../look/added-lines';
import type { InspectedTarget } from '../look/cells';
import type { Inspection } from '../look/inspection';
import type { DoomedSheet, InspectedRemoval } from '../look/removals';
import { grownAreas, type GrownFormula, grownFormulas, type GrownName, grownNames, LineMoves } from './line-moves';
import { hasOwnFormat, newCells } from './new-cells';
import { isSameName, planSheets, type SheetPlan } from './sheet-plans';

/** Rows or columns to be inserted in one place. */
export interface PlannedLines {
  readonly block: InspectedBlock;
  readonly anchor: Anchor;
  /** Where they stand when all is written. */
  readonly first: number;
  readonly contents: readonly TargetArea[];
}

/** Lines to be deleted in one place, which is told by the sheet after all insertions. */
export interface PlannedRemoval extends Pick<GoneLines, 'axis' | 'sheet' | 'at' | 'count'> {
  readonly anchor: Anchor;
}

/** What is to be written, decided after the workbook was inspected. */
export interface WritePlan {
  /** Everything that this write builds carries it, and nothing else does. */
  readonly token: WriteToken;
  readonly list: EditList;
  /** Cells written before lines move: those of the edits, of lines that are there, and formulas over those. */
  readonly targets: readonly InspectedTarget[];
  readonly expected: readonly AskedArea[];
  readonly inserted: readonly PlannedLines[];
  readonly plain: readonly InspectedBlock[];
  readonly formulas: readonly GrownFormula[];
  readonly names: readonly GrownName[];
  readonly moves: LineMoves;
  /** Lines that are there, over which ranges grow that can be told from others afterwards. */
  readonly grownOver: ReadonlySet<InspectedBlock>;
  readonly removed: readonly PlannedRemoval[];
  /** Lines that are emptied only. */
  readonly emptied: readonly InspectedRemoval[];
  readonly removedSheets: readonly DoomedSheet[];
  readonly sheets: readonly SheetPlan[];
  readonly copies: readonly PlannedCopy[];
  readonly date1904: boolean;
}

/** Throws SheetExists or SheetMissing. */
export function planWriting(
  list: EditList,
  inspected: Inspection,
  formulas: readonly SurveyedFormulas[],
  token: WriteToken,
): WritePlan {
  let count = 0;
  const freeName = (): string => workName(token, (count += 1));
  const moves = new LineMoves(list.added, list.gone);
  const insertions = inspected.blocks.filter(({ lines }) => lines.insert);
  const plain = inspected.blocks.filter(({ lines }) => !lines.insert);
  const sheetNames = inspected.sheets.flatMap(({ name: sheet, names }) =>
    names.map(({ name, formula }) => ({ sheet, name, before: formula })),
  );
  const definedNames = [...inspected.names, ...sheetNames];
  const grown = grownFormulas(formulas, moves);
  return {
    token,
    list,
    targets: [
      ...inspected.targets,
      ...plain.flatMap((block) => plainTargets(block, moves)),
      ...grownAreas(grown.filter(({ before, meanwhile }) => meanwhile !== before)).map(meanwhileTarget),
    ],
    expected: [...list.expected, ...inspected.copies.flatMap((copy) => areasOf(copy.edit.sheet, clearedCells(copy)))],
    inserted: insertions.map((block, index) => ({
      block,
      anchor: insertionAnchor(block.lines, index, token),
      first: moves.placeOf(block.lines),
      contents: areasOf(block.lines.sheet, newCells(block, moves)),
    })),
    plain,
    formulas: grown,
    names: grownNames(definedNames, moves),
    moves,
    grownOver: grownOver(plain, formulas, definedNames, moves),
    removed: deletedLines(list.gone).map((lines, index) => {
      const { axis, sheet, at, count } = lines;
      return { axis, sheet, at: moves.lineAfter(lines, at), count, anchor: removalAnchor(lines, index, token) };
    }),
    emptied: inspected.removals.filter(({ lines }) => !lines.shift),
    removedSheets: inspected.doomed.map((query) => query.answer()),
    sheets: planSheets(list.puts, inspected.sheets, freeName),
    copies: inspected.copies.map((copy) => {
      const original = inspected.sheets.find(({ name }) => isSameName(name, copy.edit.sheet));
      const { generated = null, writer = null, locked = false } = original ?? {};
      return { ...copy, buildName: freeName(), isMarked: generated !== null, writer, isNameable: !locked };
    }),
    date1904: inspected.date1904,
  };
}

/** Lines that are there are known to be empty. */
function plainTargets(block: InspectedBlock, moves: LineMoves): readonly InspectedTarget[] {
  const { lines } = block;
  return areasOf(lines.sheet, newCells(block, moves)).map((target): InspectedTarget => {
    const { top, bottom, left, right } = target.area;
    const empty = Array.from({ length: bottom - top + 1 }, () => new Array<string>(right - left + 1).fill(''));
    const general = empty.map((row, down) =>
      row.map((_, across) => (hasOwnFormat(block, { row: top + down, column: left + across }) ? null : 'General')),
    );
    const hidden = { rows: null, columns: null };
    return { target, state: 'open', values: empty, formulas: empty, numberFormats: general, hidden };
  });
}

type GrownArea = ReturnType<typeof grownAreas>[number];

/** A formula that reads otherwise before any line moves is a cell that is written. */
function meanwhileTarget(area: GrownArea): InspectedTarget {
  const cells = area.cells.map(({ row, column, meanwhile }) => ({
    ...{ row, column, expected: [], value: null, formula: meanwhile.slice(1), format: null },
    ...{ overFormula: true, judged: false },
  }));
  const formulas = areaMatrix(area, ({ before }) => before).map((row) => row.map((before) => before ?? ''));
  const values = formulas.map((row) => row.map(() => null));
  const hidden = { rows: false, columns: false };
  return { target: { ...area, cells }, state: 'open', values, formulas, numberFormats: [], hidden };
}

function grownOver(
  plain: readonly InspectedBlock[],
  sheets: readonly SurveyedFormulas[],
  names: readonly Pick<GrownName, 'sheet' | 'before'>[],
  moves: LineMoves,
): ReadonlySet<InspectedBlock> {
  if (plain.length === 0) return new Set();
  const cells = sheets.flatMap(({ sheet, top, left, formulas }) =>
    formulas.flatMap((row, down) =>
      row.flatMap((text, across) => {
        const cell = { row: top + down, column: left + across };
        return typeof text === 'string' && text.startsWith('=') ? [moves.growth(text.slice(1), { sheet, cell })] : [];
      }),
    ),
  );
  const named = names.map(({ sheet, before }) => moves.growth(before.slice(1), { sheet: sheet ?? '', cell: null }));
  const grown = new Set([...cells, ...named].flatMap((one) => one.grown));
  const untold = new Set([...cells, ...named].flatMap((one) => one.untold));
  return new Set(plain.filter(({ lines }) => grown.has(lines) && !untold.has(lines)));
}
