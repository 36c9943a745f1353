import type { CellRange } from '../../../src/workbook/snapshot';

/** One rule over a rectangle, in the form in which Excel gives it: operands as formulas, "=10". */
export interface MemoryValidation {
  range: CellRange;
  readonly rule: Readonly<Record<string, unknown>>;
  errorAlert: object;
  prompt: object;
  ignoreBlanks: boolean;
}

const ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const PROMPT = { message: '', showPrompt: true, title: '' };

/** The validation of a sheet: a cell has one rule at most, the last one it was given. */
export class MemoryValidations {
  all: MemoryValidation[] = [];

  at(row: number, column: number): MemoryValidation | null {
    return (
      this.all.find(
        ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      ) ?? null
    );
  }

  /** The same rule again divides nothing. */
  set(range: CellRange, rule: MemoryValidation['rule']): void {
    if (this.isAll(range, { rule })) return;
    this.clear(range);
    this.all.push({ range, rule, errorAlert: ALERT, prompt: PROMPT, ignoreBlanks: true });
  }

  /** Rules that reach over the range keep the rest of theirs. */
  clear(range: CellRange): void {
    this.all = this.all.flatMap((entry) => without(entry.range, range).map((rest) => ({ ...entry, range: rest })));
  }

  /** Changes one part of every rule in the range; a rule that reaches beyond it is divided. */
  change(range: CellRange, change: Partial<MemoryValidation>): void {
    if (this.isAll(range, change)) return;
    const meant = this.all.flatMap((entry) => {
      const shared = common(entry.range, range);
      return shared ? [{ ...entry, ...change, range: shared }] : [];
    });
    this.clear(range);
    this.all.push(...meant);
  }

  /** One entry that is so reaches over the whole range. */
  private isAll(range: CellRange, state: Partial<MemoryValidation>): boolean {
    const entry = this.at(range.top, range.left);
    if (!entry || without(range, entry.range).length > 0) return false;
    const same = (name: string, value: unknown): boolean =>
      JSON.stringify(Object.entries(entry).find(([own]) => own === name)?.[1]) === JSON.stringify(value);
    return Object.entries(state).every(([name, value]) => same(name, value));
  }
}

function common(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const bottom = Math.min(a.bottom, b.bottom);
  const left = Math.max(a.left, b.left);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** What is left of a rectangle around a hole. */
export function without(range: CellRange, hole: CellRange): readonly CellRange[] {
  const inside = common(range, hole);
  if (!inside) return [range];
  return [
    { ...range, bottom: inside.top - 1 },
    { ...range, top: inside.bottom + 1 },
    { ...inside, left: range.left, right: inside.left - 1 },
    { ...inside, left: inside.right + 1, right: range.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
