import type { CellReading } from '../../src/notation/cell-reading';

/** A reading as one value for tables: the value itself, or the state where there is none. */
export function outcome<T>(reading: CellReading<T>): T | 'blank' | 'unreadable' {
  return reading.state === 'read' ? reading.value : reading.state;
}
