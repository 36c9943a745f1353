import { monthsOfHalf, type HalfYear } from '../records/half-year';
import { firstDay, type Month } from '../records/month';
import { fullAddress } from '../records/cell-ref';
import { findingText } from '../reports/finding-text';
import { dateText, halfText, monthText } from '../reports/format/period';
import { check } from '../rules/check';
import type { Finding } from '../rules/finding';
import type { Paper } from './paper';
import { branchTitle, titleLines, signedToday, type PaperChoices, type PaperSource } from './paper-request';
import { PaperWriter } from './paper-writer';
import { publicFinding, withoutPrivateNumbers } from './private-text';

export type RectifySource = PaperSource & { readonly period: Month | HalfYear };

/**
 * 整改清单: what is to be put right of a month or half-year, with room for measure, person
 * and date. What is only for information, and what the branch has waived, is left out.
 */
export function rectifyPaper(source: RectifySource, { ruleNames }: PaperChoices): Paper {
  const { branch, words, today, period } = source;
  const isHalf = period.includes('H');
  const months = isHalf ? monthsOfHalf(period as HalfYear) : [period as Month];
  const findings = months
    .filter((month) => firstDay(month) <= today)
    .flatMap((month) => check(branch, { month, today, ...(ruleNames ? { ruleNames } : {}) }).findings)
    .filter(({ severity }) => severity !== 'info');
  const rows = onceEach(findings, (finding) =>
    withoutPrivateNumbers(findingText(publicFinding(finding), words, period)),
  );
  const periodText = isHalf ? halfText(period as HalfYear, words) : monthText(period as Month, words);
  const writer = new PaperWriter(words);
  if (rows.length === 0) writer.paragraph(words('papers.rectify.nothing', { period: periodText }));
  else {
    const mustCount = rows.filter(({ finding }) => finding.severity === 'error').length;
    const counts = { period: periodText, count: rows.length, must: mustCount, rest: rows.length - mustCount };
    writer.paragraph(words('papers.rectify.opening', counts));
    writer.table({
      columns: [
        { head: words('papers.rectify.index'), width: 6, align: 'centre' },
        { head: words('papers.rectify.problem'), width: 42, align: 'left' },
        { head: words('papers.rectify.clause'), width: 10, align: 'centre' },
        { head: words('papers.rectify.place'), width: 16, align: 'centre' },
        { head: words('papers.rectify.measure'), width: 24, align: 'left' },
        { head: words('papers.rectify.person'), width: 12, align: 'centre' },
        { head: words('papers.rectify.limit'), width: 12, align: 'centre' },
        { head: words('papers.rectify.settled'), width: 12, align: 'centre' },
      ],
      rows: rows.map(({ finding, text }, index) => [
        String(index + 1),
        text,
        finding.clause,
        finding.cell ? fullAddress(finding.cell) : (finding.sheet ?? ''),
        ...['', '', '', ''],
      ]),
    });
  }
  writer.line('left', words('papers.rectify.signatures'));
  writer.closing(...signedToday(source));
  return {
    kind: 'rectify',
    titleLines: titleLines(
      source,
      words('papers.rectify.title', { branch: branchTitle(source), period: periodText }),
      'landscape',
    ),
    subtitle: words('reports.summary.asOf', { today: dateText(today, words) }),
    orientation: 'landscape',
    fileName: words('papers.fileNames.rectify', { period: periodText }),
    blocks: writer.blocks,
  };
}

/** Findings of the whole workbook are found in every month of a half-year: each stands once. */
function onceEach(
  findings: readonly Finding[],
  textOf: (finding: Finding) => string,
): { finding: Finding; text: string }[] {
  const known = new Map<string, { finding: Finding; text: string }>();
  for (const finding of findings) {
    const text = textOf(finding);
    const key = `${finding.rule} ${finding.cell ? fullAddress(finding.cell) : (finding.sheet ?? '')} ${text}`;
    if (!known.has(key)) known.set(key, { finding, text });
  }
  return [...known.values()];
}
