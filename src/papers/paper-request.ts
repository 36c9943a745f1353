import type { Words } from '../locales/words';
import type { Branch } from '../records/branch';
import type { HalfYear } from '../records/half-year';
import type { IsoDate } from '../records/iso-date';
import type { Month } from '../records/month';
import { textWidth } from '../reports/draft/text-width';
import { dateText } from '../reports/format/period';
import type { NoticeOrder } from '../reports/dues-notice';
import type { RuleNames } from '../rules/rule-names';
import type { Piece } from './paper';

/** What a paper is made of; which of month and half-year it needs, `paperPeriod` tells. */
export interface PaperSource {
  readonly branch: Branch;
  readonly today: IsoDate;
  readonly words: Words;
}

export interface HalfSource extends PaperSource {
  readonly half: HalfYear;
}

export interface MonthSource extends PaperSource {
  readonly month: Month;
}

/** Choices of the person, each with a default. */
export interface PaperChoices {
  /** Of the notice: whether each month has a column. Default true. */
  readonly months?: boolean;
  readonly order?: NoticeOrder;
  readonly noticeFrom?: IsoDate;
  readonly noticeTo?: IsoDate;
  readonly contact?: string | null;
  /** Names by which waivers may call rules. */
  readonly ruleNames?: RuleNames;
}

/** The branch's name, or a gap where settings do not tell it. */
export function branchPiece({ branch: { settings }, words }: PaperSource): Piece {
  return settings.branchName ?? { gap: words('papers.gaps.branchName') };
}

/** Room of a line of a title, upright and on its side, in half characters: 二号 on 156 and 225 mm. */
const TITLE_ROOM = { portrait: 38, landscape: 56 } as const;

/** A title that begins with the branch's name; one too long for a line is broken behind that name. */
export function titleLines(
  { branch: { settings } }: Pick<PaperSource, 'branch'>,
  title: string,
  orientation: keyof typeof TITLE_ROOM = 'portrait',
): readonly string[] {
  const text = title.trim();
  const name = settings.branchName?.trim() ?? '';
  if (name === '' || !text.startsWith(name) || textWidth(text) <= TITLE_ROOM[orientation]) return [text];
  return [name, text.slice(name.length).trim()];
}

/** The branch's name for a title; nothing where settings do not tell it. */
export function branchTitle({ branch: { settings } }: PaperSource): string {
  return settings.branchName ?? '';
}

/** Who the paper is from and the day it is made. */
export function signedToday(source: PaperSource): readonly (readonly Piece[])[] {
  return [[branchPiece(source)], [dateText(source.today, source.words)]];
}
