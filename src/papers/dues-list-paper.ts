import type { PlainKeyIn } from '../locales/word-key';
import { duesAccounts } from '../dues/build-dues-accounts';
import { isComputed, isFarFromLast } from '../dues/computed';
import type { MonthDues } from '../dues/dues-accounts';
import { NO_FEN, sumFen, type Fen } from '../records/fen';
import { valueOf } from '../records/field';
import { addMonths, type Month } from '../records/month';
import { amountText } from '../reports/format/amount';
import { listText } from '../reports/format/list';
import { monthText } from '../reports/format/period';
import { shownNames } from '../reports/shown-names';
import type { Paper } from './paper';
import { branchTitle, titleLines, type MonthSource } from './paper-request';
import { PaperWriter } from './paper-writer';

/** One member on the collection list; null is what nobody knows, and stays blank. */
export interface CollectionRow {
  readonly dues: MonthDues;
  readonly due: Fen | null;
  /** Of the months before it that the ledger holds. */
  readonly before: Fen;
  /** Of this month and those before, still to be paid; null where this month's is not known. */
  readonly open: Fen | null;
  /** This month's is far from what was last stated. */
  readonly isFar: boolean;
}

/** Who is to pay how much on the day (plan 三(二)3): those who owe something for the month or from before. */
export function collectionRows({ branch, month }: Pick<MonthSource, 'branch' | 'month'>): CollectionRow[] {
  const accounts = duesAccounts(branch);
  const earlier: readonly Month[] = accounts.monthsUpTo(addMonths(month, -1));
  return branch.members.flatMap((member) => {
    const dues = accounts.of(member.key, month);
    const before = sumFen(
      accounts
        .inArrears(member.key, earlier)
        .filter((each) => !each.unreadable && accounts.answersFor(member.key, each.month))
        .map(({ arrears }) => arrears),
    );
    const isKnown = dues.due.kind !== 'unknown' && !dues.unreadable;
    if ((dues.due.kind === 'notOwing' || dues.due.kind === 'exempt') && before === 0) return [];
    const due = dues.due.kind === 'owed' ? dues.due.amount : isKnown ? NO_FEN : null;
    return [
      {
        dues,
        due,
        before,
        open: isKnown ? sumFen([before, dues.arrears]) : null,
        isFar: isFarFromLast(dues, accounts),
      },
    ];
  });
}

/** 党费收缴名册 of a month, with room for what was paid and a signature. */
export function duesListPaper(source: MonthSource): Paper {
  const { words, month } = source;
  const rows = collectionRows(source);
  const names = shownNames(rows.map(({ dues }) => dues.member));
  const amount = (value: Fen | null): string => (value === null ? '' : amountText(value));
  const total = (of: (row: CollectionRow) => Fen | null): string =>
    amountText(sumFen(rows.map((row) => of(row) ?? NO_FEN)));
  const writer = new PaperWriter(words);
  const say = (key: PlainKeyIn<'papers.duesList'>): string => words(`papers.duesList.${key}`);
  writer.line('right', words('reports.notice.unit'));
  writer.table({
    columns: [
      { head: say('index'), width: 7, align: 'centre' },
      { head: say('name'), width: 17, align: 'centre' },
      { head: say('section'), width: 15, align: 'centre' },
      { head: say('due'), width: 13, align: 'right' },
      { head: say('before'), width: 13, align: 'right' },
      { head: say('open'), width: 13, align: 'right' },
      { head: say('received'), width: 13, align: 'right' },
      { head: say('signature'), width: 17, align: 'centre' },
    ],
    rows: rows.map(({ dues: { member }, due, before, open }, index) => [
      String(index + 1),
      names.get(member.key) ?? member.displayName,
      valueOf(member.section) ?? '',
      ...[amount(due), amount(before), amount(open)],
      ...['', ''],
    ]),
    totals: [
      say('total'),
      ...['', ''],
      ...[total(({ due }) => due), total(({ before }) => before), total(({ open }) => open)],
      ...['', ''],
    ],
    isRoomy: true,
    keepsNext: true,
  });
  const unknown = rows.filter(({ open }) => open === null).length;
  if (unknown > 0) writer.paragraph(words('papers.duesList.unknown', { count: unknown }));
  const named = (applies: (row: CollectionRow) => boolean): string =>
    listText(
      rows.filter(applies).map(({ dues: { member } }) => names.get(member.key) ?? member.displayName),
      words,
    );
  const computed = named(({ dues }) => isComputed(dues));
  if (computed !== '') writer.paragraph(words('papers.duesList.computed', { names: computed }));
  const far = named(({ isFar }) => isFar);
  if (far !== '') writer.paragraph(words('papers.duesList.far', { names: far }));
  writer.line('left', say('signatures'));
  return {
    kind: 'dues-list',
    titleLines: titleLines(
      source,
      words('papers.duesList.title', { branch: branchTitle(source), month: monthText(month, words) }),
    ),
    subtitle: null,
    orientation: 'portrait',
    fileName: words('papers.fileNames.duesList', { month: monthText(month, words) }),
    blocks: writer.blocks,
  };
}
