import type { Words } from '../locales/words';
import { valueOf } from '../records/field';
import { amountText } from '../reports/format/amount';
import { dateText, monthName } from '../reports/format/period';
import { groupText } from '../reports/group-text';
import {
  duesRemark,
  figuresSentence,
  makeUpText,
  monthSign,
  paidOnText,
  procedureText,
  studySentence,
  signLegend,
} from '../reports/member/member-words';
import { openMatters, type MemberYear } from '../reports/member/member-year';
import type { Paper } from './paper';
import { PaperWriter } from './paper-writer';

/** One person's year on paper, to be handed to the person: it names nobody else. */
export function memberPaper(year: MemberYear, words: Words): Paper {
  const writer = new PaperWriter(words);
  const heading = (key: 'attendance' | 'missed' | 'dues' | 'open'): void =>
    writer.heading(words(`member.headings.${key}`));
  writeAttendance();
  writeMissed();
  writeDues();
  writeOpen();
  writer.closing([year.branchName ?? { gap: words('papers.gaps.branchName') }], [dateText(year.today, words)]);
  const title = words('member.title', { branch: year.branchName ?? '', name: year.name, year: year.year });
  return {
    kind: 'member',
    titleLines: [title.trim()],
    subtitle: subtitleOf(year, words),
    orientation: 'portrait',
    fileName: words('member.fileName', { name: year.name, year: year.year }),
    blocks: writer.blocks,
  };

  function writeAttendance(): void {
    const { months, figures } = year.attendance;
    heading('attendance');
    writer.table({
      columns: months.map(({ month }) => ({
        head: monthName(month, words).slice(0, 3),
        width: 1,
        align: 'centre',
      })),
      rows: [months.map((month) => monthSign(month, words))],
    });
    writer.line('left', signLegend(year, words));
    writer.paragraph(figuresSentence(figures, words));
    const study = studySentence(year, words);
    if (study !== '') writer.paragraph(study);
  }

  function writeMissed(): void {
    const { missed } = year.attendance;
    heading('missed');
    if (missed.length === 0) {
      writer.paragraph(words('member.missed.nothing'));
      return;
    }
    writer.table({
      columns: [
        { head: words('member.missed.date'), width: 16, align: 'centre' },
        { head: words('member.missed.presence'), width: 11, align: 'centre' },
        { head: words('member.missed.procedure'), width: 43, align: 'left' },
        { head: words('member.missed.makeUp'), width: 30, align: 'left' },
      ],
      rows: missed.map((each) => [
        dateText(each.date, words, year.year),
        words(`member.states.${each.presence}`),
        procedureText(each, year, words),
        makeUpText(each, year, words),
      ]),
    });
  }

  function writeDues(): void {
    const { months, due, paid, arrears } = year.dues;
    heading('dues');
    writer.table({
      columns: [
        { head: words('member.month'), width: 14, align: 'centre' },
        { head: words('member.dues.due'), width: 16, align: 'right' },
        { head: words('member.dues.paid'), width: 16, align: 'right' },
        { head: words('member.dues.paidOn'), width: 19, align: 'centre' },
        { head: words('member.dues.arrears'), width: 16, align: 'right' },
        { head: words('member.dues.remarks'), width: 19, align: 'centre' },
      ],
      rows: months.map((month) => [
        monthName(month.month, words),
        amountText(month.due),
        amountText(month.paid),
        paidOnText(month, year, words),
        amountText(month.paid === null ? null : month.arrears),
        duesRemark(month, words),
      ]),
      totals: [words('member.dues.total'), amountText(due), amountText(paid), '', amountText(arrears), ''],
    });
  }

  function writeOpen(): void {
    const matters = openMatters(year);
    heading('open');
    if (matters.length === 0) writer.paragraph(words('member.open.nothing'));
    matters.forEach((matter, index) => {
      const number = words('papers.numbers.level3', { number: index + 1 });
      writer.paragraph(`${number}${groupText(matter, words, year.year)}`);
    });
  }
}

function subtitleOf({ member, today }: MemberYear, words: Words): string {
  const category = valueOf(member.category);
  const about = [valueOf(member.section), category && words(`member.categories.${category}`)];
  const asOf = words('member.asOf', { today: dateText(today, words) });
  return [...about.filter((each) => each !== null), asOf].join(words('member.legendBetween'));
}
