import type { PlainKeyIn } from '../locales/word-key';
import { valueOf } from '../records/field';
import { monthText } from '../reports/format/period';
import { shownNames } from '../reports/shown-names';
import type { Paper } from './paper';
import { branchTitle, titleLines, type MonthSource } from './paper-request';
import { PaperWriter } from './paper-writer';
import { datePiece, expectedMembers, themeDayOf, typedPiece } from './theme-day-of-month';

/** Lines left for people who are not members of the branch: observers, guests (plan 二(二)). */
const FREE_LINES = 3;

/** 签到表: everyone who is expected on the day, with room to sign. */
export function signInPaper(source: MonthSource): Paper {
  const { words, month } = source;
  const day = themeDayOf(source);
  const members = expectedMembers(source, day);
  const names = shownNames(members);
  const writer = new PaperWriter(words);
  const say = (key: PlainKeyIn<'papers.signIn'>): string => words(`papers.signIn.${key}`);
  writer.line('left', say('time'), datePiece(source, day));
  writer.line('left', say('place'), typedPiece(source, day.row?.place, 'place'));
  writer.line('left', say('theme'), typedPiece(source, day.row?.theme, 'theme'));
  writer.table({
    columns: [
      { head: say('index'), width: 8, align: 'centre' },
      { head: say('name'), width: 20, align: 'centre' },
      { head: say('section'), width: 22, align: 'centre' },
      { head: say('signature'), width: 28, align: 'centre' },
      { head: say('remarks'), width: 22, align: 'left' },
    ],
    rows: [
      ...members.map((member, index) => [
        String(index + 1),
        names.get(member.key) ?? member.displayName,
        valueOf(member.section) ?? '',
        ...['', ''],
      ]),
      ...Array.from({ length: FREE_LINES }, (_, index) => [String(members.length + index + 1), '', '', '', '']),
    ],
    isRoomy: true,
    keepsNext: true,
  });
  writer.line('left', words('papers.signIn.counts', { count: members.length }));
  writer.line('left', say('recorder'));
  return {
    kind: 'sign-in',
    titleLines: titleLines(
      source,
      words('papers.signIn.title', { branch: branchTitle(source), month: monthText(month, words) }),
    ),
    subtitle: null,
    orientation: 'portrait',
    fileName: words('papers.fileNames.signIn', { month: monthText(month, words) }),
    blocks: writer.blocks,
  };
}
