import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Words } from '../locales/words';
import type { Block, Heading, Paper } from '../papers/paper';
import { fontTableXml } from './font-table';
import { FONTS, PAGE, SIZES, typeWidth } from '../papers/page-and-type';
import { wordSlip, wordTable } from './word-table';
import { plain, runsOf } from './word-text';
import { font, STYLES, wordStyles } from './word-styles';

const ALIGN = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.JUSTIFIED,
} as const;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
/** Four characters from the right edge (GB/T 9704-2012, 7.3.5: 右空四字). */
const CLOSING_INDENT = 4 * SIZES.body * 10;

/** A paper as a Word file, for Word, WPS and LibreOffice. */
export async function wordFile(paper: Paper, words: Words): Promise<Uint8Array> {
  const document = new Document({
    title: plain(paper.titleLines.join('')),
    creator: words('papers.producer'),
    lastModifiedBy: '',
    description: '',
    styles: wordStyles(),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: PAGE.width,
              height: PAGE.height,
              orientation: paper.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
            },
            margin: pageMargins(paper),
          },
        },
        footers: { default: pageNumber('right'), even: pageNumber('left') },
        children: [
          new Paragraph({ style: STYLES.title, children: titleRuns(paper) }),
          ...(paper.subtitle === null ? [] : [new Paragraph({ style: STYLES.subtitle, text: plain(paper.subtitle) })]),
          ...paper.blocks.flatMap((block, index) =>
            childrenOf(block, paper, words, paper.blocks[index + 1]?.kind === 'closing'),
          ),
        ],
      },
    ],
  });
  return withFonts(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** A page on its side is turned as a whole: what was above stands at the left. */
function pageMargins({ orientation }: Paper): Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'footer', number>> {
  const { top, bottom, left, right } = PAGE.margins;
  const footer = 1400;
  if (orientation === 'portrait') return { top, bottom, left, right, footer };
  return { top: left, bottom: right, left: top, right: bottom, footer: 900 };
}

/** "— 1 —", outside on the page: to the right on odd pages, to the left on even ones (7.5). */
function pageNumber(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: ALIGN[side],
        indent: { [side]: SIZES.pageNumber * 10 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: SIZES.pageNumber,
            font: font(FONTS.pageNumber),
          }),
        ],
      }),
    ],
  });
}

function titleRuns({ titleLines }: Paper): TextRun[] {
  return titleLines.map((line, index) => new TextRun({ text: plain(line), ...(index > 0 ? { break: 1 } : {}) }));
}

/** A heading; where text goes on behind it, it is no longer one that stays with the next paragraph. */
function headingParagraph({ level, text, pieces }: Heading, words: Words): Paragraph {
  return new Paragraph({
    heading: HEADINGS[level],
    ...(pieces.length > 0 ? { keepNext: false } : {}),
    children: [new TextRun({ text: plain(text) }), ...runsOf(pieces, words, { font: font(FONTS.body) })],
  });
}

/** `beforeClosing`: who a paper is from never stands on a page without a line of the paper. */
function childrenOf(block: Block, paper: Paper, words: Words, beforeClosing: boolean): FileChild[] {
  const width = typeWidth(paper.orientation);
  switch (block.kind) {
    case 'heading':
      return [headingParagraph(block, words)];
    case 'paragraph':
      return [
        new Paragraph({
          style: block.align === 'justified' ? STYLES.body : STYLES.line,
          alignment: ALIGN[block.align],
          keepNext: block.keepsNext === true || beforeClosing,
          children: runsOf(block.pieces, words),
        }),
      ];
    case 'table':
      return [wordTable(block, width), air(block.keepsNext)];
    case 'slip':
      return [wordSlip(block, width, words), air()];
    case 'closing':
      return [
        air(true),
        ...block.lines.map(
          (pieces, index) =>
            new Paragraph({
              style: STYLES.line,
              alignment: AlignmentType.RIGHT,
              indent: { right: CLOSING_INDENT },
              keepNext: index < block.lines.length - 1,
              children: runsOf(pieces, words),
            }),
        ),
      ];
  }
}

/** A narrow empty line: tables that follow one another directly would become one. */
function air(keepNext = false): Paragraph {
  return new Paragraph({ style: STYLES.slip, keepNext, spacing: { line: 240 }, children: [] });
}

/** The library writes an empty list of fonts; here each names its substitute. */
function withFonts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, 'word/fontTable.xml': strToU8(fontTableXml()) });
}
