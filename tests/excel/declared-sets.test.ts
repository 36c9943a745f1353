import { declaredSets } from '../requirement-sets/declared-sets';
import './objects';
import { describedTypes } from './protocol/object-type';

test('every member that is played appears with the set in which Excel brought it', () => {
  const declared = declaredSets();
  expect(declared.size).toBeGreaterThan(2_000);
  const wrong = describedTypes().flatMap(({ name, members }) =>
    Object.entries(members).flatMap(([member, { set }]) => {
      const expected = declared.get(`${name}.${member}`);
      return set === null || set === expected
        ? []
        : [`${name}.${member} is played from ${set}, Excel has it from ${expected ?? 'never'}`];
    }),
  );
  expect(wrong).toEqual([]);
});
