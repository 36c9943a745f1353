import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../../src/hosts/xlsx/open-workbook';
import type { Edit } from '../../../../src/workbook/edit';
import type { SheetSnapshot } from '../../../../src/workbook/snapshot';
import { packageProblems } from '../package-problems';
import { branchBy, PRODUCERS } from '../producers';
import { storedResults } from '../stored-results';
import { contentOf } from '../workbook-content';

const SAMPLE = path.join(__dirname, '..', '..', '..', '..', 'assets', 'samples', 'branch-2026.xlsx');

/** A row before the last one of each sheet that has three, and one below it. */
function editsFor(sheets: readonly SheetSnapshot[]): readonly Edit[] {
  return sheets.flatMap((sheet): readonly Edit[] => {
    const last = sheet.values.length;
    if (last < 3 || sheet.locked) return [];
    const right = Math.max(...sheet.values.map((row) => row.length));
    const place = { kind: 'add-rows', sheet: sheet.name, left: 1, right } as const;
    return [
      { ...place, insert: true, like: last - 1, at: last, rows: [[], []] },
      { ...place, insert: false, like: last, at: last + 1, rows: [[{ column: 1, value: '注记' }]] },
      {
        ...{ kind: 'set-cells', sheet: sheet.name },
        changes: [{ row: last + 9, column: 2, expected: null, value: 43831, format: 'date' }],
      },
    ];
  });
}

const FILES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['the sample', () => Promise.resolve(new Uint8Array(readFileSync(SAMPLE)))],
  ...PRODUCERS.map((producer) => [producer, () => branchBy(producer)] as const),
];

describe.each(FILES)('a workbook of %s', (_, file) => {
  test('is as it was, cell by cell and part by part, once what was added is taken back', async () => {
    const bytes = await file();
    const before = openWorkbook(bytes, 'a.xlsx');
    const { sheets } = before.snapshot();
    const edits = editsFor(sheets).filter((edit) => isAddable(bytes, edit));
    expect(edits.length).toBeGreaterThan(0);
    const written = before.apply(edits);
    expect(packageProblems(written.bytes)).toEqual([]);
    expect(contentOf(written.bytes)).not.toEqual(contentOf(bytes));
    const undone = openWorkbook(written.bytes, 'a.xlsx').apply(written.applied.undo ?? []).bytes;
    expect(packageProblems(undone)).toEqual([]);
    expect(contentOf(undone)).toEqual(contentOf(bytes));
    expect(storedResults(undone)).toEqual(storedResults(bytes));
  });
});

/** Some of their sheets are filtered, or have merged areas across the place. */
function isAddable(bytes: Uint8Array, edit: Edit): boolean {
  try {
    openWorkbook(bytes, 'a.xlsx').apply([edit]);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'rows-not-addable') return false;
    throw error;
  }
}
