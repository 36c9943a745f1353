import { cellRef } from '../../../src/records/cell-ref';
import { record } from '../../../src/recording/record';
import type { SuggestionIntent } from '../../../src/recording/intent';
import { bookOfText, changedBy, noteLines } from '../recorded-lines';

const TEXT = `# 花名册
姓名 | 类别
李明 | 正式党员
王芳 | 党员
`;

function suggestion(row: number, oldValue: string | null, newValue: string | null, sheet = '花名册'): SuggestionIntent {
  return { kind: 'suggestion', suggestions: [{ cell: cellRef(sheet, row, 2), oldValue, newValue }] };
}

describe('a suggestion of a finding', () => {
  test('is written as it was shown', () => {
    expect(changedBy(bookOfText(TEXT), suggestion(3, '党员', '正式党员'))).toEqual(['花名册!B3 正式党员']);
    expect(changedBy(bookOfText(TEXT), suggestion(3, '党员', null))).toEqual(['花名册!B3']);
  });

  test('is left as it is where it is carried out already', () => {
    expect(record(bookOfText(TEXT), [suggestion(2, '党员', '正式党员')])).toMatchObject({ edits: [], refusals: [] });
  });

  test.each([
    ['the cell holds something else', suggestion(3, '预备党员', '正式党员'), '花名册!B3'],
    ['the cell is filled in by now', suggestion(3, null, '正式党员'), '花名册!B3'],
    ['the sheet is gone', suggestion(3, '党员', '正式党员', '名单'), '名单!B3'],
  ])('is refused where %s, and with it all that was chosen', (_what, outdated, cell) => {
    const { edits, refusals } = record(bookOfText(TEXT), [suggestion(3, '党员', '正式党员'), outdated]);
    expect([edits, noteLines(refusals)]).toEqual([[], [`suggestion-outdated ${cell}`]]);
  });
});
