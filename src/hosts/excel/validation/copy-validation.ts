import type { CellRange } from '../../../workbook/snapshot';
import { shiftFormula } from '../../formulas/shift-formula';
import { rangeAt } from '../range-at';
import type { ValidationQuery } from './validation-query';

/** A reference that moves along with the cell: rules that have one are set cell by cell. */
const RELATIVE = /(?<![$\p{L}\p{N}])\$?[A-Z]{1,3}\d+|(?<![$\p{L}\p{N}])[A-Z]{1,3}\$\d+/iu;

/** Gives the cells of a column, rows below the one that was asked, the same rule. */
export function copyValidation(sheet: Excel.Worksheet, query: ValidationQuery, column: CellRange): void {
  if (!query.exists || query.isMixed) return;
  const isRelative = Object.values(query.rule).some((rule: object) =>
    Object.values(rule).some((part) => typeof part === 'string' && part.startsWith('=') && RELATIVE.test(part)),
  );
  const areas = isRelative ? eachRow(column) : [column];
  for (const area of areas) {
    const { dataValidation } = rangeAt(sheet, area);
    dataValidation.rule = movedRule(query.rule, area.top - query.area.top);
    dataValidation.errorAlert = query.errorAlert;
    dataValidation.prompt = query.prompt;
    dataValidation.ignoreBlanks = query.ignoreBlanks;
  }
}

function eachRow(column: CellRange): readonly CellRange[] {
  return Array.from({ length: column.bottom - column.top + 1 }, (_, down) => {
    return { ...column, top: column.top + down, bottom: column.top + down };
  });
}

/** Excel tells an operand that is not used as "", and does not take that back. */
function movedRule(rule: Excel.DataValidationRule, rows: number): Excel.DataValidationRule {
  const moved = (part: unknown): unknown =>
    typeof part === 'string' && part.startsWith('=') ? `=${shiftFormula(part.slice(1), rows, 0)}` : part;
  return Object.fromEntries(
    Object.entries(rule).map(([kind, parts]: [string, object]) => [
      kind,
      Object.fromEntries(
        Object.entries(parts)
          .filter(([, part]) => part !== '' && part !== null)
          .map(([name, part]) => [name, moved(part)]),
      ),
    ]),
  );
}
