import type { DuesAmount } from '../../records/dues';
import { fen } from '../../records/fen';
import type { Field } from '../../records/field';
import type { Month } from '../../records/month';

/** One month's part of what a cell states for several. */
export interface MonthPartOfDue {
  readonly month: Month;
  readonly due: Field<DuesAmount>;
}

/** Spreads the 应交 of several months evenly in whole fen, the remainder on the last. */
export function spreadEvenly(due: Field<DuesAmount>, months: readonly Month[]): MonthPartOfDue[] {
  if (due.state !== 'read' || due.value === 'exempt') return months.map((month) => ({ month, due }));
  const { value: whole, cell } = due;
  const part = Math.trunc(whole / months.length);
  const last = whole - part * (months.length - 1);
  return months.map((month, index) => ({
    month,
    due: { state: 'read', value: fen(index === months.length - 1 ? last : part), cell },
  }));
}
