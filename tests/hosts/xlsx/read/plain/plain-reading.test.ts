import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { scanPlainly } from '../../../../../src/hosts/xlsx/read/scan-sheet';
import { decodeXml } from '../../../../../src/hosts/xlsx/xml/xml-encoding';
import type { XmlSource } from '../../../../../src/hosts/xlsx/xml/parse-xml';
import { WorkbookUnreadable } from '../../../../../src/workbook/errors';
import { branchFile } from '../../../../bench/laid-out-branch';
import { packageOf } from '../../package';
import { branchBy, PRODUCERS } from '../../producers';
import { unusualWorkbook } from '../../unusual-workbook';
import { damagedText } from './damaged-text';
import { bothReadings, plainParts } from './readings';
import { sheetXml, stringsXml } from './sheet-xml';

const SMALL = { members: 3, years: 1 };
const SAMPLES = path.join(__dirname, '..', '..', '..', '..', '..', 'assets', 'samples');

const BOOKS: readonly [string, () => Promise<Uint8Array>][] = [
  ...PRODUCERS.map((producer): [string, () => Promise<Uint8Array>] => [producer, () => branchBy(producer)]),
  ['the sample', () => Promise.resolve(new Uint8Array(readFileSync(path.join(SAMPLES, 'branch-2026.xlsx'))))],
  ['a workbook with everything unusual', () => Promise.resolve(packageOf(unusualWorkbook()))],
  ['texts in cells', () => Promise.resolve(branchFile(SMALL, 'inline'))],
  ['texts in a list, totals, merges', () => Promise.resolve(branchFile(SMALL, 'office'))],
];

let parts: readonly XmlSource[] = [];
beforeAll(async () => {
  const all = await Promise.all(BOOKS.map(async ([, book]) => plainParts(await book())));
  parts = all.flat();
});

test.each(BOOKS)('%s: every part read quickly is told as the general parser tells it', async (_, book) => {
  for (const source of plainParts(await book())) expectSame(source);
});

test('the sheets of these are read quickly, but for those with something rare', async () => {
  const sheets = (await Promise.all(BOOKS.map(async ([, book]) => plainParts(await book())))).flat();
  const texts = sheets.filter(({ part }) => /worksheets\/sheet\d+\.xml$/.test(part));
  const quick = texts.filter(isQuick);
  expect(texts.length).toBeGreaterThan(20);
  expect(quick.length / texts.length).toBeGreaterThan(0.8);
});

test('a damaged part is refused, or read, as the general parser does', () => {
  const place = fc.record({ part: fc.nat(), at: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(place, fc.array(damagedText(), { minLength: 1, maxLength: 3 }), ({ part, at }, damages) => {
      const source = parts[part % parts.length];
      if (!source) throw new Error('no parts');
      const text = damages.reduce((damaged, damage) => damage(damaged, at), source.text);
      expectSame({ ...source, text });
    }),
    { numRuns: 600 },
  );
});

test('a part of which bytes are damaged is refused, or read, as the general parser does', () => {
  const damage = fc.record({ part: fc.nat(), at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) });
  fc.assert(
    fc.property(damage, ({ part, at, byte }) => {
      const source = parts[part % parts.length];
      if (!source) throw new Error('no parts');
      const bytes = new TextEncoder().encode(source.text);
      bytes[at % bytes.length] = byte;
      const text = decoded(bytes, source);
      if (text !== null) expectSame({ ...source, text });
    }),
    { numRuns: 300 },
  );
});

test('a sheet of any kind is told as the general parser tells it', () => {
  fc.assert(
    fc.property(sheetXml(), (text) => {
      expectSame({ file: 'a.xlsx', part: 'xl/worksheets/sheet1.xml', text });
    }),
    { numRuns: 600 },
  );
});

test('a list of texts of any kind is told as the general parser tells it', () => {
  fc.assert(
    fc.property(stringsXml(), (text) => {
      expectSame({ file: 'a.xlsx', part: 'xl/sharedStrings.xml', text });
    }),
    { numRuns: 200 },
  );
});

function expectSame(source: XmlSource): void {
  const { product, general } = bothReadings(source);
  expect(product).toEqual(general);
}

function isQuick(source: XmlSource): boolean {
  try {
    scanPlainly(
      source,
      () => undefined,
      () => ({ cell: () => undefined, row: () => undefined }),
    );
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, { file, part }: XmlSource): string | null {
  try {
    return decodeXml(bytes, file, part).text;
  } catch (error) {
    if (error instanceof WorkbookUnreadable) return null;
    throw error;
  }
}
