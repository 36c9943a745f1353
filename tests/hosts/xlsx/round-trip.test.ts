import { openWorkbook } from '../../../src/hosts/xlsx/open-workbook';
import { put, set } from '../contract/contract-workbook';
import { packageOf, partsOf, textOf } from './package';
import { packageProblems } from './package-problems';
import { branchBy, PRODUCERS, type Producer } from './producers';
import { fullDraft } from './sample-draft';
import { unusualWorkbook } from './unusual-workbook';

const SOURCES = [...PRODUCERS, 'no particular program'] as const;

function sourceOf(source: (typeof SOURCES)[number]): Promise<Uint8Array> {
  return source === 'no particular program'
    ? Promise.resolve(packageOf(unusualWorkbook()))
    : branchBy(source satisfies Producer);
}

/** Names of the parts whose bytes differ, of those that are new and of those that are gone. */
function difference(before: Uint8Array, after: Uint8Array): Record<'changed' | 'added' | 'removed', string[]> {
  const [old, now] = [partsOf(before), partsOf(after)];
  const kept = Object.keys(old).filter((part) => part in now);
  return {
    changed: kept.filter((part) => Buffer.compare(old[part] ?? Buffer.of(), now[part] ?? Buffer.of()) !== 0).toSorted(),
    added: Object.keys(now)
      .filter((part) => !(part in old))
      .toSorted(),
    removed: Object.keys(old)
      .filter((part) => !(part in now))
      .toSorted(),
  };
}

const NEW_PARTS = [
  'xl/charts/chart',
  'xl/charts/chart',
  'xl/charts/chart',
  'xl/drawings/_rels/drawing',
  'xl/drawings/drawing',
  'xl/worksheets/_rels/sheet',
  'xl/worksheets/sheet',
];

describe.each(SOURCES)('a workbook written by %s', (source) => {
  test('is a good package to begin with, as these tests judge it', async () => {
    expect(packageProblems(await sourceOf(source))).toEqual([]);
  });

  test('keeps every other part to the byte when a sheet is added', async () => {
    const before = await sourceOf(source);
    const { bytes } = openWorkbook(before, 'a.xlsx').apply([put(fullDraft())]);
    const { changed, added, removed } = difference(before, bytes);
    expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml']);
    expect(added.map((part) => part.replace(/\d+\.xml.*$/, ''))).toEqual(NEW_PARTS);
    expect(removed).toEqual([]);
    expect(packageProblems(bytes)).toEqual([]);
  });

  test.each(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/styles.xml'])(
    'only adds to %s',
    async (part) => {
      const before = await sourceOf(source);
      const { bytes } = openWorkbook(before, 'a.xlsx').apply([put(fullDraft())]);
      const now = pieces(textOf(bytes, part));
      let next = 0;
      const lost = pieces(textOf(before, part)).filter((piece) => {
        const place = now.indexOf(piece, next);
        if (place >= 0) next = place + 1;
        return place < 0;
      });
      expect(lost).toEqual([]);
    },
  );

  test('reads as before, but for what was added', async () => {
    const before = openWorkbook(await sourceOf(source), 'a.xlsx');
    const after = openWorkbook(before.apply([put(fullDraft())]).bytes, 'a.xlsx').snapshot();
    expect(after.sheets.slice(0, -1)).toEqual(before.snapshot().sheets);
    expect(after.sheets.at(-1)).toMatchObject({ name: fullDraft().name, generated: fullDraft().mark });
  });

  test('is as it was after adding, but for the content, when the sheet is replaced', async () => {
    const added = openWorkbook(await sourceOf(source), 'a.xlsx').apply([put(fullDraft())]).bytes;
    const again = openWorkbook(added, 'a.xlsx').apply([put(fullDraft(), true)]).bytes;
    const types = '[Content_Types].xml';
    expect(difference(added, again)).toEqual({ changed: [types], added: [], removed: [] });
    expect(pieces(textOf(again, types)).toSorted()).toEqual(pieces(textOf(added, types)).toSorted());
    const bare = openWorkbook(added, 'a.xlsx').apply([put(fullDraft({ charts: [] }), true)]).bytes;
    expect(difference(added, bare).removed).toHaveLength(NEW_PARTS.length - 1);
    expect(packageProblems(bare)).toEqual([]);
  });

  test('changes one sheet and the recalculation mark when a cell is set', async () => {
    const before = await sourceOf(source);
    const sheet = openWorkbook(before, 'a.xlsx')
      .snapshot()
      .sheets.find(({ locked }) => !locked);
    const expected = sheet?.values[2]?.[1] ?? null;
    const edit = set(sheet?.name ?? '', { row: 3, column: 2, expected, value: '发展对象' });
    const { bytes } = openWorkbook(before, 'a.xlsx').apply([edit]);
    const { changed, added, removed } = difference(before, bytes);
    expect(changed.filter((part) => part !== 'xl/workbook.xml')).toEqual([
      expect.stringMatching(/^xl\/worksheets\/sheet/),
    ]);
    expect([added, removed]).toEqual([[], []]);
    expect(textOf(bytes, 'xl/workbook.xml')).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    expect(packageProblems(bytes)).toEqual([]);
  });
});

/** A part cut at its tags, without the two attributes that must change: how many entries, and the recalculation mark. */
function pieces(xml: string): string[] {
  return xml.replace(/ count="\d+"| fullCalcOnLoad="1"/g, '').split(/(?=<)/);
}
