import type { Words } from '../locales/words';
import { FONTS, LATIN_FONT, LINES, PAGE, SIZES, SUBSTITUTES } from './page-and-type';
import type { Block, Paper, PaperTable, Piece } from './paper';

/**
 * A paper as a page for a browser to print: the same text, page and type as the Word
 * file, in one document that needs nothing beside it. Pure; all text is escaped.
 */
export function printPage(paper: Paper, words: Words): string {
  const title = paper.titleLines.map(escaped).join('<br>');
  const subtitle = paper.subtitle === null ? '' : `<p class="subtitle">${escaped(paper.subtitle)}</p>`;
  const blocks = paper.blocks.map((block) => blockHtml(block, words)).join('\n');
  return `<!doctype html>
<html>
<head><meta charset="utf-8"><title>${escaped(paper.titleLines.join(''))}</title><style>${styles(paper)}</style></head>
<body><h1>${title}</h1>${subtitle}
${blocks}
</body>
</html>`;
}

/** So many columns and more need smaller type, as in the Word file. */
const MANY_COLUMNS = 10;
const SEVERAL_COLUMNS = 7;

function blockHtml(block: Block, words: Words): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}<span>${piecesHtml(block.pieces, words)}</span></h${block.level + 1}>`;
    case 'paragraph': {
      const keeps = block.keepsNext ? ' keeps' : '';
      return `<p class="${block.align}${keeps}">${piecesHtml(block.pieces, words)}</p>`;
    }
    case 'table':
      return tableHtml(block);
    case 'slip': {
      const paragraphs = block.paragraphs.map((pieces) => `<p class="justified">${piecesHtml(pieces, words)}</p>`);
      const closing = block.closing.map((line) => `<p class="right">${escaped(line)}</p>`);
      return `<section class="slip"><h2>${escaped(block.title)}</h2>${[...paragraphs, ...closing].join('')}</section>`;
    }
    case 'closing':
      return `<section class="closing">${block.lines.map((line) => `<p class="right">${piecesHtml(line, words)}</p>`).join('')}</section>`;
  }
}

function tableHtml({ columns, rows, totals, isRoomy }: PaperTable): string {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => `<col style="width:${((100 * width) / shares).toFixed(2)}%">`).join('');
  const heads = columns.map(({ head }) => `<th scope="col">${escaped(head)}</th>`).join('');
  const row = (texts: readonly string[]): string =>
    columns.map(({ align }, index) => `<td class="${align}">${escaped(texts[index] ?? '')}</td>`).join('');
  const size = columns.length > MANY_COLUMNS ? 'widest' : columns.length > SEVERAL_COLUMNS ? 'wide' : 'usual';
  const body = rows.map((texts) => `<tr>${row(texts)}</tr>`).join('');
  const total = totals === null ? '' : `<tr class="total">${row(totals)}</tr>`;
  return `<table class="${size}${isRoomy ? ' roomy' : ''}"><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead><tbody>${body}${total}</tbody></table>`;
}

function piecesHtml(pieces: readonly Piece[], words: Words): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      if ('gap' in piece) return `<mark>${escaped(words('papers.gapMark', { what: piece.gap }))}</mark>`;
      return `<u>${'　'.repeat(piece.blank)}</u>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Twentieths of a point, as page and type are stated. */
const points = (twentieths: number): string => `${twentieths / 20}pt`;
const size = (halfPoints: number): string => `${halfPoints / 2}pt`;

function fontOf(name: string): string {
  return [LATIN_FONT, name, SUBSTITUTES[name], 'serif'].flatMap((each) => (each ? [`'${each}'`] : [])).join(',');
}

function styles({ orientation }: Paper): string {
  const { top, bottom, left, right } = PAGE.margins;
  // A page on its side is turned as a whole: what was above stands at the left.
  const margins = orientation === 'portrait' ? [top, right, bottom, left] : [left, bottom, right, top];
  return `
@page { size: A4 ${orientation}; margin: ${margins.map(points).join(' ')}; }
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: ${size(SIZES.body)}/${points(LINES.body)} ${fontOf(FONTS.body)}; }
h1 { margin: 0 0 ${points(LINES.body)}; text-align: center; font: ${size(SIZES.title)}/${points(LINES.title)} ${fontOf(FONTS.title)}; }
h2, h3, h4, p { margin: 0; font-size: inherit; font-weight: normal; line-height: inherit; }
h2, h3, h4 { text-indent: 2em; break-after: avoid; }
h2 { font-family: ${fontOf(FONTS.heading1)}; }
h3 { font-family: ${fontOf(FONTS.heading2)}; }
h2 span, h3 span, h4 span { font-family: ${fontOf(FONTS.body)}; }
.subtitle, .centre { text-align: center; }
.right { text-align: right; }
.left { text-align: left; }
.justified { text-align: justify; text-indent: 2em; }
.keeps { break-after: avoid; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: ${size(SIZES.table)}; line-height: ${points(LINES.table)}; }
table.wide { font-size: ${size(SIZES.wideTable)}; }
table.widest { font-size: ${size(SIZES.widestTable)}; }
th, td { border: 0.5pt solid #000; padding: 1pt 2pt; overflow-wrap: anywhere; }
th { text-align: center; }
th, .total td { font-family: ${fontOf(FONTS.heading1)}; font-weight: normal; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
.roomy tbody tr { height: 30pt; }
.total { break-before: avoid; }
.slip { margin: 0 0 10pt; padding: 6pt 10pt; border: 0.5pt dashed #808080; break-inside: avoid; font-size: ${size(SIZES.slip)}; line-height: ${points(LINES.slip)}; }
.slip h2 { text-align: center; text-indent: 0; }
.closing { margin-top: ${points(LINES.body)}; padding-right: 4em; break-inside: avoid; break-before: avoid; }
mark { background: #ff0; }
`;
}
