import fc from 'fast-check';
import { rotate, type Turns } from '../../../src/recording/plan/rotation';

const YEAR: Turns = new Array<null>(12).fill(null);

function counts(chosen: readonly (string | null)[], sections: readonly string[]): number[] {
  return sections.map((section) => chosen.filter((each) => each === section).length);
}

const someSections = fc
  .integer({ min: 2, max: 15 })
  .map((count) => Array.from({ length: count }, (_, index) => `S${index}`));

/** Some months settled, by one section each. */
const settledYear = someSections.chain((sections) =>
  fc.record({
    sections: fc.constant(sections),
    turns: fc.array(
      fc.option(
        fc.constantFrom(...sections).map((section) => [section]),
        { freq: 2 },
      ),
      {
        minLength: 12,
        maxLength: 12,
      },
    ),
  }),
);

describe('sections take turns', () => {
  test('the first listed first, all in order', () => {
    expect(rotate(['甲', '乙', '丙'], YEAR, []).join('')).toBe('甲乙丙甲乙丙甲乙丙甲乙丙');
  });

  test('and whoever served in December not in January', () => {
    expect(rotate(['甲', '乙', '丙'], YEAR, ['甲']).slice(0, 4).join('')).toBe('乙甲丙甲');
  });

  test('around the months that are settled, joint turns counted for each', () => {
    const turns: Turns = [null, ['甲', '乙'], null, ['丙'], null, ...new Array<null>(7).fill(null)];
    expect(
      rotate(['甲', '乙', '丙'], turns, [])
        .map((each) => each ?? '-')
        .join(''),
    ).toBe('丙-丙-甲乙甲乙甲乙丙甲');
  });

  test('a section that is not listed any more takes no turn away', () => {
    expect(rotate(['甲', '乙'], [['旧科'], null, null], [])).toEqual([null, '甲', '乙']);
  });

  test('one section serves alone, and none is made up', () => {
    expect(rotate(['甲'], YEAR, ['甲'])).toEqual(new Array(12).fill('甲'));
    expect(rotate([], YEAR, [])).toEqual(YEAR);
  });

  test('equally often or once more, never twice in a row (any number of sections)', () => {
    fc.assert(
      fc.property(someSections, fc.nat(14), (sections, last) => {
        const before = sections.slice(last, last + 1);
        const chosen = rotate(sections, YEAR, before);
        const times = counts(chosen, sections);
        expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(1);
        const running = [...before, ...chosen];
        expect(running.filter((section, index) => section === running[index + 1])).toEqual([]);
      }),
    );
  });

  test('never beside themselves around settled months, as long as there are enough of them', () => {
    fc.assert(
      fc.property(settledYear, ({ sections, turns }) => {
        fc.pre(sections.length > 2);
        const chosen = rotate(sections, turns, []);
        const year = chosen.map((section, index) => section ?? turns[index]?.[0]);
        const twice = year.filter(
          (section, index) => chosen[index] !== null && (section === year[index - 1] || section === year[index + 1]),
        );
        expect(twice).toEqual([]);
      }),
    );
  });

  test('those with settled turns wait for the others', () => {
    const turns: Turns = [['甲'], ['乙'], ['甲'], ...new Array<null>(9).fill(null)];
    const chosen = rotate(['甲', '乙', '丙', '丁'], turns, []);
    expect(chosen.map((each) => each ?? '-').join('')).toBe('---丙丁乙丙丁甲乙丙丁');
  });
});
