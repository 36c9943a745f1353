import type { Words } from '../../locales/words';
import { addressOf, type CellRef } from '../../records/cell-ref';
import { valueOf } from '../../records/field';
import type { CellStyle, DraftCell, SheetDraft } from '../../workbook/sheet-draft';
import { placeCell } from '../check/place-cell';
import { amountCell, cell, formulaCell } from '../draft/cells';
import { DraftRows, type Span } from '../draft/draft-rows';
import { sumDown } from '../draft/formulas';
import { pageRoom } from '../draft/page-room';
import { lineCount } from '../draft/text-width';
import { dateText, monthName } from '../format/period';
import { groupText } from '../group-text';
import {
  duesRemark,
  figuresSentence,
  makeUpText,
  monthSign,
  paidOnText,
  procedureText,
  studySentence,
  signLegend,
} from './member-words';
import { openMatters, type MemberYear } from './member-year';

/** The name of the month and one narrow column for each: the strip; the tables below lie over the same columns. */
const WIDTHS: readonly number[] = [12, ...Array.from({ length: 12 }, () => 5.6)];
const COLUMNS = WIDTHS.length;
const MISSED_SPANS = [1, 2, 6, 4] as const;
/** month, due, paid, paid on, arrears, remarks */
const DUES_SPANS = [1, 2, 2, 3, 2, 3] as const;
const OPEN_SPANS = [1, 9, 3] as const;
const HEADER_HEIGHT = 24;

interface Layout {
  readonly draft: DraftRows;
  readonly year: MemberYear;
  readonly words: Words;
}

/** One member's year as an A4 sheet (成员活动情况): it names this person alone, and its figures lead to their cells. */
export function memberSheet(year: MemberYear, words: Words): SheetDraft {
  const layout: Layout = { draft: new DraftRows(pageRoom(WIDTHS, 'portrait')), year, words };
  addHead(layout);
  addStrip(layout);
  addMissed(layout);
  addDues(layout);
  addOpen(layout);
  const { draft } = layout;
  return {
    name: sheetName(words('member.sheetName', { name: year.name, year: year.year })),
    mark: { kind: 'member-year', period: year.year, of: year.name },
    widths: WIDTHS,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', repeatRows: null, breaks: draft.breaks, pageNumbers: true },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}

/** Excel takes 31 characters, and none of these. */
function sheetName(name: string): string {
  const allowed = name.replace(/[\\/?*[\]:]/gu, '');
  return allowed.length <= 31 ? allowed : allowed.slice(0, 31);
}

function addHead({ draft, year, words }: Layout): void {
  const title = words('member.title', { branch: year.branchName ?? '', name: year.name, year: year.year }).trim();
  const { section, category } = year.member;
  const of = valueOf(category);
  const about = [valueOf(section), of && words(`member.categories.${of}`)].filter((text) => text !== null);
  const asOf = words('member.asOf', { today: dateText(year.today, words) });
  const lines = lineCount(title, widthOf(1, COLUMNS) / 1.8);
  draft.addSpans([{ cell: cell(title, 'title'), columns: COLUMNS }], lines * 26 + 8);
  const subtitle = [...about, asOf].join(words('member.legendBetween'));
  draft.addSpans([{ cell: cell(subtitle, 'subtitle'), columns: COLUMNS }], 22);
}

function addStrip(layout: Layout): void {
  const { draft, year, words } = layout;
  const { months, figures } = year.attendance;
  addHeading(layout, 'attendance', HEADER_HEIGHT + 26 + 2 * heightOf(1));
  const heads = [words('member.month'), ...months.map(({ month }) => monthName(month, words).slice(0, 3))];
  draft.add(
    heads.map((text) => cell(text, 'header')),
    HEADER_HEIGHT,
  );
  const signs = months.map((month) => linked(cell(monthSign(month, words), 'centre'), month.cell));
  draft.add([cell(words('member.sign'), 'centre'), ...signs], 26);
  addNote(layout, signLegend(year, words));
  addSentence(layout, figuresSentence(figures, words));
  const study = studySentence(year, words);
  if (study !== '') addSentence(layout, study);
}

function addMissed(layout: Layout): void {
  const { year, words } = layout;
  const { missed } = year.attendance;
  addHeading(layout, 'missed', HEADER_HEIGHT + heightOf(2));
  if (missed.length === 0) {
    addSentence(layout, words('member.missed.nothing'));
    return;
  }
  const heads = (['date', 'presence', 'procedure', 'makeUp'] as const).map((key) => words(`member.missed.${key}`));
  addHeader(layout, heads, MISSED_SPANS);
  for (const each of missed) {
    addRow(layout, MISSED_SPANS, [
      linked(cell(dateText(each.date, words, year.year), 'centre'), each.cell),
      cell(words(`member.states.${each.presence}`), 'centre'),
      cell(procedureText(each, year, words), 'text'),
      linked(cell(makeUpText(each, year, words), 'text'), each.makeUp.cell),
    ]);
  }
}

function addDues(layout: Layout): void {
  const { draft, year, words } = layout;
  const { months, due, paid, arrears } = year.dues;
  addHeading(layout, 'dues', HEADER_HEIGHT + 13 * heightOf(1));
  const columns = (['due', 'paid', 'paidOn', 'arrears', 'remarks'] as const).map((key) => words(`member.dues.${key}`));
  addHeader(layout, [words('member.month'), ...columns], DUES_SPANS);
  const first = draft.next;
  for (const month of months) {
    addRow(layout, DUES_SPANS, [
      cell(monthName(month.month, words), 'centre'),
      linked(amountCell(month.due), month.dueCell),
      linked(amountCell(month.paid), month.payments[0]?.cell ?? month.cell),
      linked(cell(paidOnText(month, year, words), 'centre'), month.payments[0]?.dateCell ?? null),
      amountCell(month.paid === null ? null : month.arrears),
      cell(duesRemark(month, words), 'centre'),
    ]);
  }
  const last = draft.next - 1;
  const total = (column: number, amount: typeof due): DraftCell =>
    amount === null ? cell(null, 'totalText') : formulaCell(sumDown(column, first, last), amount / 100, 'totalAmount');
  addRow(layout, DUES_SPANS, [
    cell(words('member.dues.total'), 'totalText'),
    total(2, due),
    total(4, paid),
    cell(null, 'totalText'),
    total(9, arrears),
    cell(null, 'totalText'),
  ]);
}

function addOpen(layout: Layout): void {
  const { year, words } = layout;
  const matters = openMatters(year);
  addHeading(layout, 'open', HEADER_HEIGHT + heightOf(2));
  if (matters.length === 0) {
    addSentence(layout, words('member.open.nothing'));
    return;
  }
  const heads = (['severity', 'what', 'where'] as const).map((key) => words(`member.open.${key}`));
  addHeader(layout, heads, OPEN_SPANS);
  for (const matter of matters) {
    addRow(layout, OPEN_SPANS, [
      cell(words(`reports.check.severities.${matter.severity}`), matter.severity),
      cell(groupText(matter, words, year.year), 'text'),
      placeCell(matter.findings[0], words),
    ]);
  }
}

function addHeading({ draft, words }: Layout, key: 'attendance' | 'missed' | 'dues' | 'open', below: number): void {
  draft.keepTogether(32 + below);
  draft.addEmpty(10);
  const text = `${words(`member.numbered.${key}`)}${words(`member.headings.${key}`)}`;
  draft.addSpans([{ cell: cell(text, 'label'), columns: COLUMNS }], 22);
}

function addHeader({ draft }: Layout, heads: readonly string[], spans: readonly number[]): void {
  draft.addSpans(
    spread(
      heads.map((text) => cell(text, 'header')),
      spans,
    ),
    HEADER_HEIGHT,
  );
}

function addRow({ draft }: Layout, spans: readonly number[], cells: readonly DraftCell[]): void {
  const lines = cells.map(({ value }, index) => lineCount(String(value ?? ''), roomOf(spans, index)));
  draft.addSpans(spread(cells, spans), heightOf(Math.max(...lines)));
}

function addSentence(layout: Layout, text: string, style: CellStyle = 'paragraph'): void {
  const height = heightOf(lineCount(text, widthOf(1, COLUMNS)));
  layout.draft.addSpans([{ cell: cell(text, style), columns: COLUMNS }], height);
}

function addNote(layout: Layout, text: string): void {
  addSentence(layout, text, 'note');
}

/** Closer than in other sheets: an ordinary year is to be one page. */
function heightOf(lines: number): number {
  return lines * 14 + 2;
}

function spread(cells: readonly DraftCell[], spans: readonly number[]): Span[] {
  return cells.map((each, index) => ({ cell: each, columns: spans[index] ?? 1 }));
}

function roomOf(spans: readonly number[], index: number): number {
  const first = spans.slice(0, index).reduce((total, each) => total + each, 1);
  return widthOf(first, first + (spans[index] ?? 1) - 1);
}

function widthOf(first: number, last: number): number {
  return WIDTHS.slice(first - 1, last).reduce((total, width) => total + width, 0);
}

/** A figure that leads to the cell that says it. */
function linked(figure: DraftCell, to: CellRef | null): DraftCell {
  return to === null || figure.value === null || figure.value === ''
    ? figure
    : { ...figure, link: { sheet: to.sheet, address: addressOf(to) } };
}
