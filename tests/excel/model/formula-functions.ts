import type { CellValue } from '../../../src/workbook/snapshot';
import { NotPlayed } from '../protocol/excel-error';

/** An argument: one value, or the values of a range row by row. */
export type Operand = CellValue | readonly CellValue[];

/** The few functions that generated sheets and branches' own sheets use; any other fails the test that meets it. */
export function callFunction(name: string, given: readonly Operand[]): CellValue {
  const all = given.flat();
  const numbers = all.filter((value) => typeof value === 'number');
  switch (name) {
    case 'SUM':
      return numbers.reduce((sum, value) => sum + value, 0);
    case 'COUNT':
      return numbers.length;
    case 'COUNTA':
      return all.filter((value) => value !== null).length;
    case 'COUNTIF':
      return all.slice(0, -1).filter((value) => value === all.at(-1)).length;
    case 'MAX':
      return Math.max(0, ...numbers);
    case 'IF':
      return truth(given[0]) ? single(given[1]) : single(given[2] ?? false);
    case 'IFERROR':
      return typeof given[0] === 'string' && given[0].startsWith('#') ? single(given[1]) : single(given[0]);
    case 'ROUND':
      return round(Number(single(given[0])), Number(single(given[1])));
    default:
      throw new NotPlayed(`the function ${name}`);
  }
}

export function single(operand: Operand | undefined): CellValue {
  if (operand === undefined) return null;
  if (!Array.isArray(operand)) return operand as CellValue;
  return (operand[0] as CellValue | undefined) ?? null;
}

function truth(operand: Operand | undefined): boolean {
  return Boolean(single(operand));
}

/** Half away from zero, as Excel rounds; the nudge undoes binary fractions such as 1.005. */
function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
}
