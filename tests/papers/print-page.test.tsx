import '../taskpane/browser-globals';
import { makePaper } from '../../src/papers/make-paper';
import { printPage } from '../../src/papers/print-page';
import type { Paper } from '../../src/papers/paper';
import { wordsOf } from '../../src/locales/words';
import { branchOf80 } from '../print/branches';

const words = wordsOf('zh-CN');
const { branch, half, today } = branchOf80();

function pageOf(paper: Paper): Document {
  return new DOMParser().parseFromString(printPage(paper, words), 'text/html');
}

const textsOf = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((each) => each.textContent);

test('a printed notice has every figure of the paper, its heads on every page, and A4 on its side', () => {
  const paper = makePaper({ kind: 'notice', half }, { branch, today, words }, {});
  const [table] = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  if (!table) throw new Error('no table');
  const page = pageOf(paper);
  expect(textsOf(page, 'td')).toEqual([...table.rows, ...(table.totals ? [table.totals] : [])].flat());
  expect(textsOf(page, 'thead th')).toEqual(table.columns.map(({ head }) => head));
  expect(textsOf(page, 'h1').join('')).toBe(paper.titleLines.join(''));
  expect(page.querySelector('style')?.textContent).toContain(`size: A4 ${paper.orientation}`);
});

test('text of the workbook stays text', () => {
  const nasty = '<script>alert(1)</script>&amp;"';
  const page = pageOf({
    kind: 'brief',
    titleLines: [nasty],
    subtitle: nasty,
    orientation: 'portrait',
    fileName: 'a',
    blocks: [
      { kind: 'paragraph', pieces: [nasty, { gap: nasty }, { blank: 3 }], align: 'justified' },
      { kind: 'heading', level: 1, text: nasty, pieces: [nasty] },
      { kind: 'slip', title: nasty, paragraphs: [[nasty]], closing: [nasty] },
      { kind: 'closing', lines: [[nasty]] },
      {
        kind: 'table',
        columns: [{ head: nasty, width: 1, align: 'left' }],
        ...{ rows: [[nasty]], totals: [nasty], isRoomy: false, keepsNext: false },
      },
    ],
  });
  expect(page.querySelectorAll('script')).toHaveLength(0);
  expect(textsOf(page, 'h1, .subtitle, .slip h2, th, td')).toEqual(Array(6).fill(nasty));
  expect(page.querySelector('mark')?.textContent).toBe(`〔待填：${nasty}〕`);
  expect(page.querySelector('u')?.textContent).toBe('　　　');
});
