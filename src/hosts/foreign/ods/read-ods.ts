import { WorkbookUnreadable } from '../../../workbook/errors';
import { LIMITS } from '../../xlsx/limits';
import { decodeXml } from '../../xlsx/xml/xml-encoding';
import type { XmlSource } from '../../xlsx/xml/parse-xml';
import { inflateEntry } from '../../xlsx/zip/inflate-entry';
import { readZipDirectory } from '../../xlsx/zip/zip-directory';
import { refuseUnsafeEntries } from '../../xlsx/zip/zip-safety';
import type { CellCount } from '../cell-count';
import type { BlockedKind, LostKind } from '../../../workbook/conversion';
import { FOREIGN_LIMITS } from '../limits';
import { readContent, type ReadContent } from './read-content';

const CHART = 'application/vnd.oasis.opendocument.chart';

/** An .ods file. Throws WorkbookUnreadable or TooLarge. */
export function readOds(bytes: Uint8Array, file: string, count: CellCount): ReadContent {
  const entries = readZipDirectory(bytes, file);
  refuseUnsafeEntries(entries, file, { ...LIMITS, part: FOREIGN_LIMITS.file });
  const text = (part: string): XmlSource | null => {
    const entry = entries.find(({ name }) => name === part);
    return entry ? { file, part, text: decodeXml(inflateEntry(bytes, entry, file), file, part).text } : null;
  };
  const manifest = text('META-INF/manifest.xml')?.text ?? '';
  // The list of parts says for each how it is encrypted; the parts themselves are noise then.
  if (manifest.includes('encryption-data')) throw new WorkbookUnreadable(file, 'encrypted');
  const content = text('content.xml');
  if (!content) throw new WorkbookUnreadable(file, 'damaged', 'content.xml');
  const read = readContent(content, text('styles.xml'), count);
  const parts = entries.map(({ name }) => name);
  const blocked = new Set<BlockedKind>(read.blocked);
  if (manifest.includes(CHART)) blocked.add('charts');
  if (parts.some(isMacro)) blocked.add('macros');
  const lost = new Set<LostKind>(read.lost);
  if (parts.some((name) => name.startsWith('Pictures/'))) lost.add('pictures');
  return { book: read.book, lost, blocked };
}

/** A module of Basic, or a script in another language; lists of modules are written even where there are none. */
function isMacro(part: string): boolean {
  return /^(Basic|Scripts)\/.*[^/]$/.test(part) && !/\/script-l[bc]\.xml$/.test(part);
}
