import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { computedDues } from '../../src/dues/standard';
import { associateFormulas } from '../../src/functions/associate';
import { duesOf, themeDayOf } from '../../src/functions/formulas';
import { dateOfSerial } from '../../src/notation/serial-date';
import { fen, yuanNumber } from '../../src/records/fen';

test.each([
  [3000, false, 15],
  [3000.01, false, 30],
  [5432.1, undefined, 81.48],
  [10_000.01, '', 200],
  [5000, true, 25],
  [5000.01, '是', 50],
  [6000, '退休', 60],
  [6000, 1, 60],
  [6000, '否', 90],
])('dues of a base of %d, retired %p, are %d', (base, retired, dues) => {
  expect(duesOf(base, retired)).toBe(dues);
});

test.each([0, -1, NaN, Infinity, 1e12, '5432', null, undefined])('%p is no base', (base) => {
  expect(duesOf(base, false)).toBeNull();
});

test('the formula says what the check computes, for every base', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.boolean(), (base, retired) => {
      const amount = computedDues(fen(base), retired, { unit: 'fen', mode: 'halfUp' });
      expect(duesOf(base / 100, retired)).toBe(amount === null ? null : yuanNumber(amount));
    }),
  );
});

test.each([
  [2026, 5, '2026-05-20'],
  // 20 June 2026 is a Saturday between rest days: the nearest working day before.
  [2026, 6, '2026-06-18'],
  [2024, 2, '2024-02-20'],
])('the theme day of %d-%d is %s', (year, month, day) => {
  const serial = themeDayOf(year, month);
  expect(serial === null ? null : dateOfSerial(serial, false)).toBe(day);
});

test.each([
  [2026, 0],
  [2026, 13],
  [2026, 1.5],
  [1900, 1],
  ['2026', 5],
  [2026, undefined],
])('%p and %p are no month', (year, month) => {
  expect(themeDayOf(year, month)).toBeNull();
});

describe('tied to Excel', () => {
  const tied = new Map<string, (...given: unknown[]) => unknown>();
  class Refused extends Error {}

  beforeEach(() => {
    tied.clear();
    globalThis.CustomFunctions = { associate: (id, formula) => tied.set(id, formula), Error: Refused };
  });
  afterEach(() => {
    globalThis.CustomFunctions = undefined;
  });

  test('every function of functions.json has its work, by its id', () => {
    associateFormulas({ DUES: duesOf, THEMEDAY: themeDayOf });
    const text = readFileSync(path.join(__dirname, '..', '..', 'assets', 'functions.json'), 'utf8');
    const { functions } = JSON.parse(text) as { functions: { id: string; name: string; parameters: object[] }[] };
    expect(functions.map(({ id }) => id)).toEqual([...tied.keys()]);
    for (const { name } of functions) expect(name).toMatch(/^[A-Z]+$/);
    expect(functions.map(({ parameters }) => parameters.length)).toEqual([duesOf.length, themeDayOf.length]);
  });

  test('what is refused is an error of the cell, not a wrong figure', async () => {
    associateFormulas({ DUES: duesOf });
    await expect(tied.get('DUES')?.(5432.1, false)).resolves.toBe(81.48);
    await expect(tied.get('DUES')?.('abc', false)).rejects.toThrow(Refused);
  });

  test('in an Excel without such functions nothing happens', () => {
    globalThis.CustomFunctions = undefined;
    expect(() => associateFormulas({ DUES: duesOf })).not.toThrow();
  });
});
