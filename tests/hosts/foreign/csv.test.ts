import fc from 'fast-check';
import { decodeText } from '../../../src/hosts/foreign/csv/decode-text';
import { findDelimiter, type Delimiter } from '../../../src/hosts/foreign/csv/delimiter';
import { fieldValue } from '../../../src/hosts/foreign/csv/field-value';
import { parseCsv } from '../../../src/hosts/foreign/csv/parse-csv';
import { sheetNameOf } from '../../../src/hosts/foreign/csv/read-csv';
import { readForeign } from '../../../src/hosts/foreign/open-any-workbook';
import type { CellValue } from '../../../src/workbook/snapshot';
import { foreignFile, sampleFile } from './foreign-file';

/** 姓名,党费 ⏎ 李明,32.5 in GB18030. */
const GB18030 = [
  0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb5, 0xb3, 0xb7, 0xd1, 0x0a, 0xc0, 0xee, 0xc3, 0xf7, 0x2c, 0x33, 0x32, 0x2e, 0x35,
];
const TEXT = '姓名,党费\n李明,32.5';
const UTF8 = [...new TextEncoder().encode(TEXT)];
const utf16 = (little: boolean): number[] =>
  Array.from({ length: TEXT.length }, (_, at) => TEXT.charCodeAt(at)).flatMap((code) => {
    const [high, low] = [code >> 8, code & 255];
    return little ? [low, high] : [high, low];
  });

async function rowsOf(
  bytes: readonly number[] | Uint8Array,
  name = '台账.csv',
): Promise<readonly (readonly CellValue[])[]> {
  const { sheets } = await readForeign(Uint8Array.from(bytes), name);
  return sheets[0]?.values ?? [];
}

describe('how a text is written', () => {
  test.each([
    ['UTF-8', UTF8],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...UTF8]],
    ['UTF-16, as Excel calls Unicode text', [0xff, 0xfe, ...utf16(true)]],
    ['UTF-16 the other way round', [0xfe, 0xff, ...utf16(false)]],
    ['UTF-16 without a mark', utf16(true)],
    ['GB18030, which Windows in Chinese calls ANSI', GB18030],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      ['姓名', '党费'],
      ['李明', 32.5],
    ]);
  });

  test('UTF-8 that is cut off within a sign is still UTF-8', () => {
    expect(decodeText(Uint8Array.from(UTF8.slice(0, 2)), 'a.csv')).not.toContain('濮');
    expect(decodeText(new TextEncoder().encode('李明').subarray(0, 5), 'a.csv')).toBe('李\uFFFD');
  });

  test.each<[string, number[]]>([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1]],
    ['nothing', []],
    ['blanks', [0x20, 0x0a]],
  ])('%s is no table', async (_, bytes) => {
    await expect(rowsOf(bytes)).rejects.toMatchObject({ reason: 'not-a-table' });
  });
});

describe('what stands between the fields', () => {
  test.each<[string, string, Delimiter, number]>([
    ['commas', '姓名,党费\n李明,12', ',', 0],
    ['semicolons', '姓名;党费\n李明;12', ';', 0],
    ['tabs', '姓名\t党费\n李明\t12', '\t', 0],
    ['a comma within quotes is none', '姓名;备注\n李明;"a,b,c,d"\n王芳;"a,b,c,d"', ';', 0],
    ['fields padded with tabs', '交易号\t,金额\t,备注\t\n1\t,2\t,3\t', ',', 0],
    ['a preamble of other lines', '导出时间：2026\n共 2 笔；甲，乙\n姓名\t党费\t日期\n李明\t1\t2', '\t', 0],
    ['a single column', '李明\n王芳', ',', 0],
    ['said in the first line', 'sep=;\n姓名;党费', ';', 6],
  ])('%s', (_, text, delimiter, start) => {
    expect(findDelimiter(text)).toEqual({ delimiter, start });
  });
});

describe('records and fields', () => {
  test.each<[string, string, string[][]]>([
    ['line ends of all kinds', 'a,b\r\nc\rd\n', [['a', 'b'], ['c'], ['d']]],
    ['no end of the last line', 'a\nb', [['a'], ['b']]],
    ['a delimiter at the very end', 'a,', [['a', '']]],
    ['empty lines', 'a\n\nb', [['a'], [''], ['b']]],
    ['quotes', '"a,""b""\nc",d', [['a,"b"\nc', 'd']]],
    ['a quote inside a bare field', 'a"b,c', [['a"b', 'c']]],
    ['more behind the closing quote', '"a"b,c', [['ab', 'c']]],
    ['a quote that is never closed', '"a,b\nc', [['a,b\nc']]],
  ])('%s', (_, text, records) => {
    expect(parseCsv(text, ',')).toEqual(records);
  });

  const FIELD = fc.string({
    unit: fc.constantFrom('a', '李', '1', ' ', ',', ';', '\t', '"', '\n', '\r', '\r\n', '，'),
    maxLength: 6,
  });

  test('what is written as RFC 4180 says is read as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(FIELD, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        fc.constantFrom<Delimiter>(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (records, delimiter, end) => {
          const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`;
          const text = records.map((record) => record.map(quoted).join(delimiter) + end).join('');
          expect(parseCsv(text, delimiter)).toEqual(records);
        },
      ),
    );
  });

  test('any text ends in records whose fields hold all its signs but delimiters, quotes and line ends', () => {
    const bare = (text: string): string => text.replace(/[",\r\n]/g, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '李', ',', '"', '\n', '\r'), maxLength: 40 }), (text) => {
        expect(bare(parseCsv(text, ',').flat().join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('what a field holds', () => {
  test.each<[string, CellValue]>([
    ['', null],
    ['12', 12],
    ['-3.50', -3.5],
    [' 81.48 ', 81.48],
    ['0', 0],
    ['0.5', 0.5],
    ['13800000000', 13800000000],
    ['0012', '0012'],
    ['110101199001011234', '110101199001011234'],
    ['2026.1', '2026.1'],
    ['2026.10', '2026.10'],
    ['2026.105', 2026.105],
    ['1.20', '1.20'],
    ['1.2', '1.2'],
    ['8.05', '8.05'],
    ['1.32', 1.32],
    ['12.10', '12.10'],
    ['13.10', 13.1],
    ['130.00', 130],
    ['1e5', '1e5'],
    ['+5', '+5'],
    ['1,234.50', '1,234.50'],
    ['2026-01-20', '2026-01-20'],
    ['√', '√'],
    ['4200001234567890123456789012\t', '4200001234567890123456789012'],
    ['\t6222020000000000000', '6222020000000000000'],
    ['="0012"', '0012'],
    ['=""', null],
    ['=A1', '=A1'],
    ['李明 ', '李明 '],
  ])('%j is %j', (field, value) => {
    expect(fieldValue(field)).toBe(value);
  });

  test('a number never loses a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,20}(\.\d{1,6})?$/), (field) => {
        const value = fieldValue(field);
        if (typeof value !== 'number') expect(value).toBe(field);
        else expect(value.toFixed(/\.(\d+)/.exec(field)?.[1]?.length ?? 0)).toBe(field);
      }),
    );
  });
});

describe('the sheet of a text table', () => {
  test('is called as the file', () => {
    expect(sheetNameOf('2026年/台账?.csv')).toBe('2026年 台账');
    expect(sheetNameOf(`${'长'.repeat(40)}.csv`)).toBe('长'.repeat(31));
    expect(sheetNameOf('.csv')).toBe('Sheet1');
  });

  test('every sheet of the sample by LibreOffice has the same texts and numbers', async () => {
    const { sheets } = await readForeign(sampleFile(), 'branch.xlsx');
    for (const sheet of sheets) {
      const name = `${sheet.name}.csv`;
      const read = await readForeign(foreignFile(name), name);
      expect(read.sheets.map((each) => each.name)).toEqual([sheet.name]);
      const shown = sheet.values.map((row) => row.map(asShown));
      expect(read.sheets[0]?.values.map((row) => row.map(asShown))).toEqual(shown);
    }
  });
});

/** A day of the sample is a number with a format, in a text table what was shown of it; what could be a month stays text. */
function asShown(value: CellValue): CellValue {
  if (typeof value === 'string' && /^19\d\d\.\d\d$/.test(value)) return Number(value);
  const isDay = typeof value === 'number' && value > 30_000;
  return isDay ? new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10) : value;
}
