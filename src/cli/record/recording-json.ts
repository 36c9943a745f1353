import type { Words } from '../../locales/words';
import { addressOf, fullAddress } from '../../records/cell-ref';
import type { Recording, RecordingNote } from '../../recording/recording';
import { noteSentence } from '../../reports/note-sentence';
import type { Applied } from '../../workbook/workbook-host';

/** The same for other programs: `written` is the file, or null where nothing was written. */
export function recordingJson(
  { cells, refusals, remarks }: Recording,
  applied: Applied | null,
  written: string | null,
  words: Words,
) {
  const note = (each: RecordingNote) => ({
    id: each.id,
    cell: each.cell === null ? null : fullAddress(each.cell),
    text: noteSentence(each, words, 'all'),
  });
  return {
    written,
    signatureRemoved: applied?.droppedSignature ?? false,
    edits: cells.map(({ cell, oldText, newText, isNewRow }) => ({
      sheet: cell.sheet,
      cell: addressOf(cell),
      old: oldText,
      new: newText,
      newRow: isNewRow,
    })),
    hidden: (applied?.hidden ?? []).map(fullAddress),
    computed: (applied?.computed ?? []).map(fullAddress),
    refusals: refusals.map(note),
    remarks: remarks.map(note),
  };
}
