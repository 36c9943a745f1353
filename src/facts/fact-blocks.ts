import { FACT_TABLES, type FactRow, type FactTable } from './schema';
import type { FactSink } from './branch-facts';

export type FactValue = string | number | boolean | null;

/** One column of a block: the values that occur, and of each row which of them. */
export interface BlockColumn {
  readonly distinct: readonly FactValue[];
  readonly rows: Uint32Array;
}

/**
 * Rows of one table and one year, column by column in the order of the table. Plain
 * data that goes from thread to thread; most values of a branch occur again and again.
 */
export interface FactBlock {
  readonly table: FactTable;
  readonly year: number;
  readonly count: number;
  readonly columns: readonly BlockColumn[];
}

/** A sink, and what it has taken so far. */
export interface FactBlocks {
  readonly sink: FactSink;
  readonly blocks: () => FactBlock[];
}

export function factBlocks(): FactBlocks {
  const open = new Map<string, OpenBlock>();
  return {
    sink: (table, year, row) => {
      const key = `${table} ${year}`;
      let block = open.get(key);
      if (block === undefined) open.set(key, (block = new OpenBlock(table, year)));
      block.add(row);
    },
    blocks: () => [...open.values()].map((block) => block.closed()),
  };
}

class OpenBlock {
  private count = 0;
  private readonly names: readonly string[];
  private readonly columns: { readonly places: Map<FactValue, number>; readonly rows: number[] }[];

  constructor(
    private readonly table: FactTable,
    private readonly year: number,
  ) {
    this.names = Object.keys(FACT_TABLES[table]);
    this.columns = this.names.map(() => ({ places: new Map(), rows: [] }));
  }

  add(row: FactRow<FactTable>): void {
    this.count += 1;
    const values: Readonly<Record<string, FactValue>> = row;
    for (const [index, { places, rows }] of this.columns.entries()) {
      const value = values[this.names[index] ?? ''] ?? null;
      const known = places.get(value);
      if (known === undefined) places.set(value, places.size);
      rows.push(known ?? places.size - 1);
    }
  }

  closed(): FactBlock {
    const columns = this.columns.map(({ places, rows }) => ({
      distinct: [...places.keys()],
      rows: Uint32Array.from(rows),
    }));
    return { table: this.table, year: this.year, count: this.count, columns };
  }
}
