import type { ForeignKind } from '../../workbook/conversion';
import { WorkbookUnreadable } from '../../workbook/errors';
import { compoundFileReason, isCompoundFile } from '../xlsx/zip/compound-file';
import { isZip, readZipDirectory } from '../xlsx/zip/zip-directory';

/** Endings under which tables are kept as text. Old exports call such a text .xls. */
const TEXT_ENDING = /\.(csv|tsv|txt|xls|et)$/i;

/**
 * What a file is by what is in it; its ending counts only for plain text, which
 * does not say that it is a table. null: an .xlsx, or nothing that can be read.
 */
export function foreignKind(bytes: Uint8Array, name: string): ForeignKind | null {
  if (isCompoundFile(bytes)) return compoundFileReason(bytes) === 'legacy-xls' ? 'xls' : null;
  if (isZip(bytes)) return isOpenDocument(bytes, name) ? 'ods' : null;
  return TEXT_ENDING.test(name) && !isMarkup(bytes) ? 'csv' : null;
}

/** By its parts: not every program puts the mimetype first. A zip that is broken is left to whoever opens it. */
function isOpenDocument(bytes: Uint8Array, name: string): boolean {
  try {
    const parts = new Set(readZipDirectory(bytes, name).map((entry) => entry.name));
    return parts.has('META-INF/manifest.xml') && !parts.has('[Content_Types].xml') && !parts.has('_rels/.rels');
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return false;
    throw error;
  }
}

/** A page of the web or an XML file: begins with "<", perhaps behind a byte order mark and blanks. */
function isMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 64));
  return head.trimStart().startsWith('<');
}
