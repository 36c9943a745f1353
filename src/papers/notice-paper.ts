import { duesNotice } from '../reports/dues-notice';
import { draftCellText, isFigure } from '../reports/draft/draft-cell-text';
import { halfText } from '../reports/format/half';
import { previewRows } from '../reports/notice/preview-rows';
import type { DraftCell } from '../workbook/sheet-draft';
import type { Paper, PaperColumn } from './paper';
import type { HalfSource, PaperChoices } from './paper-request';
import { PaperWriter } from './paper-writer';

/** The foot of the sheet ends with signatures, the branch with its seal, and the date. */
const SIGNED = 3;

/** The dues notice for the wall: word for word and figure for figure the sheet, as a paper. */
export function noticePaper(source: HalfSource, { ruleNames: _, ...choices }: PaperChoices): Paper {
  const { branch, words, half, today } = source;
  const { draft } = duesNotice(branch, { half, today, words, ...choices });
  const { head, header, members, total, foot } = previewRows(draft, Number.POSITIVE_INFINITY);
  const [title = '', period = '', opening = '', unit = ''] = head;
  const writer = new PaperWriter(words);
  writer.paragraph(opening.trim());
  writer.line('left', unit);
  writer.table({
    columns: header.map((cell, index) => columnOf(cell, total[index], draft.widths[index] ?? 0)),
    rows: members.map(textsOf),
    totals: textsOf(total),
  });
  for (const line of foot.slice(0, -SIGNED)) writer.paragraph(line);
  const [signatures = '', ...closing] = foot.slice(-SIGNED);
  writer.line('left', signatures);
  writer.closing(...closing.map((line) => [line]));
  const orientation = draft.print.orientation;
  const fileName = words('papers.fileNames.notice', { half: halfText(half, words) });
  return { kind: 'notice', title, subtitle: period, orientation, fileName, blocks: writer.blocks };
}

function textsOf(cells: readonly DraftCell[]): string[] {
  return cells.map(draftCellText);
}

function columnOf(head: DraftCell, total: DraftCell | undefined, width: number): PaperColumn {
  return { head: draftCellText(head), width, align: total && isFigure(total) ? 'right' : 'centre' };
}
