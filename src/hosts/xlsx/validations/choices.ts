import type { CellValue } from '../../../workbook/snapshot';
import { formulaReferences } from '../../formulas/formula-references';
import { shiftFormula } from '../../formulas/shift-formula';
import type { CellPosition } from '../read/cell-address';
import type { WorkbookPart } from '../read/workbook-part';
import { attribute, childOf, childrenOf } from '../xml/xml-tree';
import type { Validation } from './read-validations';

/** What a dropdown offers. */
export interface Choices {
  readonly entries: readonly string[];
  /** Entries written into the rule itself must be met to the letter; those in cells in any case. */
  readonly isExact: boolean;
}

/** Where the cells are that a dropdown takes its entries from. */
export interface ChoiceSource {
  readonly sheet: string;
  readonly workbook: WorkbookPart;
  valuesOf(
    sheet: string,
    range: { top: number; left: number; bottom: number; right: number },
  ): readonly CellValue[] | null;
}

/** The entries of a dropdown at a cell; null where they cannot be told without computing. */
export function choicesAt(validation: Validation, cell: CellPosition, source: ChoiceSource): Choices | null {
  const { first, anchor, allowBlank } = validation;
  const literal = literalList(first);
  if (literal) return literal;
  const own = shiftFormula(first, cell.row - anchor.row, cell.column - anchor.column);
  const named = nameText(source, own);
  if (named !== null) return literalList(named) ?? choicesIn(named, source, allowBlank);
  return choicesIn(own, source, false);
}

function literalList(formula: string): Choices | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text === undefined) return null;
  const entries = text
    .replaceAll('""', '"')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return { entries, isExact: true };
}

/** The entries in cells. Excel takes an empty cell of a named list for leave to enter anything, if blanks are ignored. */
function choicesIn(formula: string, source: ChoiceSource, blanksAllowAll: boolean): Choices | null {
  if (!/^[^()]+$/.test(formula)) return null;
  const [reference, ...more] = formulaReferences(formula, source.sheet) ?? [];
  const values = reference && more.length === 0 ? source.valuesOf(reference.sheet, reference.range) : null;
  if (!reference || !values || !isReferenceAlone(formula)) return null;
  const { top, left, bottom, right } = reference.range;
  const places = (bottom - top + 1) * (right - left + 1);
  const filled = values.filter((value) => value !== null);
  if (filled.length === 0 || (blanksAllowAll && filled.length < places)) return null;
  return { entries: [...new Set(filled.map(String))], isExact: false };
}

function isReferenceAlone(formula: string): boolean {
  return !/[+\-*/&^=<>,;{}]/.test(formula.replace(/'(?:[^']|'')*'/g, ''));
}

/** What a name of the sheet, else of the workbook, stands for; null where the formula is no name. */
function nameText({ sheet, workbook }: ChoiceSource, formula: string): string | null {
  const index = workbook.sheets.find(({ name }) => name === sheet)?.index;
  const list = childOf(workbook.root, 'definedNames');
  const same = (list ? childrenOf(list, 'definedName') : []).filter(
    (name) => attribute(name, 'name')?.toLowerCase() === formula.toLowerCase(),
  );
  const own = same.find((name) => attribute(name, 'localSheetId') === String(index));
  const all = same.find((name) => attribute(name, 'localSheetId') === null);
  return (own ?? all)?.text.trim() ?? null;
}
