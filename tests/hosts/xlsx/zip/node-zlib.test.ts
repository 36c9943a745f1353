import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { crc32, scriptCrc32 } from '../../../../src/hosts/xlsx/zip/crc32';
import { inflate, inflateEntry, packedBytes } from '../../../../src/hosts/xlsx/zip/inflate-entry';
import { nodeZlib } from '../../../../src/hosts/xlsx/zip/node-zlib';
import { packEntry, writeZip } from '../../../../src/hosts/xlsx/zip/write-zip';
import { readZipDirectory } from '../../../../src/hosts/xlsx/zip/zip-directory';
import { WorkbookUnreadable } from '../../../../src/workbook/errors';

/** Content that packs well, so that single bytes of it mean much. */
const content = fc
  .array(fc.constantFrom('<c r="A1"><v>', '</v></c>', '党费', '12.5', ' '), { minLength: 1, maxLength: 200 })
  .map((pieces) => new TextEncoder().encode(pieces.join('')));

/** What a browser makes of the only entry: by script alone. */
function byScript(zip: Uint8Array): Uint8Array | 'damaged' {
  const [entry] = readZipDirectory(zip, 'a.xlsx');
  if (!entry) throw new Error('no entry');
  return orDamaged(() => {
    const unpacked = inflate(packedBytes(zip, entry, 'a.xlsx'), entry, 'a.xlsx');
    if (scriptCrc32(unpacked) !== entry.crc) throw new WorkbookUnreadable('a.xlsx', 'damaged', entry.name);
    return unpacked;
  });
}

function inProduct(zip: Uint8Array): Uint8Array | 'damaged' {
  const [entry] = readZipDirectory(zip, 'a.xlsx');
  if (!entry) throw new Error('no entry');
  return orDamaged(() => inflateEntry(zip, entry, 'a.xlsx'));
}

function orDamaged(read: () => Uint8Array): Uint8Array | 'damaged' {
  try {
    return Uint8Array.from(read());
  } catch (error) {
    if (error instanceof WorkbookUnreadable && error.reason === 'damaged') return 'damaged';
    throw error;
  }
}

test('Node.js has what is used of it here', () => {
  expect(nodeZlib).toHaveProperty('inflateRawSync');
});

test('check sums are those of the script', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(bytes)).toBe(scriptCrc32(bytes));
    }),
  );
});

test('what is packed is unpacked, and what is damaged refused, as by script', () => {
  const damage = fc.option(fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) }));
  fc.assert(
    fc.property(content, damage, fc.integer({ min: -3, max: 3 }), (bytes, damaged, wrongSize) => {
      const packed = deflateSync(bytes);
      if (damaged !== null) packed[damaged.at % packed.length] = damaged.byte;
      const size = Math.max(0, bytes.length + (wrongSize > 1 || wrongSize < -1 ? wrongSize : 0));
      const zip = writeZip([{ ...packEntry('a.xml', bytes), packed, size }]);
      expect(inProduct(zip)).toEqual(byScript(zip));
    }),
    { numRuns: 400 },
  );
});
