import type { Words } from '../locales/words';
import { cell } from '../reports/draft/cells';
import { DraftRows } from '../reports/draft/draft-rows';
import { pageRoom } from '../reports/draft/page-room';
import { lineCount, rowHeight } from '../reports/draft/text-width';
import type { CellStyle, SheetDraft } from '../workbook/sheet-draft';
import type { Paper, PaperTable, Piece } from './paper';

/** Characters that an upright page takes. */
const PAGE_WIDTH = 92;
const HEADER_HEIGHT = 26;
/** Points in which a name is signed. */
const ROOMY_HEIGHT = 28;

/** The sign-in sheet as a sheet of the workbook, for those who print from Excel. The period is that of its mark. */
export function signInSheet(paper: Paper, period: string, words: Words): SheetDraft {
  const table = paper.blocks.find((block): block is PaperTable => block.kind === 'table');
  if (!table) throw new RangeError('a sign-in sheet without its table');
  const widths = widthsOf(table);
  const columns = widths.length;
  const draft = new DraftRows(pageRoom(widths, paper.orientation));
  const wide = (text: string, style: CellStyle): void => {
    const lines = lineCount(text, style === 'title' ? PAGE_WIDTH / 1.8 : PAGE_WIDTH);
    draft.addSpans([{ cell: cell(text, style), columns }], style === 'title' ? lines * 30 + 6 : rowHeight(lines));
  };
  wide(paper.titleLines.join(''), 'title');
  let headerRow = 0;
  for (const block of paper.blocks) {
    if (block.kind === 'paragraph') wide(textOf(block.pieces, words), 'paragraph');
    if (block.kind === 'table') headerRow = addTable(draft, block);
  }
  return {
    name: paper.fileName,
    mark: { kind: 'sign-in', period },
    widths,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: headerRow, columns: 0 },
    print: {
      orientation: paper.orientation,
      repeatRows: [headerRow, headerRow],
      breaks: draft.breaks,
      pageNumbers: true,
    },
    dropdowns: [],
    bars: [],
    shadings: [],
    charts: [],
  };
}

function widthsOf({ columns }: PaperTable): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  return columns.map(({ width }) => Math.round((width / shares) * PAGE_WIDTH));
}

function addTable(draft: DraftRows, { columns, rows }: PaperTable): number {
  const header = draft.add(
    columns.map(({ head }) => cell(head, 'header')),
    HEADER_HEIGHT,
  );
  draft.repeatOnPages(HEADER_HEIGHT);
  for (const texts of rows) {
    draft.add(
      texts.map((text, column) =>
        column === 0 ? cell(Number(text), 'integer') : cell(text === '' ? null : text, 'centre'),
      ),
      ROOMY_HEIGHT,
    );
  }
  return header;
}

function textOf(pieces: readonly Piece[], words: Words): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'gap' in piece ? words('papers.gapMark', { what: piece.gap }) : '　'.repeat(piece.blank);
    })
    .join('');
}
