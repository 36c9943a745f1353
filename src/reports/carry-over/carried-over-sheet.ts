import type { Words } from '../../locales/words';
import { yuanNumber } from '../../records/fen';
import { hasLeftBy } from '../../records/membership';
import { firstDay, month } from '../../records/month';
import type { DraftCell, SheetDraft } from '../../workbook/sheet-draft';
import { columnLetters } from '../../records/cell-ref';
import { amountCell, cell, formulaCell } from '../draft/cells';
import { DraftRows } from '../draft/draft-rows';
import { pageRoom } from '../draft/page-room';
import { lineCount, rowHeight } from '../draft/text-width';
import { dateText, monthListText } from '../format/period';
import { shownNames } from '../shown-names';
import type { CarriedOver } from './carried-over';

const WIDTHS = [6, 18, 22, 14, 14, 14, 18];
const HEADER_HEIGHT = 24;
const AMOUNT = 4;

/** The sheet 上年结转: what is owed, what is to be made up, whose standard is to be set anew, with room for what becomes of it. */
export function carriedOverSheet(carried: CarriedOver, words: Words): SheetDraft {
  const draft = new DraftRows(pageRoom(WIDTHS, 'landscape'));
  const year = words('reports.format.year', { year: carried.year });
  const say = (key: 'title' | 'asOf', values: Readonly<Record<string, string>>): string =>
    words(`reports.carriedOver.${key}`, values).trim();
  const title = say('title', { branch: carried.branchName ?? '', year });
  draft.addSpans([{ cell: cell(title, 'title'), columns: WIDTHS.length }], 34);
  const asOf = say('asOf', { today: dateText(carried.asOf, words) });
  draft.addSpans([{ cell: cell(asOf, 'subtitle'), columns: WIDTHS.length }], 22);
  addArrears(draft, carried, words);
  addMakeUps(draft, carried, words);
  addStandards(draft, carried, words);
  return {
    name: words('reports.carriedOver.sheetName'),
    mark: { kind: 'carried-over', period: String(carried.year) },
    widths: WIDTHS,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', repeatRows: null, breaks: draft.breaks, pageNumbers: true },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}

interface Part {
  readonly id: 'arrears' | 'makeUps' | 'standards';
  readonly note: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/** Heading, a sentence, and the table where there is anything; the number of its first row. */
function addPart(draft: DraftRows, { id, note, heads, rows }: Part, words: Words): number {
  const noteHeight = rowHeight(
    lineCount(
      note,
      WIDTHS.reduce((sum, width) => sum + width, 0),
    ),
    18,
  );
  draft.keepTogether(32 + noteHeight + (rows.length > 0 ? HEADER_HEIGHT + 60 : 0));
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(words(`reports.carriedOver.headings.${id}`), 'label'), columns: WIDTHS.length }], 22);
  draft.addSpans([{ cell: cell(note, 'note'), columns: WIDTHS.length }], noteHeight);
  if (rows.length === 0) return draft.next;
  const head = heads.map((text) => cell(text, 'header'));
  draft.add(head, HEADER_HEIGHT);
  const first = draft.next;
  rows.forEach((cells, index) => {
    const lines = cells.map(({ value }, column) => lineCount(String(value ?? ''), WIDTHS[column + 1] ?? 8));
    const height = rowHeight(Math.max(...lines));
    // The header again wherever a page begins: sums are over the numbers alone.
    if (draft.keepTogether(height)) draft.add(head, HEADER_HEIGHT);
    draft.add([cell(index + 1, 'integer'), ...cells], height);
  });
  return first;
}

function addArrears(draft: DraftRows, carried: CarriedOver, words: Words): void {
  const names = shownNames(carried.arrears.map(({ member }) => member));
  const start = firstDay(month(carried.year + 1, 1));
  const first = addPart(
    draft,
    {
      id: 'arrears',
      note: words(`reports.carriedOver.notes.${carried.arrears.length === 0 ? 'noArrears' : 'arrears'}`, {
        count: carried.arrears.length,
      }),
      heads: headsOf(['index', 'name', 'months', 'arrears', 'settledAmount', 'settledOn', 'remarks'], words),
      rows: carried.arrears.map(({ member, months, arrears }) => [
        cell(names.get(member.key) ?? member.displayName, 'centre'),
        cell(monthListText(months, words, month(carried.year, 1)), 'text'),
        amountCell(arrears),
        cell(null, 'input'),
        cell(null, 'input'),
        cell(hasLeftBy(member, start) ? words('reports.carriedOver.hasLeft') : null, 'text'),
      ]),
    },
    words,
  );
  if (carried.arrears.length === 0) return;
  const letter = columnLetters(AMOUNT);
  const sum = formulaCell(
    `SUM(${letter}${first}:${letter}${draft.next - 1})`,
    yuanNumber(carried.total),
    'totalAmount',
  );
  draft.add(
    [
      ...[cell(null, 'totalText'), cell(words('reports.notice.total'), 'totalText'), cell(null, 'totalText'), sum],
      ...[cell(null, 'totalText'), cell(null, 'totalText'), cell(null, 'totalText')],
    ],
    22,
  );
}

function addMakeUps(draft: DraftRows, { makeUps, year }: CarriedOver, words: Words): void {
  const items = makeUps ?? [];
  const names = shownNames(items.map(({ member }) => member));
  const note = makeUps === null ? 'makeUpsUntold' : items.length === 0 ? 'noMakeUps' : 'makeUps';
  addPart(
    draft,
    {
      id: 'makeUps',
      note: words(`reports.carriedOver.notes.${note}`, { count: items.length }),
      heads: headsOf(['index', 'name', 'missedOn', 'presence', 'limit', 'madeUpOn', 'madeUpHow'], words),
      rows: items.map(({ member, date, presence, limit }) => [
        cell(names.get(member.key) ?? member.displayName, 'centre'),
        cell(dateText(date, words), 'text'),
        cell(words(`reports.summary.${presence}`), 'centre'),
        cell(dateText(limit, words, month(year, 1)), 'centre'),
        cell(null, 'input'),
        cell(null, 'input'),
      ]),
    },
    words,
  );
}

function addStandards(draft: DraftRows, { standards, year }: CarriedOver, words: Words): void {
  const names = shownNames(standards.map(({ member }) => member));
  addPart(
    draft,
    {
      id: 'standards',
      note: words('reports.carriedOver.notes.standards', { year: words('reports.format.year', { year: year + 1 }) }),
      heads: headsOf(['index', 'name', 'section', 'oldBase', 'oldStandard', 'newBase', 'newStandard'], words),
      rows: standards.map(({ member, wageBase, standard, isExempt }) => [
        cell(names.get(member.key) ?? member.displayName, 'centre'),
        cell(isExempt ? words('reports.carriedOver.wasExempt') : sectionOf(member), 'text'),
        amountCell(wageBase),
        amountCell(standard),
        cell(null, 'input'),
        cell(null, 'input'),
      ]),
    },
    words,
  );
}

type Head =
  | ('index' | 'name' | 'months' | 'arrears' | 'settledAmount' | 'settledOn' | 'remarks')
  | ('missedOn' | 'presence' | 'limit' | 'madeUpOn' | 'madeUpHow')
  | ('section' | 'oldBase' | 'oldStandard' | 'newBase' | 'newStandard');

function headsOf(keys: readonly Head[], words: Words): string[] {
  return keys.map((key) => words(`reports.carriedOver.columns.${key}`));
}

function sectionOf({ section }: CarriedOver['standards'][number]['member']): string | null {
  return section?.state === 'read' ? section.value : null;
}
