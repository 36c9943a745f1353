import { join } from 'node:path';
import { BASE_SET, describe as describeUse, findUses, report, sourceFiles, type Use } from './requirement-sets';

const SAMPLES = join(__dirname, 'samples');
const names = ['within-the-base-set.ts', 'behind-guards.ts', 'too-new.ts'];

let all: readonly Use[];

// Compiled once for all tests: Office.js has a great many declarations.
beforeAll(() => {
  all = findUses([...sourceFiles(), ...names.map((name) => join(SAMPLES, name))]);
});

const sample = (name: string): readonly Use[] => all.filter(({ file }) => file.endsWith(`/samples/${name}`));
const product = (): readonly Use[] => all.filter(({ file }) => !file.includes('/samples/'));

test('the product needs the base set and guards whatever is newer', () => {
  const { highest, tooNew, guarded } = report(product(), BASE_SET);
  expect(tooNew.map(describeUse)).toEqual([]);
  expect(highest).toBe('1.9');
  expect(guarded.map(({ member }) => member)).toContain('getMergedAreasOrNullObject');
});

test('a source within the base set is told with the set it needs', () => {
  expect(report(sample('within-the-base-set.ts'), '1.9')).toMatchObject({ highest: '1.9', tooNew: [], guarded: [] });
  expect(report(sample('within-the-base-set.ts'), '1.8').tooNew.map(({ member }) => member)).toEqual([
    'format',
    'getRanges',
  ]);
});

test('what stands behind a guard does not count', () => {
  const { tooNew, guarded } = report(sample('behind-guards.ts'), '1.9');
  expect(tooNew).toEqual([]);
  expect(guarded.map(({ member }) => member)).toEqual([
    'getMergedAreasOrNullObject',
    'getMergedAreasOrNullObject',
    'customProperties',
    'load hasSpill',
  ]);
});

test('every unguarded newer member is found, whichever way it is named', () => {
  const { tooNew } = report(sample('too-new.ts'), '1.9');
  expect(tooNew.map(({ member, line }) => `${line} ${member}`)).toEqual([
    '5 getMergedAreasOrNullObject',
    '8 customProperties',
    '13 load hasSpill',
    '17 mergeUndoGroup',
    '21 getMergedAreasOrNullObject',
    '25 getMergedAreasOrNullObject',
  ]);
});
