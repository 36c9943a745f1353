import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { packedBytes } from '../../src/hosts/xlsx/zip/inflate-entry';
import { readZipDirectory } from '../../src/hosts/xlsx/zip/zip-directory';

/**
 * What else reads the same file, in a process of its own: `peer NAME FILE FOLDER`, with the
 * packages in the folder. Each reads all values of all sheets; `floor` only unpacks the sheets
 * and looks at each byte once, which no reader can do without.
 */
const [, , name = '', file = '', folder = ''] = process.argv;

async function packaged(entry: string): Promise<Readonly<Record<string, unknown>>> {
  const url = pathToFileURL(path.join(folder, 'node_modules', entry)).href;
  return (await import(/* webpackIgnore: true */ url)) as Readonly<Record<string, unknown>>;
}

type Reader = (input: unknown, options?: unknown) => unknown;

async function read(): Promise<unknown> {
  switch (name) {
    case 'floor':
      return bytesLookedAt();
    case 'hucre': {
      const { readXlsx } = await packaged('hucre/dist/xlsx.mjs');
      return (readXlsx as Reader)(readFileSync(file));
    }
    case 'SheetJS': {
      const { read: parse } = await packaged('@e965/xlsx/xlsx.mjs');
      return (parse as Reader)(readFileSync(file), { dense: true });
    }
    case 'read-excel-file': {
      const { default: parse } = await packaged('read-excel-file/node/index.js');
      return (parse as Reader)(file);
    }
    default:
      return null;
  }
}

function bytesLookedAt(): number {
  const bytes = readFileSync(file);
  let tags = 0;
  for (const entry of readZipDirectory(bytes, file)) {
    if (!/worksheets|sharedStrings/.test(entry.name)) continue;
    for (const byte of inflateRawSync(packedBytes(bytes, entry, file))) if (byte === 60) tags++;
  }
  return tags;
}

void read();
