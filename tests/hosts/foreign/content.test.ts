import { unzipSync, zipSync } from 'fflate';
import { openAnyWorkbook } from '../../../src/hosts/foreign/open-any-workbook';
import type { BlockedKind, LostKind } from '../../../src/workbook/conversion';
import { biffStream, oneAt, xlsFile, type BiffBook } from './biff';
import { foreignFile } from './foreign-file';

async function found(
  bytes: Uint8Array,
  name: string,
): Promise<{ lost: readonly LostKind[]; blocked: readonly BlockedKind[] }> {
  const { conversion } = await openAnyWorkbook(bytes, name);
  return { lost: [...(conversion?.lost ?? [])].sort(), blocked: [...(conversion?.blocked ?? [])].sort() };
}

const xls = (book: BiffBook, others: Record<string, Uint8Array> = {}): Uint8Array =>
  xlsFile({ Workbook: biffStream({ cells: [oneAt(0, 0)], ...book }), ...others });

/** The sample by LibreOffice with parts changed or added. */
function ods(
  parts: Readonly<Record<string, string>>,
  change: (content: string) => string = (text) => text,
): Uint8Array {
  const all = unzipSync(foreignFile('branch-libreoffice.ods'));
  const content = change(new TextDecoder().decode(all['content.xml']));
  const encoded = Object.entries({ 'content.xml': content, ...parts }).map(([name, text]) => [
    name,
    new TextEncoder().encode(text),
  ]);
  return zipSync({ ...all, ...(Object.fromEntries(encoded) as Record<string, Uint8Array>) });
}

describe('what would be lost is known', () => {
  test('nothing beside looks in a plain workbook', async () => {
    for (const file of [
      'branch-libreoffice.ods',
      'branch-libreoffice.xls',
      'branch-sheetjs.ods',
      'branch-sheetjs.xls',
    ]) {
      expect(await found(foreignFile(file), file)).toMatchObject({ blocked: [] });
    }
    expect((await found(foreignFile('odd-libreoffice.xls'), 'a.xls')).lost).toEqual(['looks']);
    expect((await found(foreignFile('odd-libreoffice.ods'), 'a.ods')).lost).toEqual(['looks']);
    expect((await found(new TextEncoder().encode('a,b'), 'a.csv')).lost).toEqual([]);
  });

  test.each(['charts-libreoffice.xls', 'charts-libreoffice.ods'])(
    'charts, pictures, validation and more: %s',
    async (file) => {
      const { lost, blocked } = await found(foreignFile(file), file);
      expect(blocked).toEqual(['charts']);
      expect(lost).toEqual(expect.arrayContaining(['conditional-formats', 'dropdowns', 'links', 'looks', 'pictures']));
    },
  );

  test.each<[string, BlockedKind, BiffBook]>([
    ['a chart sheet', 'charts', { kind: 0x0020 }],
    ['a chart on a sheet', 'charts', { cells: [oneAt(0, 0), [0x005d, 0x15, 0, 18, 0, 5, 0, 1, 0]] }],
    ['a sheet of Excel 4 macros', 'macros', { kind: 0x0040 }],
    ['a Basic project', 'macros', { globals: [[0x00d3]] }],
    ['a pivot table', 'pivots', { cells: [oneAt(0, 0), [0x00b0, 0, 0]] }],
  ])('%s of an .xls', async (_, kind, book) => {
    const bytes = xls(book);
    const problem = await found(bytes, 'a.xls').catch((error: unknown) => error);
    // A workbook of nothing but a chart or macros has no sheet to read.
    if (book.kind === undefined) expect(problem).toMatchObject({ blocked: [kind] });
    else expect(problem).toMatchObject({ reason: 'damaged' });
  });

  test('a project without a macro is none; a store of macros is', async () => {
    expect((await found(xls({ globals: [[0x00d3], [0x01bd]] }), 'a.xls')).blocked).toEqual([]);
    expect((await found(xls({}, { '_VBA_PROJECT_CUR/VBA/dir': Uint8Array.from([1, 0]) }), 'a.xls')).blocked).toEqual([
      'macros',
    ]);
  });

  test.each<[string, BlockedKind, Uint8Array]>([
    ['a module of Basic', 'macros', ods({ 'Basic/Standard/Module1.xml': '<a/>' })],
    ['a script', 'macros', ods({ 'Scripts/python/a.py': '' })],
    [
      'a pivot table',
      'pivots',
      ods({}, (text) =>
        text.replace(
          '</office:spreadsheet>',
          '<table:data-pilot-tables><table:data-pilot-table table:name="a"/></table:data-pilot-tables></office:spreadsheet>',
        ),
      ),
    ],
  ])('%s of an .ods', async (_, kind, bytes) => {
    expect((await found(bytes, 'a.ods')).blocked).toEqual([kind]);
  });

  test('lists of modules alone are no macros', async () => {
    expect(
      (await found(ods({ 'Basic/script-lc.xml': '<a/>', 'Basic/Standard/script-lb.xml': '<a/>' }), 'a.ods')).blocked,
    ).toEqual([]);
  });

  test("a formula that reads another file's cells leaves its result", async () => {
    const bytes = ods({}, (text) =>
      text.replace(
        '<table:table-cell ',
        `<table:table-cell table:formula="of:=['file:///a.ods'#$表.A1]" office:value-type="float" office:value="7"><text:p>7</text:p></table:table-cell><table:table-cell `,
      ),
    );
    const { workbook, conversion } = await openAnyWorkbook(bytes, 'a.ods');
    expect(workbook.snapshot().sheets[0]?.values[0]?.[0]).toBe(7);
    expect(workbook.sheetLook('党员名册').rows.get(1)?.formulas.size ?? 0).toBe(0);
    expect(conversion?.lost).toContain('formulas');
  });
});
