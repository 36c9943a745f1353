import type { Words } from '../../locales/words';
import { fullAddress } from '../../records/cell-ref';
import { namedCells } from '../../workbook/named-cells';
import type { PlannedCell, Recording } from '../../recording/recording';
import { noteSentence } from '../../reports/note-sentence';
import type { Applied } from '../../workbook/workbook-host';
import { wrap } from '../text/wrap';

/** Each cell old → new, what is to be known, and why nothing can be recorded where that is so. */
export function recordingText({ cells, refusals, remarks }: Recording, words: Words): string {
  const lines: string[] = [];
  if (refusals.length > 0) {
    lines.push(words('cli.record.refused'), ...refusals.map((note) => wrap(`● ${noteSentence(note, words)}`, 2, 4)));
  } else if (cells.length === 0) lines.push(words('cli.record.nothing'));
  else lines.push(words('cli.record.cells', { count: cells.length }), ...cells.map((cell) => cellLine(cell, words)));
  if (remarks.length > 0) {
    lines.push(words('cli.record.remarks'), ...remarks.map((note) => wrap(`▲ ${noteSentence(note, words)}`, 2, 4)));
  }
  return lines.join('\n');
}

/** Where it was written, or that it was not. */
export function writtenLines(
  { cells }: Recording,
  applied: Applied | null,
  output: string | null,
  words: Words,
): string[] {
  const computed = applied?.computed ?? [];
  const moved = computed.length > 0 ? [words('cli.record.computed', { cells: namedCells(computed) })] : [];
  if (output === null || applied === null) return cells.length === 0 ? [] : [...moved, words('cli.record.dryRun')];
  const hidden = applied.hidden.length > 0 ? [words('cli.record.hidden', { count: applied.hidden.length })] : [];
  const unsigned = applied.droppedSignature ? [words('cli.written.signature')] : [];
  return [
    words('cli.record.written', { file: output }),
    ...hidden,
    ...moved,
    ...unsigned,
    words('cli.written.unchanged'),
  ];
}

function cellLine({ cell, oldText, newText, isNewRow }: PlannedCell, words: Words): string {
  const before = isNewRow ? words('cli.record.newRow') : oldText === '' ? words('cli.record.blank') : oldText;
  return `  ${fullAddress(cell)}  ${before} → ${newText === '' ? words('cli.record.blank') : newText}`;
}
