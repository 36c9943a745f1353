import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { wordsOf } from '../../src/locales/words';
import { checkReportSheet } from '../../src/reports/check-report';
import { duesNotice } from '../../src/reports/dues-notice';
import { halfYearSummary } from '../../src/reports/half-year-summary';
import { summarySheet } from '../../src/reports/summary-sheet';
import { templateSheets } from '../../src/reports/template/template-sheets';
import { check } from '../../src/rules/check';
import type { SheetDraft } from '../../src/workbook/sheet-draft';
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
const TEMPLATES = Object.fromEntries(
  YEARS.map((year) => [`template-${year}`, templateSheets({ year, settings: [], ruleTitles: ['党费多交'] })]),
);

const HEADING = /^[一二三四五六七八]、/;
/** The header of a table, which may be spread over several lines. */
const HEADER = /^(序号|规则|姓名|月份|项目)|应到\s|应到人次|请假|重温入/;

/** Installed on few computers: without it these are left out, and said to be. */
const printTest = canPrint ? test : test.skip;

let printed: Readonly<Record<string, Pages>> = {};
beforeAll(() => {
  if (!canPrint) return;
  const workbooks = {
    ...Object.fromEntries(Object.entries(DRAFTS).map(([name, draft]) => [name, [draft]])),
    ...TEMPLATES,
  };
  printed = pagesOf(
    Object.fromEntries(
      Object.entries(workbooks).map(([name, sheets]) => [`${name}.xlsx`, createWorkbook(sheets, { title: name })]),
    ),
  );
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

printTest.each(Object.keys(DRAFTS))('%s: every further page begins with a heading or a header', (name) => {
  for (const page of pagesOfFile(name).slice(1)) {
    expect(HEADING.test(page[0] ?? '') || HEADER.test(page[0] ?? '') ? 'head' : page[0]).toBe('head');
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

printTest.each(YEARS)('template of %d: each sheet one page wide, its header on each of its pages', (year) => {
  const pages = pagesOfFile(`template-${year}`).map((page) => page.join(' ').replaceAll(/\s/g, ''));
  for (const { name, rows } of TEMPLATES[`template-${year}`] ?? []) {
    const heads = (rows[2]?.cells ?? []).map((cell) => String(cell?.value));
    const own = pages.filter((page) => heads.every((head) => page.includes(head.slice(0, 2))));
    expect([name, own.length > 0]).toEqual([name, true]);
  }
});
