import type { Edit } from '../../../src/workbook/edit';
import { SheetExists, SheetProtected } from '../../../src/workbook/errors';
import type { SheetDraft } from '../../../src/workbook/sheet-draft';
import { sheets } from '../../sheets';
import { BRANCH, NOTICE, changed, facts, notice, noticeFacts, put, refusal, type MakeHost } from './contract-workbook';

function beside(draft: SheetDraft): Edit {
  return { kind: 'put-sheet', draft, replace: false, keepBoth: true };
}

/** Adding and replacing generated sheets. */
export function putSheetContract(name: string, makeHost: MakeHost): void {
  describe(`${name}: putting generated sheets`, () => {
    test('adds one at the end, with the values the core computed', async () => {
      const host = await makeHost(BRANCH);
      const applied = await host.apply([put(notice())]);
      expect(applied).toMatchObject({ cells: 0, sheets: ['党费公示'] });
      const read = await host.read();
      expect(read.sheets.map((sheet) => sheet.name)).toEqual(['花名册', '名单', '党费台账', '党费公示']);
      expect(read.sheets[3]).toMatchObject({ generated: NOTICE, visibility: 'visible', locked: false });
      expect(read.sheets[3]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
      expect(facts(read)).toEqual({ ...facts(BRANCH), ...noticeFacts('党费公示') });
    });

    test('refuses the name of a sheet that people made, whatever is asked for', async () => {
      const draft = notice({ name: '花名册' });
      expect(await refusal(await makeHost(BRANCH), [put(draft, true)], SheetExists)).toMatchObject({
        ...{ sheet: '花名册', generated: false },
      });
    });

    test('takes names that differ in case alone for the same', async () => {
      const host = await makeHost(sheets('# Notice\n1'));
      const refused = await refusal(host, [put(notice({ name: 'NOTICE' }), true)], SheetExists);
      expect(refused).toMatchObject({ sheet: 'Notice', generated: false });
    });

    test('refuses to replace a generated sheet unasked', async () => {
      const host = await makeHost(BRANCH);
      await host.apply([put(notice())]);
      const refused = await refusal(host, [put(notice())], SheetExists);
      expect(refused).toMatchObject({ sheet: '党费公示', generated: true });
    });

    test('leaves a generated sheet beside the new one where both are to be kept', async () => {
      const host = await makeHost(BRANCH);
      await host.apply([put(notice())]);
      const applied = await host.apply([beside(notice({ name: '党费公示 (2)' }))]);
      expect(applied.sheets).toEqual(['党费公示 (2)']);
      const names = (await host.read()).sheets.filter(({ generated }) => generated !== null).map(({ name: n }) => n);
      expect(names).toEqual(['党费公示', '党费公示 (2)']);
      expect(await refusal(host, [beside(notice())], SheetExists)).toMatchObject({
        sheet: '党费公示',
        generated: true,
      });
    });

    test('replaces a generated sheet in its place, and nothing of the old one stays', async () => {
      const host = await makeHost(changed(BRANCH, { 花名册: { generated: NOTICE } }));
      const applied = await host.apply([put(notice({ name: '花名册' }), true)]);
      expect(applied.sheets).toEqual(['花名册']);
      const read = await host.read();
      expect(read.sheets.map((sheet) => [sheet.name, sheet.generated])).toEqual([
        ['花名册', NOTICE],
        ['名单', null],
        ['党费台账', null],
      ]);
      const kept = Object.entries(facts(BRANCH)).filter(([key]) => !key.startsWith('花名册'));
      expect(facts(read)).toEqual({ ...Object.fromEntries(kept), ...noticeFacts('花名册') });
      expect(read.sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    });

    test('a generated sheet that people renamed keeps its name when replaced', async () => {
      const host = await makeHost(changed(BRANCH, { 党费台账: { generated: NOTICE } }));
      const applied = await host.apply([put(notice(), true)]);
      expect(applied.sheets).toEqual(['党费台账']);
      const read = await host.read();
      expect(read.sheets.map((sheet) => sheet.name)).toEqual(['花名册', '名单', '党费台账']);
      expect(facts(read)).toMatchObject(noticeFacts('党费台账'));
    });

    test('does not replace the sheet of another period', async () => {
      const other = changed(BRANCH, { 党费台账: { generated: { ...NOTICE, period: '2019-H2' } } });
      const host = await makeHost(other);
      await host.apply([put(notice(), true)]);
      expect((await host.read()).sheets.map((sheet) => sheet.generated?.period ?? null)).toEqual([
        ...[null, null, '2019-H2', '2020-H1'],
      ]);
      const refused = await refusal(await makeHost(other), [put(notice({ name: '党费台账' }), true)], SheetExists);
      expect(refused).toMatchObject({ sheet: '党费台账', generated: false });
    });

    test('a sheet without a mark is data: it is added, and never replaced', async () => {
      const host = await makeHost(BRANCH);
      await host.apply([put(notice({ mark: null }))]);
      expect((await host.read()).sheets[3]).toMatchObject({ name: '党费公示', generated: null });
      const refused = await refusal(host, [put(notice({ mark: null }), true)], SheetExists);
      expect(refused).toMatchObject({ generated: false });
    });

    test('refuses where the structure of the workbook is protected', async () => {
      const host = await makeHost(BRANCH, { structureLocked: true });
      expect(await refusal(host, [put(notice())], SheetProtected)).toMatchObject({ sheet: null });
    });

    test('adds beside protected sheets', async () => {
      const host = await makeHost(changed(BRANCH, { 党费台账: { locked: true } }));
      expect((await host.apply([put(notice())])).sheets).toEqual(['党费公示']);
    });
  });
}
