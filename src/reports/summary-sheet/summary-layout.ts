import type { Words } from '../../locales/words';
import type { MemberKey } from '../../records/member';
import type { DraftBars, DraftChart } from '../../workbook/sheet-draft';
import { cell } from '../draft/cells';
import { DraftRows } from '../draft/draft-rows';
import type { HalfYearSummary } from '../half-year-summary';
import { shownNames } from '../shown-names';
import { LAST_COLUMN } from './figure-columns';

/** The summary sheet while its tables are added one below the other. */
export interface SummaryLayout {
  readonly draft: DraftRows;
  readonly summary: HalfYearSummary;
  readonly names: ReadonlyMap<MemberKey, string>;
  readonly words: Words;
  readonly bars: DraftBars[];
  readonly charts: DraftChart[];
}

export function summaryLayout(summary: HalfYearSummary, words: Words): SummaryLayout {
  const names = shownNames(summary.members.map(({ member }) => member));
  return { draft: new DraftRows(), summary, names, words, bars: [], charts: [] };
}

/** Adds the heading of a table, with a little air above. */
export function addHeading({ draft }: SummaryLayout, text: string): void {
  draft.addEmpty(10);
  draft.addSpans([{ cell: cell(text, 'label'), columns: LAST_COLUMN }], 22);
}

/** Adds a sentence in place of a table that would be empty. */
export function addNote({ draft }: SummaryLayout, text: string): void {
  draft.addSpans([{ cell: cell(text, 'note'), columns: LAST_COLUMN }], 20);
}
