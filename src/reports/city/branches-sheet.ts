import type { Words } from '../../locales/words';
import { columnLetters } from '../../records/cell-ref';
import type { DraftCell, SheetDraft } from '../../workbook/sheet-draft';
import { amountCell, cell, formulaCell } from '../draft/cells';
import { DraftRows } from '../draft/draft-rows';
import { ratePercent, sumDown } from '../draft/formulas';
import { pageRoom } from '../draft/page-room';
import { lineCount, rowHeight } from '../draft/text-width';
import { dateText, halfText } from '../format/period';
import { branchLabels } from './branch-labels';
import type { CityAttendance, CityBranch, CityDues, CityHalf } from './city-half';

/** Columns in order, each with its width in characters. */
const COLUMNS = {
  index: 6,
  branch: 26,
  members: 7,
  held: 7,
  due: 8,
  present: 8,
  madeUp: 7,
  rate: 9,
  rateAfter: 9,
  place: 8,
  duesDue: 14,
  duesPaid: 14,
  duesArrears: 13,
  debtors: 7,
  kinds: 7,
  study: 7,
  oath: 7,
  duesCollected: 7,
  error: 7,
  warning: 7,
  info: 7,
} as const;
type Column = keyof typeof COLUMNS;

const NAMES = Object.keys(COLUMNS) as Column[];
const WIDTHS = Object.values(COLUMNS);
const HEADER_HEIGHT = 36;
const TOTAL_HEIGHT = 22;

/** Columns of which a sum says nothing; the rates are computed from sums. */
const UNSUMMED: ReadonlySet<Column> = new Set(['rate', 'rateAfter', 'place', 'kinds']);

function at(column: Column): number {
  return NAMES.indexOf(column) + 1;
}

/** 各支部情况: a row for each branch in the order of the files, totals below. */
export function branchesSheet(city: CityHalf, words: Words): SheetDraft {
  const draft = new DraftRows(pageRoom(WIDTHS, 'landscape'));
  const { half, today, totals, branches } = city;
  const wide = (text: string, style: 'title' | 'subtitle' | 'note', height: number): void => {
    draft.addSpans([{ cell: cell(text, style), columns: WIDTHS.length }], height);
  };
  wide(words('city.branchesTitle', { half: halfText(half, words) }), 'title', 34);
  const counts = { branches: totals.branches, members: totals.members, today: dateText(today, words) };
  wide(words('city.asOf', counts), 'subtitle', 22);
  wide(words('city.note'), 'note', 20);
  if (branches.length < totals.branches) {
    wide(words('city.listed', { count: branches.length, total: totals.branches }), 'note', 20);
  }
  const header = draft.add(
    NAMES.map((column) => cell(words(`city.columns.${column}`), 'header')),
    HEADER_HEIGHT,
  );
  draft.repeatOnPages(HEADER_HEIGHT);
  const firstRow = draft.next;
  const labels = branchLabels(branches);
  branches.forEach((branch, index) => {
    const label = labels[index] ?? '';
    const height = rowHeight(lineCount(label, COLUMNS.branch));
    if (index === branches.length - 1) draft.keepTogether(height + TOTAL_HEIGHT);
    draft.add(rowOf(branch, label, index + 1, draft.next), height);
  });
  const lastRow = draft.next - 1;
  addTotals(draft, city, { firstRow, lastRow }, words);
  const bars = { top: firstRow, bottom: lastRow, left: at('rate'), right: at('rateAfter') };
  return {
    name: words('city.sheets.branches', { half: halfText(half, words) }),
    mark: { kind: 'city-branches', period: half },
    widths: WIDTHS,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: header, columns: at('branch') },
    print: { orientation: 'landscape', repeatRows: [header, header], breaks: draft.breaks, pageNumbers: true },
    dropdowns: [],
    bars: branches.length === 0 ? [] : [{ range: bars, full: 100 }],
    shadings: [],
    charts: [],
  };
}

function rowOf(branch: CityBranch, label: string, index: number, row: number): DraftCell[] {
  const { steps, findings } = branch;
  const cells: Readonly<Record<Column, DraftCell>> = {
    index: cell(index, 'integer'),
    branch: cell(label, 'text'),
    members: cell(branch.members, 'integer'),
    held: cell(branch.held, 'integer'),
    ...attendanceCells(branch.attendance, row, 'integer', 'percent'),
    place: cell(branch.place, 'integer'),
    ...duesCells(branch.dues, 'amount'),
    debtors: cell(branch.debtors, 'integer'),
    kinds: cell(branch.kinds, 'integer'),
    study: cell(steps.study, 'integer'),
    oath: cell(steps.oath, 'integer'),
    duesCollected: cell(steps.duesCollected, 'integer'),
    error: cell(findings.error, 'integer'),
    warning: cell(findings.warning, 'integer'),
    info: cell(findings.info, 'integer'),
  };
  return NAMES.map((column) => cells[column]);
}

function attendanceCells(
  { due, present, madeUp, rate, rateAfterMakeUp }: CityAttendance,
  row: number,
  count: 'integer' | 'totalInteger',
  percent: 'percent' | 'totalPercent',
) {
  const of = (column: Column): string => `${columnLetters(at(column))}${row}`;
  return {
    due: cell(due, count),
    present: cell(present, count),
    madeUp: cell(madeUp, count),
    rate: formulaCell(ratePercent(of('present'), of('due')), rate ?? '', percent),
    rateAfter: formulaCell(ratePercent(`${of('present')}+${of('madeUp')}`, of('due')), rateAfterMakeUp ?? '', percent),
  };
}

function duesCells({ due, paid, arrears }: CityDues, style: 'amount' | 'totalAmount') {
  return {
    duesDue: amountCell(due, style),
    duesPaid: amountCell(paid, style),
    duesArrears: amountCell(arrears, style),
  };
}

/** Totals are sums over the rows, unless not all branches are listed: then the figures of all. */
function addTotals(
  draft: DraftRows,
  { totals, steps, branches }: CityHalf,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
  words: Words,
): void {
  const isWhole = branches.length === totals.branches;
  const stepOf = (wanted: string): number => steps.find(({ step }) => step === wanted)?.taken ?? 0;
  const { findings, members, held, debtors, attendance, dues } = totals;
  const integer = (value: number | null): DraftCell => cell(value, 'totalInteger');
  const plain: Readonly<Record<Exclude<Column, 'index' | 'branch'>, DraftCell>> = {
    members: integer(members),
    held: integer(held),
    ...attendanceCells(attendance, draft.next, 'totalInteger', 'totalPercent'),
    place: integer(null),
    ...duesCells(dues, 'totalAmount'),
    debtors: integer(debtors),
    kinds: integer(null),
    study: integer(stepOf('study')),
    oath: integer(stepOf('oath')),
    duesCollected: integer(stepOf('duesCollected')),
    error: integer(findings.error),
    warning: integer(findings.warning),
    info: integer(findings.info),
  };
  const cells = NAMES.slice(2).map((column) => {
    const own = plain[column as keyof typeof plain];
    if (!isWhole || UNSUMMED.has(column) || own.value === null) return own;
    return formulaCell(sumDown(at(column), firstRow, lastRow), own.value, own.style);
  });
  draft.addSpans(
    [
      { cell: cell(words('city.total'), 'totalText'), columns: 2 },
      ...cells.map((each) => ({ cell: each, columns: 1 })),
    ],
    TOTAL_HEIGHT,
  );
}
