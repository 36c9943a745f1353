import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetReadObjects } from 'hyparquet';

export type FactRowRead = Readonly<Record<string, unknown>>;

/** Every file below a folder by its place in it, in order. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const found = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(found.map((file) => [path.relative(folder, file).split(path.sep).join('/'), readFileSync(file)]));
}

/** The rows of a table of facts, by a reader that is not the writer's. Amounts are plain numbers. */
export async function factRows(folder: string, table: string): Promise<FactRowRead[]> {
  const rows: FactRowRead[] = [];
  for (const [name, bytes] of filesBelow(folder)) {
    if (!name.startsWith(`${table}/`)) continue;
    const file = new Uint8Array(bytes).buffer;
    for (const row of await parquetReadObjects({ file })) {
      rows.push(
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
        ),
      );
    }
  }
  return rows;
}
