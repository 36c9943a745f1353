import type { Words } from '../../locales/words';
import type { NextYear } from '../../recording/next-year/step';
import { noteSentence } from '../../reports/note-sentence';
import { wrap } from '../text/wrap';
import { recordingText } from './recording-text';

/** What the new year begins with, sheet by sheet, each cell old → new, and where it was written. */
export function nextYearLines(plan: NextYear, year: number, output: string | null, words: Words): string[] {
  const { way, sheets, cells, refusals, remarks } = plan;
  if (refusals.length > 0) {
    return [words('cli.nextYear.refused'), ...refusals.map((note) => wrap(`● ${noteSentence(note, words)}`, 2, 4))];
  }
  return [
    words(`cli.nextYear.${way}`, { year }),
    ...sheets.map(({ sheet, name, emptied }) =>
      wrap(words(sheet === name ? 'cli.nextYear.sheet' : 'cli.nextYear.copied', { sheet, name, count: emptied }), 2, 4),
    ),
    recordingText({ edits: [], cells, refusals, remarks }, words),
    ...(output === null
      ? [words('cli.record.dryRun')]
      : [words('cli.record.written', { file: output }), words('cli.written.unchanged')]),
  ];
}
