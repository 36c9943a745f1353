import type { Words } from '../../locales/words';
import type { DraftCell, DraftChart, SheetDraft } from '../../workbook/sheet-draft';
import type { CellRange } from '../../workbook/snapshot';
import { cell } from '../draft/cells';
import { DraftRows } from '../draft/draft-rows';
import { pageRoom } from '../draft/page-room';
import { lineCount, rowHeight } from '../draft/text-width';
import { listText } from '../format/list';
import { dateText, halfText } from '../format/period';
import type { CityHalf } from './city-half';
import {
  kindsTable,
  monthsTable,
  rankingTable,
  rulesTable,
  spreadTable,
  stepsTable,
  type CityTable,
} from './city-tables';
import { branchLabels } from './branch-labels';

/** Columns of one width, over which each table lays its own. */
const COLUMNS = 14;
const WIDTH = 10;
const WIDTHS = Array.from({ length: COLUMNS }, () => WIDTH);

const CHART_ROWS = 10;
const CHART_ROW_HEIGHT = 18;

/** Where the rows of a table came to stand. */
interface Placed {
  readonly top: number;
  readonly bottom: number;
  readonly table: CityTable;
}

/** 汇总: all branches together, with charts above and the tables that they are drawn from. */
export function cityOverviewSheet(city: CityHalf, words: Words): SheetDraft {
  const draft = new DraftRows(pageRoom(WIDTHS, 'landscape'));
  const half = halfText(city.half, words);
  addHead(draft, city, words);
  const upper = reserveCharts(draft);
  const lower = reserveCharts(draft);
  const labels = branchLabels(city.branches);
  const months = addTable(draft, words('city.headings.months'), monthsTable(city, words));
  addTable(draft, words('city.headings.steps'), stepsTable(city, words));
  const kinds = addTable(draft, words('city.headings.kinds'), kindsTable(city, words));
  const spread = addTable(draft, words('city.headings.spread'), spreadTable(city, words));
  addTable(draft, words('city.headings.ranking'), rankingTable(city, labels, words));
  addTable(draft, words('city.headings.rules'), rulesTable(city, words));
  const chart = (name: 'rates' | 'dues' | 'kinds' | 'spread', of: Placed, place: CellRange): DraftChart => ({
    type: name === 'kinds' ? 'bar' : 'column',
    title: words(`city.charts.${name}`),
    categories: columnOf(of, of.table.category),
    series: (of.table.charted[name] ?? []).map((part) => ({
      name: (of.table.heads[part] ?? '').replaceAll('\n', ''),
      values: columnOf(of, part),
    })),
    place,
  });
  return {
    name: words('city.sheets.overview', { half }),
    mark: { kind: 'city', period: city.half },
    widths: WIDTHS,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', repeatRows: null, breaks: draft.breaks, pageNumbers: true },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [
      chart('rates', months, half1(upper)),
      chart('dues', months, half2(upper)),
      chart('kinds', kinds, half1(lower)),
      chart('spread', spread, half2(lower)),
    ],
  };
}

function addHead(draft: DraftRows, { half, today, totals, unread }: CityHalf, words: Words): void {
  const wide = (text: string, style: 'title' | 'subtitle' | 'note', height: number): void => {
    draft.addSpans([{ cell: cell(text, style), columns: COLUMNS }], height);
  };
  wide(words('city.title', { half: halfText(half, words) }), 'title', 34);
  const counts = { branches: totals.branches, members: totals.members, today: dateText(today, words) };
  wide(words('city.asOf', counts), 'subtitle', 22);
  wide(words('city.note'), 'note', 20);
  if (unread.count === 0) return;
  const named = listText(unread.files.slice(0, 5), words);
  const files = unread.count > 5 ? words('city.unreadMore', { files: named }) : named;
  const sentence = words('city.unread', { count: unread.count, files });
  wide(sentence, 'note', lineCount(sentence, COLUMNS * WIDTH) * 16 + 4);
}

function reserveCharts(draft: DraftRows): number {
  draft.keepTogether(8 + CHART_ROWS * CHART_ROW_HEIGHT);
  draft.addEmpty(8);
  const first = draft.next;
  for (let row = 0; row < CHART_ROWS; row++) draft.addEmpty(CHART_ROW_HEIGHT);
  return first;
}

function half1(top: number): CellRange {
  return { top, bottom: top + CHART_ROWS - 1, left: 1, right: COLUMNS / 2 };
}

function half2(top: number): CellRange {
  return { ...half1(top), left: COLUMNS / 2 + 1, right: COLUMNS };
}

/** Adds a heading and a table under it, whole on one page: none has more rows than that. */
function addTable(draft: DraftRows, heading: string, table: CityTable): Placed {
  const heightOf = (cells: readonly DraftCell[]): number =>
    rowHeight(
      Math.max(...cells.map(({ value }, index) => lineCount(String(value ?? ''), (table.spans[index] ?? 1) * WIDTH))),
    );
  const add = (cells: readonly DraftCell[]): void => {
    draft.addSpans(
      cells.map((each, index) => ({ cell: each, columns: table.spans[index] ?? 1 })),
      heightOf(cells),
    );
  };
  const head = table.heads.map((each) => cell(each, 'header'));
  const rows = [...table.rows, ...(table.total === null ? [] : [table.total])];
  draft.keepTogether([head, ...rows].reduce((total, cells) => total + heightOf(cells), 32));
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(heading, 'label'), columns: COLUMNS }], 22);
  add(head);
  const top = draft.next;
  for (const row of rows) add(row);
  return { top, bottom: top + table.rows.length - 1, table };
}

/** The cells of a part of a table, below each other. */
function columnOf({ top, bottom, table }: Placed, part: number): CellRange {
  const column = table.spans.slice(0, part).reduce((left, columns) => left + columns, 1);
  return { top, bottom, left: column, right: column };
}
