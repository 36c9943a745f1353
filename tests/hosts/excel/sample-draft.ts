import type { DraftCell, SheetDraft } from '../../../src/workbook/sheet-draft';

const row = (...cells: readonly (DraftCell | null)[]): { readonly cells: readonly (DraftCell | null)[] } => ({ cells });

/** A generated sheet that uses everything a draft can ask for. */
export function sampleDraft(changes: Partial<SheetDraft> = {}): SheetDraft {
  return {
    name: '半年小结',
    mark: { kind: 'summary', period: '2020-H1' },
    widths: [10, 8.5, 12],
    rows: [
      { cells: [{ value: '2020年上半年小结', style: 'title' }], height: 30 },
      row({ value: '姓名', style: 'header' }, { value: '到会率', style: 'header' }, { value: '党费', style: 'header' }),
      row({ value: '=李明', style: 'text' }, { value: 92.3, style: 'percent' }, { value: 12.5, style: 'amount' }),
      row({ value: '王芳', style: 'text' }, { value: 100, style: 'percent' }, { value: 8, style: 'amount' }),
      row({ value: '合计', style: 'totalText' }, null, { value: 20.5, formula: 'SUM(C3:C4)', style: 'totalAmount' }),
      row(
        { value: 44_002, style: 'date' },
        { value: '花名册!A3', style: 'link', link: { sheet: '花名册', address: 'A3' } },
      ),
      row({ value: null, style: 'input' }),
    ],
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    frozen: { rows: 2, columns: 1 },
    print: { orientation: 'landscape', repeatRows: [1, 2], breaks: [5, 7], pageNumbers: true },
    dropdowns: [{ range: { top: 7, left: 1, bottom: 7, right: 1 }, choices: ['是', '否'] }],
    bars: [{ range: { top: 3, left: 2, bottom: 4, right: 2 }, full: 100 }],
    shadings: [
      {
        range: { top: 3, left: 1, bottom: 4, right: 1 },
        shades: [
          { text: '王芳', shade: 'good' },
          { text: '说"欠"', shade: 'bad' },
        ],
      },
    ],
    charts: [
      {
        type: 'column',
        title: '到会率',
        categories: { top: 3, left: 1, bottom: 4, right: 1 },
        series: [
          { name: '到会率', values: { top: 3, left: 2, bottom: 4, right: 2 } },
          { name: '党费', values: { top: 3, left: 3, bottom: 4, right: 3 } },
        ],
        place: { top: 9, left: 1, bottom: 20, right: 3 },
      },
    ],
    ...changes,
  };
}
