import { BRANCH, NOTICE, changed, facts, type MakeHost } from './contract-workbook';

/** What a host reads. */
export function readingContract(name: string, makeHost: MakeHost): void {
  describe(`${name}: reading`, () => {
    test('gives sheets in order with their values, merges and visibility', async () => {
      const host = await makeHost(BRANCH);
      const read = await host.read();
      expect(facts(read)).toEqual(facts(BRANCH));
      expect(read.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'visible']);
      expect(read.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 3 }]);
      expect(read.date1904).toBe(false);
    });

    test('tells protected sheets and generated sheets', async () => {
      const host = await makeHost(changed(BRANCH, { 花名册: { locked: true }, 党费台账: { generated: NOTICE } }));
      const read = await host.read();
      expect(read.sheets.map(({ locked }) => locked)).toEqual([true, false, false]);
      expect(read.sheets.map(({ generated }) => generated)).toEqual([null, null, NOTICE]);
    });
  });
}
