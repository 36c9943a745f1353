import type { PlainKeyIn } from '../locales/word-key';
import { balanceSentence } from '../reports/dues/dues-balance';
import { amountText } from '../reports/format/amount';
import { dateText, halfText, monthListText, monthText } from '../reports/format/period';
import { listText } from '../reports/format/list';
import { halfYearSummary, type HalfYearSummary } from '../reports/half-year-summary';
import { shownNames } from '../reports/shown-names';
import { summaryParagraph } from '../reports/summary-paragraph';
import type { Paper } from './paper';
import { branchTitle, titleLines, signedToday, type HalfSource } from './paper-request';
import { PaperWriter } from './paper-writer';
import { figureTable } from './figure-table';

/** The half-year report to the committee above: the draft paragraph, then the tables that its numbers come from. */
export function summaryPaper(source: HalfSource): Paper {
  const { branch, words, half, today } = source;
  const summary = halfYearSummary(branch, { half, today });
  const writer = new PaperWriter(words);
  writer.heading(words('papers.summary.overview'));
  writer.paragraph(summaryParagraph(summary, words));
  writeSessions(writer, summary);
  writeSteps(writer, summary);
  writeFigures(writer, summary);
  writeOpen(writer, summary);
  writer.closing(...signedToday(source));
  const period = halfText(half, words);
  return {
    kind: 'summary',
    titleLines: titleLines(source, words('reports.summary.title', { branch: branchTitle(source), half: period })),
    subtitle: words('reports.summary.asOf', { today: dateText(today, words) }),
    orientation: 'portrait',
    fileName: words('papers.fileNames.summary', { half: period }),
    blocks: writer.blocks,
  };
}

function writeSessions(writer: PaperWriter, { months, half }: HalfYearSummary): void {
  const { words } = writer;
  const head = (key: PlainKeyIn<'reports.summary'>): string => words(`reports.summary.${key}`);
  writer.heading(words('papers.summary.sessions'));
  writer.table({
    columns: [
      { head: head('month'), width: 8, align: 'centre' },
      { head: head('date'), width: 14, align: 'centre' },
      { head: head('theme'), width: 32, align: 'left' },
      { head: head('kind'), width: 18, align: 'centre' },
      { head: head('organisers'), width: 16, align: 'centre' },
    ],
    rows: months.map(({ month, date, theme, kind, organisers }) => [
      monthText(month, words, half),
      date === null ? '' : dateText(date, words, half),
      theme ?? '',
      kind === null ? '' : words(`terms.kind.${kind}`),
      listText(organisers, words),
    ]),
  });
}

function writeSteps(writer: PaperWriter, { steps, half }: HalfYearSummary): void {
  const { words } = writer;
  const missed = (key: 'missingIn' | 'unknownIn', months: (typeof steps)[number]['missing']): string[] =>
    months.length === 0 ? [] : [words(`reports.summary.${key}`, { months: monthListText(months, words, half) })];
  writer.heading(words('papers.summary.steps'));
  writer.table({
    columns: [
      { head: words('reports.summary.step'), width: 24, align: 'centre' },
      { head: words('reports.summary.held'), width: 14, align: 'centre' },
      { head: words('reports.summary.done'), width: 14, align: 'centre' },
      { head: words('reports.summary.missing'), width: 36, align: 'left' },
    ],
    rows: steps.map(({ step, held, done, missing, unknown }) => [
      words(`terms.field.${step}`),
      String(held),
      String(done),
      [...missed('missingIn', missing), ...missed('unknownIn', unknown)].join(words('reports.summary.between')),
    ]),
  });
}

function writeFigures(writer: PaperWriter, summary: HalfYearSummary): void {
  const { words } = writer;
  const { months, sections, members, totals, half } = summary;
  const names = shownNames(members.map(({ member }) => member));
  const label = (key: PlainKeyIn<'reports.summary'>): string => words(`reports.summary.${key}`);
  writer.heading(words('papers.summary.figures'));
  writer.heading(words('papers.summary.months'), 2);
  const ofMonths = months.map((each) => ({ ...each, label: monthText(each.month, words, half) }));
  writer.table(figureTable(label('month'), ofMonths, totals, words));
  const balance = balanceSentence(summary.balance, words);
  if (balance !== null) writer.paragraph(balance);
  if (sections.length > 0) {
    writer.heading(words('papers.summary.sections'), 2);
    const ofSections = sections.map((each) => ({ ...each, label: each.name ?? label('noSection') }));
    writer.table(figureTable(label('section'), ofSections, totals, words));
  }
  writer.heading(words('papers.summary.members'), 2);
  const ofMembers = members.map((each) => ({
    ...each,
    label: names.get(each.member.key) ?? each.member.displayName,
  }));
  writer.table(figureTable(label('name'), ofMembers, totals, words));
}

function writeOpen(writer: PaperWriter, { open, half, members }: HalfYearSummary): void {
  const { words } = writer;
  const names = shownNames(members.map(({ member }) => member));
  const matter = (key: 'makeUp' | 'dues'): string => words(`reports.summary.matters.${key}`);
  const makeUps = (open.makeUps ?? []).map(({ member, month, date, presence, limit, isOverdue }) => [
    names.get(member.key) ?? '',
    matter('makeUp'),
    monthText(month, words, half),
    words(isOverdue ? 'reports.summary.makeUpOverdue' : 'reports.summary.makeUpDue', {
      presence: words(`reports.summary.${presence}`),
      date: dateText(date, words, half),
      limit: dateText(limit, words, half),
    }),
  ]);
  const dues = open.arrears.map(({ member, months, arrears }) => [
    names.get(member.key) ?? '',
    matter('dues'),
    monthListText(months, words, half),
    words('reports.summary.owingAmount', { amount: amountText(arrears) }),
  ]);
  writer.heading(words('papers.summary.open'));
  if (open.makeUps === null) writer.paragraph(words('papers.summary.makeUpsUntold'));
  const rows = [...makeUps, ...dues];
  if (rows.length === 0) {
    if (open.makeUps !== null) writer.paragraph(words('papers.summary.nothingOpen'));
    return;
  }
  writer.table({
    columns: [
      { head: words('reports.summary.name'), width: 16, align: 'centre' },
      { head: words('reports.summary.matter'), width: 10, align: 'centre' },
      { head: words('reports.summary.months'), width: 18, align: 'centre' },
      { head: words('reports.summary.detail'), width: 44, align: 'left' },
    ],
    rows,
  });
}
