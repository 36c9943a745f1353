import { strToU8, Zip, ZipDeflate } from 'fflate';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import { put } from '../../contract/contract-workbook';
import { packageOf, workbookParts } from '../package';
import { packageProblems } from '../package-problems';
import { fullDraft } from '../sample-draft';

const PARTS = workbookParts({ sheets: [{ name: '花名册', xml: '<row><c><v>7</v></c></row>' }] });

/** Written while the sizes were not known yet: they follow the data, the headers before it hold zeros. */
function streamed(): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, text] of Object.entries(PARTS)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

/** All sizes, offsets and counts in the wide fields that files above 4 GB need, as some programs write always. */
function wide(): Uint8Array {
  const plain = Buffer.from(packageOf(PARTS));
  const end = plain.length - 22;
  const start = plain.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  for (let offset = start; offset < end;) {
    const nameEnd = offset + 46 + plain.readUInt16LE(offset + 28);
    const record = Buffer.from(plain.subarray(offset, nameEnd));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(24)), 4);
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(20)), 12);
    extra.writeBigUInt64LE(BigInt(record.readUInt32LE(42)), 20);
    for (const field of [20, 24, 42]) record.writeUInt32LE(0xffffffff, field);
    record.writeUInt16LE(extra.length, 30);
    records.push(record, extra);
    offset = nameEnd;
  }
  const list = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(BigInt(Object.keys(PARTS).length), 32);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + list.length), 8);
  const last = Buffer.from(plain.subarray(end));
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 16);
  return new Uint8Array(Buffer.concat([plain.subarray(0, start), list, end64, locator, last]));
}

/** With a comment at the end, in which the mark of the end stands once more. */
function commented(): Uint8Array {
  const bytes = Buffer.from(packageOf(PARTS));
  const comment = Buffer.from('made by hand PK\u0005\u0006 which is no end at all', 'latin1');
  bytes.writeUInt16LE(comment.length, bytes.length - 2);
  return new Uint8Array(Buffer.concat([bytes, comment]));
}

test.each([
  ['streamed', streamed()],
  ['with wide fields', wide()],
  ['with a comment', commented()],
  [
    'with backslashes in names',
    new Uint8Array(
      Buffer.from(
        Buffer.from(packageOf(PARTS)).toString('latin1').replaceAll('xl/worksheets/s', 'xl\\worksheets\\s'),
        'latin1',
      ),
    ),
  ],
  ['with entries for folders', packageOf({ ...PARTS, 'xl/empty/': '' })],
])('a zip %s is read, and written so that every reader knows it', (name, bytes) => {
  const workbook = openWorkbook(bytes, 'a.xlsx');
  expect(workbook.snapshot().sheets[0]?.values).toEqual([[7]]);
  const after = workbook.apply([put(fullDraft())]).bytes;
  expect(openWorkbook(after, 'a.xlsx').snapshot().sheets).toHaveLength(2);
  if (!name.includes('backslashes')) expect(packageProblems(after)).toEqual([]);
});
