import type { PlainKeyIn } from '../locales/word-key';
import { valueOf } from '../records/field';
import { monthText } from '../reports/format/period';
import type { Paper, Piece } from './paper';
import { branchTitle, titleLines, signedToday, type MonthSource } from './paper-request';
import { PaperWriter } from './paper-writer';
import { withoutPrivateNumbers } from './private-text';
import { datePiece, themeDayOf, typedPiece } from './theme-day-of-month';

/**
 * 活动通知 of a planned theme day (plan 二(四): all are told beforehand of what is done and
 * what is asked of them). What the schedule does not tell is a gap to be filled in.
 */
export function invitationPaper(source: MonthSource): Paper {
  const { branch, words, month } = source;
  const day = themeDayOf(source);
  const { row } = day;
  const writer = new PaperWriter(words);
  const say = (key: PlainKeyIn<'papers.invitation'>): string => words(`papers.invitation.${key}`);
  const item = (key: PlainKeyIn<'papers.invitation'>, ...pieces: readonly Piece[]): void => {
    writer.heading(`${say(key)}${words('papers.brief.colon')}`, 1, pieces);
  };
  writer.line('left', say('addressed'));
  writer.paragraph(words('papers.invitation.opening', { month: monthText(month, words) }));
  item('time', datePiece(source, day), ' ', { blank: 2 }, say('hour'), { blank: 2 }, say('minute'));
  item('place', typedPiece(source, row?.place, 'place'));
  item('theme', typedPiece(source, row?.theme, 'theme'));
  item('content', typedPiece(source, row?.content, 'content'));
  const topics = branch.studyTopics
    .filter((topic) => topic.month === month)
    .flatMap(({ topic }) => valueOf(topic) ?? [])
    .map(withoutPrivateNumbers);
  if (topics.length > 0) {
    writer.paragraph(words('papers.invitation.study', { topics: topics.join(words('reports.format.listComma')) }));
  }
  item('organisers', typedPiece(source, row?.organisers, 'organisers'));
  const leader = row?.leader ? valueOf(row.leader) : null;
  if (leader !== null && leader.length > 0) {
    writer.paragraph(words('papers.invitation.leader', { leader: leader.join(words('reports.format.listComma')) }));
  }
  writer.heading(say('asked'));
  writer.paragraph((['badge', 'dues', 'signIn', 'leave'] as const).map(say).join(words('papers.sentenceGap')));
  const { contact } = branch.settings;
  if (contact !== null) writer.paragraph(words('reports.notice.contact', { contact }));
  writer.closing(...signedToday(source));
  return {
    kind: 'invitation',
    titleLines: titleLines(
      source,
      words('papers.invitation.title', { branch: branchTitle(source), month: monthText(month, words) }),
    ),
    subtitle: null,
    orientation: 'portrait',
    fileName: words('papers.fileNames.invitation', { month: monthText(month, words) }),
    blocks: writer.blocks,
  };
}
