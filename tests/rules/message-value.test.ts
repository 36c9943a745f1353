import { cellRef } from '../../src/records/cell-ref';
import { fen } from '../../src/records/fen';
import { plainValue, type MessageValue, type PlainValue } from '../../src/rules/message-value';
import { day, monthOf } from '../branch-by-hand';

describe('plainValue', () => {
  test.each<[MessageValue, PlainValue]>([
    ['防汛', '防汛'],
    [3, 3],
    [{ fen: fen(7505) }, '75.05'],
    [{ date: day('2020-06-20') }, '2020-06-20'],
    [{ month: monthOf('2020-06') }, '2020-06'],
    [{ percent: 92.3 }, 92.3],
    [{ kind: 'volunteering' }, 'volunteering'],
    [{ term: 'role.roster' }, 'roster'],
    [{ term: 'field.joinedOn' }, 'joinedOn'],
    [{ cell: cellRef('党费台账', 7, 9) }, '党费台账!I7'],
    [{ list: ['办公室', { fen: fen(1) }] }, ['办公室', '0.01']],
  ])('%j is %j', (value, plain) => {
    expect(plainValue(value)).toEqual(plain);
  });
});
