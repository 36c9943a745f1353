import { duesNotice } from '../reports/dues-notice';
import { draftCellText, isFigure } from '../reports/draft/draft-cell-text';
import { halfText } from '../reports/format/period';
import { previewRows } from '../reports/notice/preview-rows';
import type { DraftCell } from '../workbook/sheet-draft';
import type { Paper, PaperColumn } from './paper';
import { titleLines, type HalfSource, type PaperChoices } from './paper-request';
import { PaperWriter } from './paper-writer';

/** The foot of the sheet ends with signatures, the branch with its seal, and the date. */
const SIGNED = 3;

/** The dues notice for the wall: word for word and figure for figure the sheet, as a paper. */
export function noticePaper(source: HalfSource, choices: Omit<PaperChoices, 'ruleNames'>): Paper {
  const { branch, words, half, today } = source;
  const { draft } = duesNotice(branch, { half, today, words, ...choices });
  const { head, header, members, total, foot } = previewRows(draft, Number.POSITIVE_INFINITY);
  const [title = '', period = '', opening = '', unit = ''] = head;
  const writer = new PaperWriter(words);
  writer.paragraph(opening.trim());
  writer.line('left', unit);
  writer.table({
    columns: columnsOf(header, total),
    rows: members.map(textsOf),
    totals: ['', ...textsOf(total.slice(0, 1)), ...textsOf(total.slice(2))],
    keepsNext: true,
  });
  // Whoever signs and seals sees on the same page what for.
  for (const line of foot.slice(0, -SIGNED)) writer.line('justified', line);
  const [signatures = '', ...closing] = foot.slice(-SIGNED);
  writer.line('left', signatures);
  writer.closing(...closing.map((line) => [line]));
  const orientation = draft.print.orientation;
  const fileName = words('papers.fileNames.notice', { half: halfText(half, words) });
  return {
    kind: 'notice',
    titleLines: titleLines(source, title, orientation),
    subtitle: period,
    orientation,
    fileName,
    blocks: writer.blocks,
  };
}

function textsOf(cells: readonly DraftCell[]): string[] {
  return cells.map(draftCellText);
}

/** Amounts of a month, the sums of them, and between number, name and remarks what is left of the page. */
const WIDTHS = { index: 6, name: 13, month: 12, sum: 13.5, remarks: 18 } as const;
const SUMS: ReadonlySet<number> = new Set([1, 2, 3, 4]);

/** The header's cells with their widths: number, name, months, sums, remarks. */
function columnsOf(header: readonly DraftCell[], total: readonly DraftCell[]): PaperColumn[] {
  const last = header.length - 1;
  return header.map((head, index) => {
    const isAmount = total[index] !== undefined && isFigure(total[index]);
    const amount = SUMS.has(last - index) ? WIDTHS.sum : WIDTHS.month;
    const text = index === 0 ? WIDTHS.index : index === last ? WIDTHS.remarks : WIDTHS.name;
    return { head: draftCellText(head), width: isAmount ? amount : text, align: isAmount ? 'right' : 'centre' };
  });
}
