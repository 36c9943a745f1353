import type { DraftCell, SheetDraft } from '../../../src/workbook/sheet-draft';

/** A generated sheet with all that a draft can ask for. */
export function fullDraft(changes: Partial<SheetDraft> = {}): SheetDraft {
  const people = ['李明', '王芳', '张伟', '赵敏'];
  const head = ['姓名', '应交', '实交', '到会率', '备注'].map((value): DraftCell => ({ value, style: 'header' }));
  return {
    name: '2020年上半年党费公示',
    mark: { kind: 'dues-notice', period: '2020-H1' },
    widths: [10, 12, 12, 12, 24],
    rows: [
      { cells: [{ value: '党费收缴情况公示', style: 'title' }], height: 30 },
      { cells: head },
      ...people.map((name, index) => ({
        cells: [
          { value: name, style: 'link', link: { sheet: '花名册', address: `A${index + 3}` } } as const,
          { value: 75 + index / 10, style: 'amount' } as const,
          { value: 75, style: 'amount' } as const,
          { value: 100 - index * 20, style: 'percent' } as const,
          { value: index === 0 ? '=HYPERLINK("x")' : null, style: 'text' } as const,
        ],
      })),
      {
        cells: [
          { value: '合计', style: 'totalText' },
          { value: 300.6, formula: 'SUM(B3:B6)', style: 'totalAmount' },
          { value: 300, formula: 'SUM(C3:C6)', style: 'totalAmount' },
          { value: '核对无误', formula: 'IF(B7>=C7,"核对无误","<>")', style: 'totalText' },
        ],
      },
      { cells: [null, null, null, null, { value: '2020年7月5日', style: 'right' }] },
    ],
    merges: [
      { top: 1, left: 1, bottom: 1, right: 5 },
      { top: 7, left: 4, bottom: 7, right: 5 },
    ],
    frozen: { rows: 2, columns: 1 },
    print: { orientation: 'portrait', repeatRows: [1, 2], pageNumbers: true },
    dropdowns: [{ range: { top: 3, left: 5, bottom: 6, right: 5 }, choices: ['已交', '免', '说"明"'] }],
    bars: [
      { range: { top: 3, left: 4, bottom: 6, right: 4 }, full: 100 },
      { range: { top: 3, left: 2, bottom: 6, right: 2 }, full: null },
    ],
    shadings: [
      {
        range: { top: 3, left: 1, bottom: 6, right: 1 },
        shades: [
          { text: '王芳', shade: 'good' },
          { text: '说"<欠>"', shade: 'bad' },
          { text: '张伟', shade: 'good' },
        ],
      },
    ],
    charts: (['column', 'bar', 'line'] as const).map((type, index) => ({
      type,
      title: `应交与实交 <${type}>`,
      categories: { top: 3, left: 1, bottom: 6, right: 1 },
      series: [
        { name: '应交', values: { top: 3, left: 2, bottom: 6, right: 2 } },
        { name: '实交', values: { top: 3, left: 3, bottom: 6, right: 3 } },
      ],
      place: { top: 10 + index * 12, left: 1, bottom: 20 + index * 12, right: 5 },
    })),
    ...changes,
  };
}
