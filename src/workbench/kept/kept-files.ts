import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A workbook with changes that nobody has saved, as it is kept in the browser. */
export interface KeptFile {
  /** Of the tab that keeps it. */
  readonly id: string;
  readonly name: string;
  /** When it was kept last, in milliseconds since 1970. */
  readonly time: number;
}

interface Schema extends DBSchema {
  about: { key: string; value: KeptFile };
  bytes: { key: string; value: Uint8Array };
}

/**
 * Workbooks kept in this browser and nowhere else. What they are called lies apart from
 * what they hold, so that a list of them does not fetch the files. Every method rejects
 * with the browser's own error where it has no room or allows no storage.
 */
export class KeptFiles {
  private database: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(private readonly name = 'theme-day-workbench') {}

  /** The latest first. */
  async list(): Promise<readonly KeptFile[]> {
    const all = await (await this.open()).getAll('about');
    return all.sort((a, b) => b.time - a.time);
  }

  /** Takes the place of what was kept under the same id, as a whole or not at all. */
  async put(file: KeptFile, bytes: Uint8Array): Promise<void> {
    const change = (await this.open()).transaction(['about', 'bytes'], 'readwrite');
    await Promise.all([
      change.objectStore('about').put(file),
      change.objectStore('bytes').put(bytes, file.id),
      change.done,
    ]);
  }

  /** null where it is kept no longer. */
  async bytes(id: string): Promise<Uint8Array | null> {
    return (await (await this.open()).get('bytes', id)) ?? null;
  }

  async drop(id: string): Promise<void> {
    const change = (await this.open()).transaction(['about', 'bytes'], 'readwrite');
    await Promise.all([change.objectStore('about').delete(id), change.objectStore('bytes').delete(id), change.done]);
  }

  private open(): Promise<IDBPDatabase<Schema>> {
    this.database ??= openDB<Schema>(this.name, 1, {
      upgrade(database) {
        database.createObjectStore('about', { keyPath: 'id' });
        database.createObjectStore('bytes');
      },
    }).catch((problem: unknown) => {
      // Another attempt may do better.
      this.database = null;
      throw problem;
    });
    return this.database;
  }
}
