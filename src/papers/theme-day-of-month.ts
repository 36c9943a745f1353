import type { PlainKeyIn } from '../locales/word-key';
import { themeDays } from '../calendar/build-theme-days';
import { isExpectedOn } from '../attendance/expected';
import { valueOf, type Field } from '../records/field';
import type { IsoDate } from '../records/iso-date';
import type { Member } from '../records/member';
import { lastDay } from '../records/month';
import type { ThemeDayRow } from '../records/theme-day-row';
import { dateAndWeekdayText } from '../reports/format/period';
import type { Piece } from './paper';
import type { MonthSource } from './paper-request';
import { withoutPrivateNumbers } from './private-text';

/** The theme day that an invitation, a sign-in sheet or a bulletin is about; `row` is null where the month has none. */
export interface PaperThemeDay {
  readonly date: IsoDate | null;
  readonly row: ThemeDayRow | null;
}

export function themeDayOf({ branch, month }: MonthSource): PaperThemeDay {
  const day = themeDays(branch).of(month);
  return { date: day?.date ?? null, row: day?.row ?? null };
}

/** Members who must attend, in roster order: on the day, where it is known, else at the end of the month. */
export function expectedMembers({ branch, month }: MonthSource, { date }: PaperThemeDay): Member[] {
  return branch.members.filter((member) => isExpectedOn(member, date ?? lastDay(month)));
}

/** "2026年7月20日（星期一）", or a gap. */
export function datePiece({ words }: MonthSource, { date }: PaperThemeDay): Piece {
  return date === null ? { gap: words('papers.gaps.date') } : dateAndWeekdayText(date, words);
}

/** What a cell holds as it was typed, or a gap that names what is missing. Nothing is invented. */
export function typedPiece(
  { words }: MonthSource,
  field: Field<string> | Field<readonly string[]> | null | undefined,
  gap: PlainKeyIn<'papers.gaps'>,
): Piece {
  const value = field ? valueOf<string | readonly string[]>(field) : null;
  if (value === null || value.length === 0) return { gap: words(`papers.gaps.${gap}`) };
  return withoutPrivateNumbers(typeof value === 'string' ? value : value.join(words('reports.format.listComma')));
}
