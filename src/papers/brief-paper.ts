import type { PlainKeyIn } from '../locales/word-key';
import { attendanceBook } from '../attendance/build-attendance-book';
import { themeDays } from '../calendar/build-theme-days';
import { valueOf, type Field } from '../records/field';
import type { Done } from '../records/theme-day-row';
import { monthText } from '../reports/format/period';
import { percentText } from '../reports/format/amount';
import { attendanceFigures } from '../reports/summary/attendance-figures';
import type { Paper, Piece } from './paper';
import { branchTitle, titleLines, signedToday, type MonthSource } from './paper-request';
import { PaperWriter } from './paper-writer';
import { withoutPrivateNumbers } from './private-text';
import { datePiece, themeDayOf, typedPiece, type PaperThemeDay } from './theme-day-of-month';

/**
 * The frame of the 简报 of a held day (plan 四(三)): what is recorded, and a marked gap
 * where nothing is. How the day went is told by the person who was there, not here.
 */
export function briefPaper(source: MonthSource): Paper {
  const { words, month } = source;
  const day = themeDayOf(source);
  const { row } = day;
  const writer = new PaperWriter(words);
  const say = (key: PlainKeyIn<'papers.brief'>): string => words(`papers.brief.${key}`);
  const gap = (key: PlainKeyIn<'papers.gaps'>): Piece => ({ gap: words(`papers.gaps.${key}`) });
  writer.heading(say('overview'));
  writer.paragraph(say('time'), datePiece(source, day));
  writer.paragraph(say('place'), typedPiece(source, row?.place, 'place'));
  writer.paragraph(say('theme'), typedPiece(source, row?.theme, 'theme'));
  writer.paragraph(say('organisers'), typedPiece(source, row?.organisers, 'organisers'));
  writer.paragraph(say('host'), typedPiece(source, row?.host, 'host'));
  writer.paragraph(say('attendance'), attendancePiece(source));
  writer.heading(say('steps'));
  writeSteps(writer, day);
  writer.heading(say('content'));
  writer.paragraph(typedPiece(source, row?.content, 'content'));
  writer.paragraph(gap('course'));
  writer.heading(say('result'));
  writer.paragraph(gap('result'));
  writer.heading(say('photos'));
  writer.paragraph(gap('photos'));
  writer.line('left', say('recorder'), typedPiece(source, row?.recorder, 'recorder'));
  writer.closing(...signedToday(source));
  return {
    kind: 'brief',
    titleLines: titleLines(
      source,
      words('papers.brief.title', { branch: branchTitle(source), month: monthText(month, words) }),
    ),
    subtitle: null,
    orientation: 'portrait',
    fileName: words('papers.fileNames.brief', { month: monthText(month, words) }),
    blocks: writer.blocks,
  };
}

/** The figures of the summary's table of months; a gap where nobody has a mark. */
function attendancePiece({ branch, month, words }: MonthSource): Piece {
  const book = attendanceBook(branch, themeDays(branch));
  const { due, present, leave, absent, unmarked, rate } = attendanceFigures(book.hasMarks(month) ? book.of(month) : []);
  if (rate === null) return { gap: words('papers.gaps.attendance') };
  const counted = words('papers.brief.counts', { due, present, leave, absent, rate: percentText(rate) });
  return unmarked > 0 ? `${counted}${words('papers.brief.unmarked', { unmarked })}` : counted;
}

const STEPS = ['study', 'oath', 'duesCollected', 'flag', 'badge'] as const;

function writeSteps(writer: PaperWriter, { row }: PaperThemeDay): void {
  const { words } = writer;
  for (const step of STEPS) {
    const name = words(`terms.field.${step}`);
    const told = row?.[step] ? doneOf(row[step]) : null;
    const colon = words('papers.brief.colon');
    if (told === null) writer.paragraph(`${name}${colon}`, { gap: words('papers.gaps.step') });
    else
      writer.paragraph(
        `${name}${colon}${told.text || words(told.done ? 'papers.brief.done' : 'papers.brief.notDone')}`,
      );
  }
}

/** Null where the cell is blank or cannot be read. A text that says more than yes is shown. */
function doneOf(field: Field<boolean> | Field<Done>): Done | null {
  const value = valueOf<boolean | Done>(field);
  if (value === null) return null;
  if (typeof value === 'boolean') return { done: value, text: '' };
  const isYes = !value.done || value.text.length <= 1;
  return { done: value.done, text: isYes ? '' : withoutPrivateNumbers(value.text) };
}
