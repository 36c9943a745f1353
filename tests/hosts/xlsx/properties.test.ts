import { zipSync } from 'fflate';
import fc from 'fast-check';
import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { WorkbookError } from '../../../src/workbook/errors';
import type { CellValue } from '../../../src/workbook/snapshot';
import { set } from '../contract/contract-workbook';
import { packageOf, workbookParts } from './package';
import { packageProblems } from './package-problems';
import { unusualWorkbook } from './unusual-workbook';

const EMPTY = packageOf(workbookParts({ sheets: [{ name: '表', xml: '' }] }));

/** Any text at all: control characters, halves of pairs, and what looks like an escape. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom('_x0041_', '_x005F_x0041_', '__x0041__', ' =1+1', '\r\n', '\uFFFE', ']]>', '<![CDATA['),
);

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
);

test('whatever is put into a cell is read from it, and may be expected of it', () => {
  fc.assert(
    fc.property(
      anyValue,
      anyValue,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (first, second, row, column) => {
        const once = openWorkbook(EMPTY, 'a.xlsx').apply([
          set('表', { row, column, expected: null, value: first }),
        ]).bytes;
        const twice = openWorkbook(once, 'a.xlsx').apply([
          set('表', { row, column, expected: first, value: second }),
        ]).bytes;
        const valueIn = (bytes: Uint8Array): CellValue =>
          openWorkbook(bytes, 'a.xlsx').snapshot().sheets[0]?.values[row - 1]?.[column - 1] ?? null;
        expect(valueIn(once)).toBe(first === '' ? null : first);
        expect(valueIn(twice)).toBe(second === '' ? null : second);
        expect(packageProblems(twice)).toEqual([]);
      },
    ),
  );
});

test('cells that are set in any order stand where they belong, and the others stay', () => {
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 6 }),
    value: fc.integer(),
  });
  const cells = fc.uniqueArray(cell, { selector: ({ row, column }) => row * 10 + column, maxLength: 20 });
  fc.assert(
    fc.property(cells, cells, (first, second) => {
      let bytes = EMPTY;
      const expected = new Map<number, number>();
      for (const batch of [first, second]) {
        const changes = batch.map((one) => ({ ...one, expected: expected.get(one.row * 10 + one.column) ?? null }));
        bytes = openWorkbook(bytes, 'a.xlsx').apply([set('表', ...changes)]).bytes;
        for (const one of batch) expected.set(one.row * 10 + one.column, one.value);
      }
      const found = new Map<number, CellValue>();
      openWorkbook(bytes, 'a.xlsx')
        .snapshot()
        .sheets[0]?.values.forEach((cellsOfRow, row) =>
          cellsOfRow.forEach((value, column) => value !== null && found.set((row + 1) * 10 + column + 1, value)),
        );
      expect(found).toEqual(expected);
      expect(packageProblems(bytes)).toEqual([]);
    }),
  );
});

/** Reads and writes; only named errors may come of it. */
function useAll(bytes: Uint8Array): void {
  try {
    const workbook = openWorkbook(bytes, 'a.xlsx');
    const [sheet] = workbook.snapshot().sheets;
    const name = sheet?.name ?? '';
    workbook.apply([set(name, { row: 2, column: 1, expected: sheet?.values[1]?.[0] ?? null, value: 1 })]);
    const place = { sheet: name, like: 1, at: 2, insert: true, left: 1, right: 2 } as const;
    workbook.apply([{ kind: 'add-rows', ...place, rows: [[{ column: 1, value: 1, format: 'date' }]] }]);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

test('a file with altered bytes gives a workbook or a named error', () => {
  const bytes = zipSync(
    Object.fromEntries(Object.entries(unusualWorkbook()).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  );
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(bytes.length), (changes, cut) => {
      const altered = bytes.slice();
      for (const [place, byte] of changes) altered[place] = byte;
      useAll(altered);
      useAll(altered.slice(0, cut));
    }),
    { numRuns: 300 },
  );
});

test('parts with altered text give a workbook or a named error', () => {
  const parts = unusualWorkbook();
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    '&',
    'r',
    '0',
    '-1',
    ' ',
    '</row>',
    '<c>',
    '<v>9</v>',
    'A1',
    '\u0000',
    '',
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(parts)), fc.nat(3000), fc.nat(6), piece, (part, place, length, text) => {
      const old = parts[part] ?? '';
      const at = place % (old.length + 1);
      useAll(packageOf({ ...parts, [part]: old.slice(0, at) + text + old.slice(at + length) }));
    }),
    { numRuns: 500 },
  );
});
