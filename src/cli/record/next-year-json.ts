import type { Words } from '../../locales/words';
import { yuanText } from '../../records/fen';
import { addressOf, fullAddress } from '../../records/cell-ref';
import type { NextYear } from '../../recording/next-year/step';
import type { RecordingNote } from '../../recording/recording';
import { noteSentence } from '../../reports/note-sentence';

/** The same for other programs: `written` is the file, or null where nothing was written. */
export function nextYearJson(plan: NextYear, year: number, written: string | null, words: Words) {
  const { way, sheets, cells, carried, refusals, remarks } = plan;
  const note = (each: RecordingNote) => ({
    id: each.id,
    cell: each.cell === null ? null : fullAddress(each.cell),
    text: noteSentence(each, words, 'all'),
  });
  return {
    ...{ year, written, way, sheets },
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
