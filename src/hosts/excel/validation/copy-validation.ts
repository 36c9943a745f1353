import type { CellRange } from '../../../workbook/snapshot';
import { shiftFormula } from '../../formulas/shift-formula';
import { rangeAt } from '../range-at';
import type { ValidationQuery } from './validation-query';

/** A reference that moves along with the cell: rules that have one are set cell by cell. */
const RELATIVE = /(?<![$\p{L}\p{N}])\$?[A-Z]{1,3}\d+|(?<![$\p{L}\p{N}])[A-Z]{1,3}\$\d+/iu;

/** Gives the cells of an area the rule of the cell that was asked, as it reads there. */
export function copyValidation(sheet: Excel.Worksheet, query: ValidationQuery, target: CellRange): void {
  if (!query.exists || query.isMixed) return;
  const areas = isRelative(query) ? eachRow(target) : [target];
  for (const area of areas) {
    const { dataValidation } = rangeAt(sheet, area);
    dataValidation.rule = movedRule(query.rule, area.top - query.area.top, area.left - query.area.left);
    dataValidation.errorAlert = query.errorAlert;
    dataValidation.prompt = query.prompt;
    dataValidation.ignoreBlanks = query.ignoreBlanks;
  }
}

/** Two cells below each other, of which the second says what the first says. */
export function hasSameRule(one: ValidationQuery, other: ValidationQuery): boolean {
  if (one.isMixed || other.isMixed || one.exists !== other.exists) return false;
  if (!one.exists) return true;
  if (isRelative(one) || isRelative(other)) return false;
  const told = ({ rule, errorAlert, prompt, ignoreBlanks }: ValidationQuery): string =>
    JSON.stringify([rule, errorAlert, prompt, ignoreBlanks]);
  return told(one) === told(other);
}

function isRelative({ rule }: ValidationQuery): boolean {
  return Object.values(rule).some((parts: object) =>
    Object.values(parts).some((part) => typeof part === 'string' && part.startsWith('=') && RELATIVE.test(part)),
  );
}

function eachRow(area: CellRange): readonly CellRange[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => {
    return { ...area, top: area.top + down, bottom: area.top + down };
  });
}

/** Excel tells an operand that is not used as "", and does not take that back. */
function movedRule(rule: Excel.DataValidationRule, rows: number, columns: number): Excel.DataValidationRule {
  const moved = (part: unknown): unknown =>
    typeof part === 'string' && part.startsWith('=') ? `=${shiftFormula(part.slice(1), rows, columns)}` : part;
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
