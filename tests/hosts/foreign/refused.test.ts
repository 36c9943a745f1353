import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { readForeign } from '../../../src/hosts/foreign/open-any-workbook';
import { WorkbookError, type UnreadableReason } from '../../../src/workbook/errors';
import { biffStream, oneAt, word, xlsFile, type BiffRecord } from './biff';
import { foreignFile } from './foreign-file';

/** What reading says: null where it reads, else the reason or the class of the named error. */
async function problemOf(bytes: Uint8Array, name: string): Promise<string | null> {
  try {
    await readForeign(bytes, name);
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) return 'reason' in error ? String(error.reason) : error.code;
    throw error;
  }
}

const TEXT = new TextEncoder();

function ods(change: (content: string) => string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = unzipSync(foreignFile('odd-libreoffice.ods'));
  const content = change(new TextDecoder().decode(all['content.xml']));
  for (const [part, text] of Object.entries({ ...parts, 'content.xml': content })) all[part] = TEXT.encode(text);
  return zipSync(all);
}

const cellsBefore = (cells: string) => (content: string) =>
  content.replace('<table:table-row ', `${cells}<table:table-row `);
const xls = (records: readonly BiffRecord[], globals: readonly BiffRecord[] = []): Uint8Array =>
  xlsFile({ Workbook: biffStream({ cells: records, globals }) });

describe('a file that cannot be read gets its own sentence', () => {
  test.each<[string, UnreadableReason | 'too-large', string, Uint8Array]>([
    ['an .xls with a password', 'encrypted', 'a.xls', xls([oneAt(0, 0)], [[0x002f, 1, 0, 1, 0]])],
    [
      'an .ods with a password',
      'encrypted',
      'a.ods',
      ods((text) => text, { 'META-INF/manifest.xml': '<m><manifest:encryption-data/></m>' }),
    ],
    ['an .xls of Excel 95', 'legacy-xls', 'a.xls', xlsFile({ Book: biffStream({ version: 0x0500 }) })],
    [
      'records of Excel 95 in a file of Excel 97',
      'legacy-xls',
      'a.xls',
      xlsFile({ Workbook: biffStream({ version: 0x0500 }) }),
    ],
    [
      'a text document',
      'other-office-file',
      'a.ods',
      ods((text) => text.replaceAll('office:spreadsheet', 'office:text')),
    ],
    [
      'an .ods without a sheet',
      'damaged',
      'a.ods',
      ods((text) => text.replaceAll(/<table:table [\s\S]*<\/table:table>/g, '')),
    ],
    [
      'an .ods with a document type',
      'unsafe-xml',
      'a.ods',
      ods((text) => text.replace(/(<\?xml[^>]*>)/, '$1<!DOCTYPE a [<!ENTITY b "c">]>')),
    ],
    ['a web page called .xls', 'not-xlsx', 'a.xls', TEXT.encode('<html><table></table></html>')],
    [
      'a row beyond the last row',
      'beyond-sheet',
      'a.ods',
      ods(
        cellsBefore(
          '<table:table-row table:number-rows-repeated="2000000"/><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
        ),
      ),
    ],
    [
      'one cell repeated over a whole sheet',
      'too-large',
      'a.ods',
      ods(
        cellsBefore(
          '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>',
        ),
      ),
    ],
    [
      'two cells at opposite corners',
      'too-large',
      'a.ods',
      ods(
        cellsBefore(
          '<table:table-row table:number-rows-repeated="1000000"/><table:table-row><table:table-cell table:number-columns-repeated="16000"/><table:table-cell office:value-type="float" office:value="1"/></table:table-row>',
        ),
      ),
    ],
    ['a column that no .xls has', 'damaged', 'a.xls', xls([oneAt(0, 300)])],
    [
      'more merged areas than any sheet has',
      'damaged',
      'a.xls',
      xls(
        Array.from({ length: 100 }, (): BiffRecord => [
          0x00e5,
          ...word(1024),
          ...Array.from({ length: 8192 }, () => 0),
        ]),
      ),
    ],
    [
      'a long formula that many cells share',
      'too-large',
      'a.xls',
      xls([
        [0x04bc, ...Array.from({ length: 8000 }, () => 0)],
        ...Array.from({ length: 2000 }, (_, row): BiffRecord => [
          0x0006,
          ...word(row),
          ...word(0),
          ...Array.from({ length: 20 }, () => 0),
        ]),
      ]),
    ],
    ['more columns than a sheet has', 'beyond-sheet', 'a.csv', TEXT.encode(','.repeat(20_000))],
    ['more fields than are read', 'too-large', 'a.csv', TEXT.encode(`${','.repeat(10_000)}\n`.repeat(250))],
  ])('%s', async (_, reason, name, bytes) => {
    expect(await problemOf(bytes, name)).toBe(reason);
  });

  test('a file larger than the limit is not even looked into', async () => {
    const bytes = new Uint8Array(60_000_001);
    bytes.set(foreignFile('odd-libreoffice.xls'));
    expect(await problemOf(bytes, 'a.xls')).toBe('too-large');
  });
});

describe('a damaged file ends in a sentence or in cells', () => {
  const FILES = ['odd-libreoffice.xls', 'odd-sheetjs.xls', 'odd-libreoffice.ods', 'odd-sheetjs.ods'];

  test.each(FILES)('cut off anywhere: %s', async (file) => {
    const bytes = foreignFile(file);
    for (let part = 0; part < 12; part++) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * part) / 12));
      // The last sectors of an .xls may hold nothing that is needed.
      const problem = await problemOf(cut, file);
      if (part < 6) expect(problem).not.toBeNull();
    }
  });

  test.each(FILES)('bytes changed anywhere: %s', async (file) => {
    const bytes = foreignFile(file);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const changed = bytes.slice();
          for (const [at, value] of changes) changed[at] = value;
          await problemOf(changed, file);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('sectors that lead in a circle', async () => {
    const bytes = foreignFile('odd-libreoffice.xls').slice();
    const view = new DataView(bytes.buffer);
    const table = (view.getUint32(76, true) + 1) * 512;
    for (let at = table; at < table + 512; at += 4) view.setUint32(at, 1, true);
    expect(await problemOf(bytes, 'a.xls')).toBe('damaged');
  });
});
