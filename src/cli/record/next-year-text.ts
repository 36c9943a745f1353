import type { Words } from '../../locales/words';
import type { NextYear } from '../../recording/next-year/step';
import { noteSentence } from '../../reports/note-sentence';
import { namedCells } from '../../workbook/named-cells';
import { wrap } from '../text/wrap';
import type { NextYearFile } from './next-year-json';
import { recordingText } from './recording-text';

/** What the new year begins with, sheet by sheet, each cell old → new, and where it was written. */
export function nextYearLines(
  plan: NextYear,
  year: number,
  { output, droppedSignature, computed }: NextYearFile,
  words: Words,
): string[] {
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
    ...(computed.length > 0 ? [words('cli.record.computed', { cells: namedCells(computed) })] : []),
    ...(output === null
      ? [words('cli.record.dryRun')]
      : [
          words('cli.record.written', { file: output }),
          ...(droppedSignature ? [words('cli.written.signature')] : []),
          words('cli.written.unchanged'),
        ]),
  ];
}
