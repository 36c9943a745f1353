import fc from 'fast-check';
import { fen, fenFromYuan, LARGEST_FEN, sumFen, yuanNumber, yuanText } from '../../src/records/fen';

describe('fen', () => {
  test.each([
    [81.48, 8148],
    [0.29, 29],
    [1.005, 101],
    [1.004, 100],
    [-12.3, -1230],
    [7812, 781200],
  ])('%d yuan is %d fen', (yuan, expected) => {
    expect(fenFromYuan(yuan)).toBe(expected);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('%d is no amount', (value) => {
    expect(() => fen(value)).toThrow(new RangeError(`not a whole number of fen: ${value}`));
  });

  test('a hundred million yuan is the most that a cell may hold, and no limit of a sum', () => {
    const largest = fenFromYuan(LARGEST_FEN / 100);
    expect(() => fenFromYuan(LARGEST_FEN / 100 + 0.01)).toThrow(new RangeError('not an amount of money: 100000000.01'));
    expect(sumFen([largest, largest])).toBe(2 * LARGEST_FEN);
  });

  test.each([
    [0, '0.00'],
    [5, '0.05'],
    [7500, '75.00'],
    [-8, '-0.08'],
    [123456789, '1234567.89'],
  ])('%d fen is written %s', (amount, text) => {
    expect(yuanText(fen(amount))).toBe(text);
  });

  test('every amount survives a cell and a text', () => {
    const amounts = fc.integer({ min: -LARGEST_FEN, max: LARGEST_FEN }).map(fen);
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(fenFromYuan(yuanNumber(amount))).toBe(amount);
        expect(fenFromYuan(Number(yuanText(amount)))).toBe(amount);
      }),
    );
  });

  test('a sum is exact where binary fractions are not', () => {
    expect(sumFen([0.1, 0.2, 0.3].map(fenFromYuan))).toBe(60);
  });
});
