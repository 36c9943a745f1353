import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { BlockColumn, FactValue } from '../facts/fact-blocks';
import type { FactColumn } from '../facts/schema';
import { parquetSchema, parquetValue } from './parquet-columns';

/** Rows of a group: enough to read quickly, few enough to hold in memory. */
const GROUP_ROWS = 50_000;
/** Groups of a file; then the next part begins, so that no file and no list of its groups grows for ever. */
const PART_GROUPS = 50;

/**
 * One table of one year on disk, group by group: "part-00000.parquet" and on. Rows wait
 * in memory until they are a group or are written out; no file is kept open.
 */
export class ParquetTable {
  private readonly names: readonly string[];
  private readonly kinds: readonly FactColumn[];
  private waiting: FactValue[][];
  private part: { readonly writer: ParquetWriter; groups: number } | null = null;
  private parts = 0;

  constructor(
    private readonly folder: string,
    private readonly columns: Readonly<Record<string, FactColumn>>,
    private readonly note: string,
  ) {
    this.names = Object.keys(columns);
    this.kinds = Object.values(columns);
    this.waiting = this.names.map(() => []);
  }

  /** Rows that are not on disk yet. */
  get rowsWaiting(): number {
    return this.waiting[0]?.length ?? 0;
  }

  /** Adds rows, column by column. */
  add(columns: readonly BlockColumn[]): void {
    for (const [index, { distinct, rows }] of columns.entries()) {
      const own = this.waiting[index];
      for (const row of rows) own?.push(distinct[row] ?? null);
    }
    if (this.rowsWaiting >= GROUP_ROWS) this.writeOut();
  }

  /** Puts what waits on disk, as a group. */
  writeOut(): void {
    const rows = this.rowsWaiting;
    const part = (this.part ??= this.begin());
    const columnData = this.names.map((name, index) => ({
      name,
      data: (this.waiting[index] ?? []).map((value) => parquetValue(this.kinds[index]?.type ?? 'text', value)),
    }));
    void part.writer.write({ columnData, rowGroupSize: Math.max(1, rows) });
    this.waiting = this.names.map(() => []);
    part.groups += 1;
    if (part.groups >= PART_GROUPS) this.finishPart();
  }

  /** Writes the rest; a table without rows becomes a file without rows, so that it can be asked all the same. */
  close(): void {
    if (this.rowsWaiting > 0 || this.parts === 0) this.writeOut();
    this.finishPart();
  }

  private begin(): { readonly writer: ParquetWriter; groups: number } {
    mkdirSync(this.folder, { recursive: true });
    const file = path.join(this.folder, `part-${String(this.parts).padStart(5, '0')}.parquet`);
    this.parts += 1;
    return {
      writer: new ParquetWriter({
        writer: fileWriter(file),
        schema: parquetSchema(this.columns),
        kvMetadata: [{ key: 'theme-day', value: this.note }],
        createdBy: 'theme-day',
      }),
      groups: 0,
    };
  }

  private finishPart(): void {
    void this.part?.writer.finish();
    this.part = null;
  }
}
