import { amountText } from '../reports/format/amount';
import { dateText, halfText, monthListText } from '../reports/format/period';
import { halfYearSummary } from '../reports/half-year-summary';
import { shownNames } from '../reports/shown-names';
import type { MemberKey } from '../records/member';
import type { Block, Paper, Piece } from './paper';
import { branchPiece, branchTitle, titleLines, type HalfSource } from './paper-request';

/** Reminders of make-ups and dues, one slip a member: what is open of the half-year, as in the summary. */
export function slipsPaper(source: HalfSource): Paper {
  const { branch, words, half, today } = source;
  const { open, members } = halfYearSummary(branch, { half, today });
  const names = shownNames(members.map(({ member }) => member));
  const lines = new Map<MemberKey, Piece[][]>(members.map(({ member }) => [member.key, []]));
  for (const { member, date, presence, limit, isOverdue } of open.makeUps ?? []) {
    const values = { date: dateText(date, words, half), limit: dateText(limit, words, half) };
    const key = isOverdue ? 'papers.slips.makeUpOverdue' : 'papers.slips.makeUp';
    lines.get(member.key)?.push([words(key, { ...values, presence: words(`reports.summary.${presence}`) })]);
  }
  for (const { member, months, arrears } of open.arrears) {
    const values = { months: monthListText(months, words, half), amount: amountText(arrears) };
    const computed = members.find((each) => each.member === member)?.computedDues ?? [];
    const key = months.some((month) => computed.includes(month)) ? 'papers.slips.duesComputed' : 'papers.slips.dues';
    lines.get(member.key)?.push([words(key, values)]);
  }
  const blocks = [...lines].flatMap(([key, open]): Block[] => {
    if (open.length === 0) return [];
    const numbered = open.map((pieces, index): Piece[] => [
      words('papers.numbers.level3', { number: index + 1 }),
      ...pieces,
    ]);
    return [
      {
        kind: 'slip',
        title: words('papers.slips.slipTitle'),
        paragraphs: [
          [words('papers.slips.addressed', { name: names.get(key) ?? '' })],
          [words('papers.slips.opening')],
          ...numbered,
        ],
        closing: [signed(branchPiece(source)), dateText(today, words)],
      },
    ];
  });
  const period = halfText(half, words);
  return {
    kind: 'slips',
    titleLines: titleLines(source, words('papers.slips.title', { branch: branchTitle(source), half: period })),
    subtitle: null,
    orientation: 'portrait',
    fileName: words('papers.fileNames.slips', { half: period }),
    blocks:
      blocks.length > 0
        ? blocks
        : [{ kind: 'paragraph', align: 'justified', pieces: [words('papers.slips.nothing', { half: period })] }],
  };

  /** A slip has no room for a marked gap: without a name it is signed by the branch. */
  function signed(piece: Piece): string {
    return typeof piece === 'string' ? piece : words('papers.slips.thisBranch');
  }
}
