import { monthsOfHalf } from '../../records/half-year';
import type { DraftShading } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import { lineCount } from '../draft/text-width';
import { monthName } from '../format/period';
import { HEAT_MAPS, heatRows, legendOf, type HeatCell, type HeatMap } from '../overview/heat-map';
import { LAST_COLUMN, widthOf } from './figure-columns';
import { addHeading, NOTE_HEIGHT, type SummaryLayout } from './summary-layout';

/** Columns of the number and the name, before those of the months. */
const BEFORE = 2;
const MONTHS = 6;
const HEADER_HEIGHT = 20;
const ROW_HEIGHT = 18;
const LEAST_ROWS = 3;

/**
 * Adds members × months as a picture: what became of each theme day and of each month's
 * dues, a sign a cell. Conditional formats colour it, so the colours follow the signs.
 */
export function addSignsTable(layout: SummaryLayout): void {
  const { draft, words, summary, names, shadings } = layout;
  const months = summary.memberMonths;
  const [marks, dues] = [heatRows('marks', months, words), heatRows('dues', months, words)];
  const people = months.map(({ member }, index) => ({
    name: names.get(member.key) ?? member.displayName,
    of: { marks: marks[index] ?? [], dues: dues[index] ?? [] },
  }));
  const legend = legendSentence(
    layout,
    people.map(({ of }) => of),
  );
  const legendHeight = lineCount(legend, widthOf(1, LAST_COLUMN)) * 14 + 4;
  const atLeast = legendHeight + 2 * HEADER_HEIGHT + LEAST_ROWS * ROW_HEIGHT;
  addHeading(layout, words('reports.summary.headings.signs'), Math.max(atLeast, NOTE_HEIGHT));
  draft.addSpans([{ cell: cell(legend, 'note'), columns: LAST_COLUMN }], legendHeight);
  if (people.length === 0) return;
  addHead(layout);
  const firstRow = draft.next;
  people.forEach(({ name, of }, index) => {
    if (draft.keepTogether(ROW_HEIGHT)) addHead(layout);
    draft.add(
      [
        cell(index + 1, 'integer'),
        cell(name, 'centre'),
        ...HEAT_MAPS.flatMap((map) => of[map].map(({ sign }) => cell(sign, 'centre'))),
      ],
      ROW_HEIGHT,
    );
  });
  const lastRow = draft.next - 1;
  HEAT_MAPS.forEach((map, index) => {
    const left = BEFORE + index * MONTHS + 1;
    const range = { top: firstRow, bottom: lastRow, left, right: left + MONTHS - 1 };
    shadings.push({ range, shades: shadesOf(people.map(({ of }) => of[map])) });
  });
}

/** Two rows: what is shown, then the months of each. */
function addHead({ draft, words, summary }: SummaryLayout): void {
  const months = monthsOfHalf(summary.half).map((month) => cell(monthName(month, words), 'header'));
  draft.addSpans(
    [
      { cell: cell(words('reports.summary.index'), 'header'), columns: 1 },
      { cell: cell(words('reports.summary.name'), 'header'), columns: 1 },
      ...HEAT_MAPS.map((map) => ({ cell: cell(words(`reports.summary.signs.${map}`), 'header'), columns: MONTHS })),
    ],
    HEADER_HEIGHT,
  );
  const row = draft.add([cell(null, 'header'), cell(null, 'header'), ...months, ...months], HEADER_HEIGHT);
  for (const column of [1, 2]) draft.merges.push({ top: row - 1, bottom: row, left: column, right: column });
}

/** Each sign once, with what it asks for; those that ask for nothing stay plain. */
function shadesOf(rows: readonly (readonly HeatCell[])[]): DraftShading['shades'] {
  return legendOf(rows).flatMap(({ sign, heat }) => (heat === 'plain' ? [] : [{ text: sign, shade: heat }]));
}

/** What the signs of each picture mean, of those that appear. */
function legendSentence({ words }: SummaryLayout, rows: readonly Readonly<Record<HeatMap, HeatCell[]>>[]): string {
  if (rows.length === 0) return words('reports.summary.signs.nobody');
  return HEAT_MAPS.map((map) => {
    const signs = legendOf(rows.map((row) => row[map])).map(({ sign, name }) => `${sign} ${name}`);
    return words('reports.summary.signs.legend', {
      what: words(`reports.summary.signs.${map}`),
      signs: signs.join(words('reports.summary.signs.between')),
    });
  }).join('');
}
