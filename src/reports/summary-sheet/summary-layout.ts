import type { Words } from '../../locales/words';
import type { MemberKey } from '../../records/member';
import type { DraftBars, DraftChart, DraftShading } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import { DraftRows } from '../draft/draft-rows';
import type { HalfYearSummary } from '../half-year-summary';
import { shownNames } from '../shown-names';
import { pageRoom } from '../draft/page-room';
import { LAST_COLUMN, SUMMARY_WIDTHS } from './figure-columns';

/** The summary sheet while its tables are added one below the other. */
export interface SummaryLayout {
  readonly draft: DraftRows;
  readonly summary: HalfYearSummary;
  readonly names: ReadonlyMap<MemberKey, string>;
  readonly words: Words;
  readonly bars: DraftBars[];
  readonly shadings: DraftShading[];
  readonly charts: DraftChart[];
}

export function summaryLayout(summary: HalfYearSummary, words: Words): SummaryLayout {
  const names = shownNames(summary.members.map(({ member }) => member));
  const draft = new DraftRows(pageRoom(SUMMARY_WIDTHS, 'landscape'));
  return { draft, summary, names, words, bars: [], shadings: [], charts: [] };
}

/** Points of a heading with its air, of the header of a table, and of what must follow on the same page. */
const HEADING_HEIGHT = 32;

/**
 * Adds the heading of a table, with a little air above. `below` is the height of what
 * must stand under it on the same page: the header and the first rows of a table.
 */
export function addHeading({ draft }: SummaryLayout, text: string, below = 20): void {
  draft.keepTogether(HEADING_HEIGHT + below);
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(text, 'label'), columns: LAST_COLUMN }], 22);
}

export const NOTE_HEIGHT = 20;

/** Adds a sentence in place of a table that would be empty. */
export function addNote({ draft }: SummaryLayout, text: string): void {
  draft.addSpans([{ cell: cell(text, 'note'), columns: LAST_COLUMN }], NOTE_HEIGHT);
}
