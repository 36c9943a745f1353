import { wordsOf } from '../../../src/locales/words';
import { readBranch } from '../../../src/reading/read-branch';
import { nextYear } from '../../../src/recording/next-year/next-year';
import { applyToSnapshot } from '../../../src/workbook/apply-to-snapshot';
import type { Snapshot } from '../../../src/workbook/snapshot';
import { facts, type OpenBook } from '../../hosts/contract/contract-workbook';
import { LAYOUTS } from '../layouts/branches';
import { date, noteLines } from '../recorded-lines';

/** What new sheets in the workbook promise, whichever host writes them. */
export function newSheetsContract(name: string, openBook: OpenBook): void {
  const layouts = LAYOUTS.map((layout) => [layout.name, layout] as const);
  describe.each(layouts)(`${name}, new sheets beside those of %s`, (layoutName, { snapshot, options }) => {
    test('are as they were shown, leave the old ones as they are, and are taken back', async () => {
      const { host, formula } = await openBook(snapshot, options);
      const before = await host.read();
      const book = { snapshot: before, reading: readBranch(before), today: date('2020-12-31') };
      const plan = nextYear(book, { year: 2021, words: wordsOf('zh-CN'), sameWorkbook: true });
      if (plan.refusals.length > 0) {
        // Rows that state their own dates go on below one another: no new sheet is needed.
        expect([layoutName, plan.edits]).toEqual(['lists', []]);
        expect(noteLines(plan.refusals)[0]).toMatch(/^next-year-lists-go-on/u);
        return;
      }
      const formulas = new Set(Object.keys(options.formulas ?? {}));
      const made = plan.sheets.map(({ sheet, name: copy }) => [sheet, copy] as const);
      const isFormula = (place: string): boolean => {
        const [sheet = '', address = ''] = place.split('!');
        const original = made.find(([, copy]) => copy === sheet)?.[0];
        return formulas.has(place) || (original !== undefined && formulas.has(`${original}!${address}`));
      };
      const values = (read: Snapshot): Record<string, unknown> =>
        Object.fromEntries(Object.entries(facts(read)).filter(([place]) => !isFormula(place)));

      const { undo } = await host.apply(plan.edits);
      const after = await host.read();
      expect(values(after)).toEqual(values(applyToSnapshot(before, plan.edits)));
      expect(facts(after)).toMatchObject(values(before));
      for (const place of formulas) {
        const [sheet = '', address = ''] = place.split('!');
        const copy = made.find(([original]) => original === sheet)?.[1];
        if (copy !== undefined) expect(await formula(copy, address)).toBe(options.formulas?.[place]);
      }
      await host.apply(undo ?? []);
      expect(values(await host.read())).toEqual(values(before));
    });
  });
}
