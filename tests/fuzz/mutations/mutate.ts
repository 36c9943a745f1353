import { unzipSync } from 'fflate';
import { diceOf, type Dice } from '../dice';
import { CELL_CHANGES } from './cells';
import type { Parts } from './parts';
import { XML_CHANGES } from './xml';
import { BYTE_CHANGES, ENTRY_CHANGES, entriesOf, zipOf } from './zip';

/** One change to a workbook, told by its name and the seed of what it picks: alone or among others it does the like. */
export interface Mutation {
  readonly name: string;
  readonly seed: number;
}

/** Most of what is broken in offices is in cells; a file that is no package any more never gets to the commands. */
const WEIGHTS: readonly (readonly [number, Readonly<Record<string, unknown>>])[] = [
  [20, CELL_CHANGES],
  [5, XML_CHANGES],
  [2, ENTRY_CHANGES],
  [1, BYTE_CHANGES],
];

export function anyMutations(dice: Dice): Mutation[] {
  const kinds = WEIGHTS.flatMap(([weight, kind]) => Array.from({ length: weight }, () => Object.keys(kind)));
  const count = dice.pick([0, 1, 1, 1, 2, 2, 3, 4, 8]);
  return Array.from({ length: count }, () => ({ name: dice.pick(dice.pick(kinds)), seed: dice.roll(2 ** 31) }));
}

/** The workbook with all mutations: of cells and XML first, then of the zip, then of its bytes. */
export function mutated(book: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  if (mutations.length === 0) return book;
  const parts: Parts = new Map(Object.entries(unzipSync(book)));
  each(mutations, { ...CELL_CHANGES, ...XML_CHANGES }, (change, dice) => change(parts, dice));
  const entries = entriesOf(parts);
  each(mutations, ENTRY_CHANGES, (change, dice) => change(entries, dice));
  let bytes = zipOf(entries);
  each(mutations, BYTE_CHANGES, (change, dice) => (bytes = change(bytes, dice)));
  return bytes;
}

function each<T>(
  mutations: readonly Mutation[],
  kinds: Readonly<Record<string, T>>,
  make: (change: T, dice: Dice) => void,
): void {
  for (const { name, seed } of mutations) {
    const change = kinds[name];
    if (change !== undefined) make(change, diceOf(seed));
  }
}
