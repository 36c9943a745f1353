import type { Words } from '../../locales/words';
import { yuanText } from '../../records/fen';
import { addressOf, fullAddress, type CellRef } from '../../records/cell-ref';
import type { NextYear } from '../../recording/next-year/step';
import type { RecordingNote } from '../../recording/recording';
import { noteSentence } from '../../reports/note-sentence';

/** What came of it beside the plan. */
export interface NextYearFile {
  /** Where it was written; null where it was not. */
  readonly output: string | null;
  readonly droppedSignature: boolean;
  readonly computed: readonly CellRef[];
}

/** The same for other programs: `written` is the file, or null where nothing was written. */
export function nextYearJson(
  plan: NextYear,
  year: number,
  { output, droppedSignature, computed }: NextYearFile,
  words: Words,
) {
  const { way, sheets, cells, carried, refusals, remarks } = plan;
  const note = (each: RecordingNote) => ({
    id: each.id,
    cell: each.cell === null ? null : fullAddress(each.cell),
    text: noteSentence(each, words, 'all'),
  });
  return {
    ...{ year, written: output, signatureRemoved: droppedSignature, way, sheets },
    computed: computed.map(fullAddress),
    carriedOver: carried && {
      asOf: carried.asOf,
      total: yuanText(carried.total),
      arrears: carried.arrears.map(({ member, months, arrears }) => {
        return { member: member.displayName, months, arrears: yuanText(arrears) };
      }),
      makeUps:
        carried.makeUps?.map(({ member, month, date, limit }) => {
          return { member: member.displayName, month, date, limit };
        }) ?? null,
      standards: carried.standards.map(({ member, wageBase, standard }) => ({
        member: member.displayName,
        wageBase: wageBase === null ? null : yuanText(wageBase),
        standard: standard === null ? null : yuanText(standard),
      })),
    },
    edits: cells.map(({ cell, oldText, newText, isNewRow }) => ({
      ...{ sheet: cell.sheet, cell: addressOf(cell), old: oldText, new: newText, newRow: isNewRow },
    })),
    refusals: refusals.map(note),
    remarks: remarks.map(note),
  };
}
