import { isSameNumber } from './same-number';

/** A value of Excel; null is an empty cell. */
export type Scalar = number | string | boolean | null;

/** What a part of a call gives: the cells that it names, or one value. */
export type Argument = { readonly cells: readonly Scalar[] } | { readonly value: Scalar };

/** Undefined where it cannot be told what Excel would give. */
type ExcelFunction = (parts: readonly Argument[]) => Scalar | undefined;

/** The functions that ledgers are added up and rounded with. */
export const FUNCTIONS: ReadonlyMap<string, ExcelFunction> = new Map<string, ExcelFunction>([
  ['SUM', (parts) => ofNumbers(parts, (numbers) => numbers.reduce((total, each) => total + each, 0))],
  ['MAX', (parts) => ofNumbers(parts, (numbers) => numbers.reduce((most, each) => Math.max(most, each), -Infinity))],
  ['MIN', (parts) => ofNumbers(parts, (numbers) => numbers.reduce((least, each) => Math.min(least, each), Infinity))],
  ['ROUND', rounding(Math.round)],
  ['ROUNDUP', rounding(Math.ceil)],
  ['ROUNDDOWN', rounding(Math.floor)],
  ['COUNTIF', countIf],
]);

/** Of cells only numbers count; a value that stands in the call itself must be one. */
function ofNumbers(parts: readonly Argument[], compute: (numbers: readonly number[]) => number): Scalar | undefined {
  const numbers: number[] = [];
  for (const part of parts) {
    const values = 'cells' in part ? part.cells.filter((each) => typeof each === 'number') : [part.value];
    for (const value of values) {
      if (typeof value !== 'number') return undefined;
      numbers.push(value);
    }
  }
  return numbers.length === 0 ? 0 : compute(numbers);
}

/** Excel computes with fifteen digits, so 1.005 is rounded as it is shown. */
function rounding(round: (value: number) => number): ExcelFunction {
  return (parts) => {
    const [value, digits] = parts.map(numberOf);
    if (parts.length !== 2 || value === undefined || digits === undefined) return undefined;
    if (!Number.isInteger(digits) || Math.abs(digits) > 15) return undefined;
    const shifted = Number(`${Math.abs(value).toPrecision(15)}e${digits}`);
    const rounded = Number(`${round(shifted)}e${-digits}`);
    return Number.isFinite(rounded) ? Math.sign(value) * rounded : undefined;
  };
}

function numberOf(part: Argument): number | undefined {
  const value = 'value' in part ? part.value : part.cells.length === 1 ? part.cells[0] : undefined;
  if (value === null) return 0;
  return typeof value === 'number' ? value : undefined;
}

/** Counts the cells that hold one text or number; conditions and wildcards are left to Excel. */
function countIf([where, what, ...more]: readonly Argument[]): Scalar | undefined {
  if (!where || !('cells' in where) || !what || !('value' in what) || more.length > 0) return undefined;
  const wanted = what.value;
  if (typeof wanted === 'number')
    return where.cells.filter((each) => typeof each === 'number' && isSameNumber(each, wanted)).length;
  if (typeof wanted !== 'string' || wanted === '' || /^[<>=]|[*?~\d]/.test(wanted)) return undefined;
  const plain = wanted.toLowerCase();
  return where.cells.filter((each) => typeof each === 'string' && each.toLowerCase() === plain).length;
}
