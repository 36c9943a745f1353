import type { CellRef } from './cell-ref';

/** What the text of an unreadable cell was taken to be. */
export type Expected =
  'date' | 'month' | 'amount' | 'yesNo' | 'duration' | 'count' | 'mark' | 'category' | 'rate' | 'text';

/**
 * One cell of a record: what it holds, and where. Blank and unreadable are
 * different things: a blank cell is a gap to be filled, an unreadable one is
 * reported once as such and must not be reported as a gap too.
 *
 * A record's property is `Field<T> | null`: null where the table has no such
 * column (nothing could have been written there), a Field otherwise. `cell` is
 * always where a person must type.
 */
export type Field<T> =
  | {
      readonly state: 'read';
      readonly value: T;
      readonly cell: CellRef;
      /** Of an amount or a count: written otherwise than as the bare number (12元, 10人, 81.4815). */
      readonly loose?: true;
    }
  | { readonly state: 'blank'; readonly value: null; readonly cell: CellRef }
  | {
      readonly state: 'unreadable';
      readonly value: null;
      readonly cell: CellRef;
      readonly text: string;
      readonly expected: Expected;
    };

export function read<T>(value: T, cell: CellRef): Field<T> {
  return { state: 'read', value, cell };
}

export function blank<T>(cell: CellRef): Field<T> {
  return { state: 'blank', value: null, cell };
}

export function unreadable<T>(cell: CellRef, text: string, expected: Expected): Field<T> {
  return { state: 'unreadable', value: null, cell, text, expected };
}

/** The value where the column exists and was read, else null. */
export function valueOf<T>(field: Field<T> | null): T | null {
  return field === null ? null : field.value;
}

/** True only where the column exists and the cell is empty: a gap that a person can fill. */
export function isBlank(field: Field<unknown> | null): boolean {
  return field !== null && field.state === 'blank';
}
