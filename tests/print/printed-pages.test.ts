import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { wordsOf } from '../../src/locales/words';
import { checkReportSheet } from '../../src/reports/check-report';
import { duesNotice } from '../../src/reports/dues-notice';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summarySheet } from '../../src/reports/summary-sheet';
import { templateSheets } from '../../src/reports/template/template-sheets';
import { makePaper, paperRequest, PAPER_PERIODS } from '../../src/papers/make-paper';
import { PAPER_KINDS, type Paper, type PaperKind } from '../../src/papers/paper';
import { check } from '../../src/rules/check';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
import { wordFile } from '../../src/word/word-file';
import { branchOf24, branchOf80, type PrintedBranch } from './branches';
import { canPrint, pagesOf, type Pages } from './pdf-pages';

const words = wordsOf('zh-CN');
const BRANCHES = { 24: branchOf24(), 80: branchOf80() };

const generated = ({ branch, half, month, today }: PrintedBranch): Readonly<Record<string, SheetDraft>> => ({
  notice: duesNotice(branch, { half, today, words }).draft,
  'notice-totals': duesNotice(branch, { half, today, words, months: false, order: 'debtors' }).draft,
  summary: summarySheet(halfYearSummary(branch, { half, today }), words),
  report: checkReportSheet(check(branch, { month, today }), words),
});

const DRAFTS: Readonly<Record<string, SheetDraft>> = Object.fromEntries(
  Object.entries(BRANCHES).flatMap(([members, branch]) =>
    Object.entries(generated(branch)).map(([kind, draft]) => [`${kind}-${members}`, draft]),
  ),
);

const YEARS = [2024, 2025, 2026, 2027, 2028];
/** Five years of the template, in one workbook for the sake of speed. */
const TEMPLATES = YEARS.flatMap((year) =>
  templateSheets({ year, settings: [], ruleTitles: ['党费多交'] }).map((sheet) => ({
    ...sheet,
    name: `${sheet.name}${year}`,
  })),
);

const HEADING = /^[一二三四五六七八九]、/;
/** The header of a table, which may be spread over several lines. */
const HEADER = /^(序号|参加活动|规则|姓名|月份|项目)|应到\s|应到人次|请假|重温入/;

/** The title of a chart, which stands at its head. */
const CHART = /^各(月|科室)(到会率|党费)/;

const PAPERS = PAPER_KINDS.flatMap((kind) =>
  Object.keys(BRANCHES).map((members): [PaperKind, '24' | '80'] => [kind, members === '24' ? '24' : '80']),
);

/** Every paper of both branches as Word files, by name. */
async function printedPapers(): Promise<Readonly<Record<string, Uint8Array>>> {
  const files: Record<string, Uint8Array> = {};
  for (const [kind, members] of PAPERS) {
    files[`paper-${kind}-${members}.docx`] = await wordFile(paperOf(kind, members), words);
  }
  return files;
}

function paperOf(kind: PaperKind, members: '24' | '80'): Paper {
  const { branch, half, month, today } = BRANCHES[members];
  const request = paperRequest(kind, PAPER_PERIODS[kind] === 'month' ? month : half);
  if (request === null) throw new Error(`no request for ${kind}`);
  return makePaper(request, { branch, today, words });
}

/** Installed on few computers: without it these are left out, and said to be. */
const printTest = canPrint ? test : test.skip;

let printed: Readonly<Record<string, Pages>> = {};
beforeAll(async () => {
  if (!canPrint) return;
  const papers = await printedPapers();
  const workbooks = {
    ...Object.fromEntries(Object.entries(DRAFTS).map(([name, draft]) => [name, [draft]])),
    templates: TEMPLATES,
  };
  printed = pagesOf({
    ...papers,
    ...Object.fromEntries(
      Object.entries(workbooks).map(([name, sheets]) => [`${name}.xlsx`, createWorkbook(sheets, { title: name })]),
    ),
  });
}, 180_000);

const pagesOfFile = (name: string): Pages => printed[`${name}.xlsx`] ?? [];

printTest.each(Object.keys(DRAFTS))('%s is one page wide, and its pages end where they are meant to', (name) => {
  expect(pagesOfFile(name)).toHaveLength((DRAFTS[name]?.print.breaks ?? []).length + 1);
});

printTest.each(Object.keys(DRAFTS))('%s: no heading and no header stands alone at the foot of a page', (name) => {
  for (const page of pagesOfFile(name)) {
    expect(page.at(-1)).not.toMatch(HEADING);
    expect(page.at(-1)).not.toMatch(/^序号/);
  }
});

printTest.each(Object.keys(DRAFTS))('%s: every further page begins with a heading, a header or a chart', (name) => {
  for (const page of pagesOfFile(name).slice(1)) {
    const isHead = [HEADING, HEADER, CHART].some((head) => head.test(page[0] ?? ''));
    expect(isHead ? 'head' : page[0]).toBe('head');
  }
});

printTest.each(Object.keys(DRAFTS).filter((name) => name.startsWith('notice')))(
  '%s: total, signatures and seal stand together on the last page',
  (name) => {
    const pages = pagesOfFile(name);
    const text = (pages.at(-1) ?? []).join('\n');
    expect(text).toMatch(/^合计[^]*制表：[^]*支部书记：[^]*（盖章）/m);
  },
);

printTest('five years of the template: each sheet one page wide, its header on each of its pages', () => {
  const pages = pagesOfFile('templates').map((page) => page.join(' ').replaceAll(/\s/g, ''));
  const heads = TEMPLATES.map(({ rows }) => (rows[2]?.cells ?? []).map((cell) => String(cell?.value).slice(0, 2)));
  const isOf = (page: string, texts: readonly string[]): boolean => texts.every((text) => page.includes(text));
  // No page without a whole header, no sheet without a page.
  expect(pages.filter((page) => !heads.some((texts) => isOf(page, texts)))).toEqual([]);
  expect(TEMPLATES.filter((_, index) => !pages.some((page) => isOf(page, heads[index] ?? [])))).toEqual([]);
});

/** As pdftotext gives a text: without the spaces that it sees between letters and figures. */
const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

printTest.each(PAPERS)('the paper %s of %s members: title, every row and the end are on its pages', (kind, members) => {
  const paper = paperOf(kind, members);
  const pages = (printed[`paper-${kind}-${members}.docx`] ?? []).map((page) => squeezed(page.join('')));
  expect(pages[0]).toContain(squeezed(paper.titleLines.join('')));
  const all = pages.join('');
  for (const block of paper.blocks) {
    if (block.kind === 'heading') expect(all).toContain(squeezed(block.text));
    if (block.kind !== 'table') continue;
    // Amounts and counts: a name may be broken over two lines of its cell.
    for (const row of block.rows) {
      for (const text of row) if (/^[\d,.]+$/.test(text)) expect(all).toContain(text);
    }
  }
});

printTest.each(PAPERS)('the paper %s of %s members: no heading stands alone at the foot of a page', (kind, members) => {
  const headings = paperOf(kind, members).blocks.flatMap((block) =>
    block.kind === 'heading' && block.pieces.length === 0 ? [squeezed(block.text)] : [],
  );
  for (const page of printed[`paper-${kind}-${members}.docx`] ?? []) {
    expect(headings).not.toContain(squeezed(page.at(-1) ?? ''));
  }
});
