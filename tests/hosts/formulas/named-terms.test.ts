import { movedFormula } from '../../../src/hosts/formulas/moved-formula';
import type { LineMove } from '../../../src/hosts/formulas/line-move';

/** July's three columns (L to N) behind June's (I to K), in rows 3 to 8. */
const JULY: LineMove = {
  ...{ kind: 'insert', axis: 'columns', sheet: '台账', at: 12, count: 3 },
  ...{ across: [3, 8], neighbour: [9, 11] },
};

const total = { sheet: '台账', line: 12 };

test.each([
  ['plus signs', 'C3+F3+I3', 'C3+F3+I3+L3'],
  ['a function over all', 'SUM(C3,F3,I3)', 'SUM(C3,F3,I3,L3)'],
  ['another column of the month', 'D3+G3+J3', 'D3+G3+J3+M3'],
  ['fixed columns', '$C3+$F3+$I3', '$C3+$F3+$I3+$L3'],
  ['inside of something', 'ROUND((C3+F3+I3)/B3,2)', 'ROUND((C3+F3+I3)/B3,2)'.replace('I3', 'I3+L3')],
  ['something else added', 'B3+C3+F3+I3', 'B3+C3+F3+I3+L3'],
  ['something else taken off', 'C3+F3+I3-B3', 'C3+F3+I3+L3-B3'],
  ['two months alone', 'F3+I3', 'F3+I3+L3'],
])('a total with %s takes the new month in', (_, before, after) => {
  expect(movedFormula(before, total, JULY)).toBe(after);
  expect(movedFormula(after, { sheet: '台账', line: 15 }, { ...JULY, kind: 'remove' })).toBe(before);
});

test.each([
  ['one month alone', 'I3*2', 'I3*2'],
  ['a difference', 'F3-I3', 'F3-I3'],
  ['another distance', 'E3+I3', 'E3+I3'],
  ['another row', 'F3+I4', 'F3+I4'],
  ['rows beside the table', 'F9+I9', 'F9+I9'],
  ['something closer to the cell', 'F3+I3*2', 'F3+I3*2'],
  ['a choice', 'IF(C3,F3,I3)', 'IF(C3,F3,I3)'],
  ['what names the column behind as the next month', 'F3+I3+L3', 'F3+I3+L3+O3'],
  ['another sheet', '汇总!F3+汇总!I3', '汇总!F3+汇总!I3'],
])('%s does not', (_, before, after) => {
  expect(movedFormula(before, total, JULY)).toBe(after);
});

test('a running total of the month itself does not, for the new month says it again', () => {
  expect(movedFormula('F4+I4', { sheet: '台账', line: 11 }, JULY)).toBe('F4+I4');
});

test('a total on another sheet does', () => {
  const elsewhere = { sheet: '汇总', line: 2 };
  expect(movedFormula('台账!F3+台账!I3+F3', elsewhere, JULY)).toBe('台账!F3+台账!I3+台账!L3+F3');
  expect(movedFormula("SUM('台账'!F3,'台账'!I3)", elsewhere, JULY)).toBe("SUM('台账'!F3,'台账'!I3,'台账'!L3)");
});

test('columns that are there are named as well, and no more once they are taken back', () => {
  const grow: LineMove = { ...JULY, kind: 'grow' };
  expect(movedFormula('F3+I3', total, grow)).toBe('F3+I3+L3');
  expect(movedFormula('F3+I3+L3', total, { ...grow, kind: 'shrink' })).toBe('F3+I3');
});
