import type { CellRef } from '../records/cell-ref';
import { blank, read, unreadable, type Expected, type Field } from '../records/field';

/**
 * What a parser makes of one cell's value: a value, nothing there, or a text that
 * it cannot understand. Parsers know no addresses; `fieldAt` adds them.
 */
export type CellReading<T> =
  | { readonly state: 'read'; readonly value: T; readonly loose?: true }
  | { readonly state: 'blank' }
  | { readonly state: 'unreadable'; readonly text: string; readonly expected: Expected };

export function fieldAt<T>(reading: CellReading<T>, cell: CellRef): Field<T> {
  switch (reading.state) {
    case 'read':
      return reading.loose ? { state: 'read', value: reading.value, cell, loose: true } : read(reading.value, cell);
    case 'blank':
      return blank(cell);
    case 'unreadable':
      return unreadable(cell, reading.text, reading.expected);
  }
}
