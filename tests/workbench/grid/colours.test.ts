import { contrast, readableColour } from '../../../src/workbench/grid/colours';

test('black on white has the highest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test.each([
  ['its own colour where it can be read', '#9c0006', '#fce4e4', '#9c0006'],
  ['white for black on a dark ground', '#000000', '#1f1f1f', '#ffffff'],
  ['black for the automatic colour on a light fill', null, '#f2dcd6', '#000000'],
])('%s', (_, colour, ground, shown) => {
  expect(readableColour(colour, ground)).toBe(shown);
});
