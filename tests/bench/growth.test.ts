import { growthExponent } from './growth';

test.each([
  [0, 5],
  [1, 3],
  [1.5, 2],
  [2, 0.1],
])('cost that grows by the power of %d', (power, factor) => {
  const points = [50, 200, 1000, 5000].map((size) => ({ size, cost: factor * size ** power }));
  expect(growthExponent(points)).toBeCloseTo(power, 9);
});

test('one size tells nothing', () => {
  expect(growthExponent([{ size: 50, cost: 3 }])).toBeNull();
});
