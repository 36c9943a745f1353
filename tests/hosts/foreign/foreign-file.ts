import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '..', '..', 'fixtures', 'foreign');

/** A file of another kind; see tests/fixtures/foreign/README.md. */
export function foreignFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOLDER, name)));
}

/** The sample workbook, as an .xlsx. */
export function sampleFile(): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, '..', '..', '..', 'assets', 'samples', 'branch-2026.xlsx')));
}
