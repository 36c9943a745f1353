import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Words } from '../locales/words';
import type { PaperColumn, PaperTable, Slip } from '../papers/paper';
import { FONTS, SIZES } from '../papers/page-and-type';
import { plain, runsOf } from './word-text';
import { font, STYLES } from './word-styles';

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
/** Twentieths of a point: cells leave little room at their sides, or amounts would be parted. */
const CELL_MARGINS = { left: 40, right: 40, top: 20, bottom: 20 } as const;
const NARROW_MARGINS = { left: 20, right: 20, top: 10, bottom: 10 } as const;
const MANY_COLUMNS = 10;
const ROW_HEIGHT = 420;
/** A name is signed in about a centimetre. */
const ROOMY_HEIGHT = 600;

/** A table as wide as the page; its header stands on every page, no row is parted, the total stays with the last row. */
export function wordTable({ columns, rows, totals, isRoomy, keepsNext: keeps }: PaperTable, width: number): Table {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / shares) * width));
  const size = columns.length > MANY_COLUMNS ? SIZES.widestTable : columns.length > 7 ? SIZES.wideTable : SIZES.table;
  const rowOf = (texts: readonly string[], kind: 'head' | 'row' | 'total', keepsNext: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(kind === 'head' ? { tableHeader: true } : {}),
      height: { value: isRoomy && kind === 'row' ? ROOMY_HEIGHT : ROW_HEIGHT, rule: HeightRule.ATLEAST },
      children: columns.map((column, index) => cell(column, texts[index] ?? '', widths[index] ?? 0, kind, keepsNext)),
    });

  function cell(column: PaperColumn, text: string, cellWidth: number, kind: string, keepsNext: boolean): TableCell {
    const isStrong = kind !== 'row';
    return new TableCell({
      width: { size: cellWidth, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: kind === 'head' ? STYLES.tableHead : STYLES.tableCell,
          keepNext: keepsNext,
          ...(kind === 'head' ? {} : { alignment: ALIGN[column.align] }),
          children: [new TextRun({ text: plain(text), size, ...(isStrong ? { font: font(FONTS.heading1) } : {}) })],
        }),
      ],
    });
  }

  return new Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: columns.length > MANY_COLUMNS ? NARROW_MARGINS : CELL_MARGINS,
    rows: [
      rowOf(
        columns.map(({ head }) => head),
        'head',
        true,
      ),
      ...rows.map((texts, index) => rowOf(texts, 'row', (totals !== null || keeps) && index === rows.length - 1)),
      ...(totals === null ? [] : [rowOf(totals, 'total', keeps)]),
    ],
  });
}

/** A slip in a dashed frame to cut along; one cell, which no end of a page parts. */
export function wordSlip(slip: Slip, width: number, words: Words): Table {
  const dashed = { style: BorderStyle.DASHED, size: 4, color: '808080' } as const;
  const last = slip.closing.length - 1;
  const paragraphs = [
    new Paragraph({
      style: STYLES.slip,
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [new TextRun({ text: plain(slip.title), font: font(FONTS.heading1) })],
    }),
    ...slip.paragraphs.map(
      (pieces, index) =>
        new Paragraph({
          style: STYLES.slip,
          keepNext: true,
          ...(index === 0 ? {} : { indent: { firstLine: SIZES.slip * 20 } }),
          children: runsOf(pieces, words),
        }),
    ),
    ...slip.closing.map(
      (text, index) =>
        new Paragraph({
          style: STYLES.slip,
          alignment: AlignmentType.RIGHT,
          keepNext: index < last,
          children: runsOf([text], words),
        }),
    ),
  ];
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERS, top: dashed, bottom: dashed, left: dashed, right: dashed },
    margins: { left: 200, right: 200, top: 100, bottom: 100 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [new TableCell({ width: { size: width, type: WidthType.DXA }, children: paragraphs })],
      }),
    ],
  });
}
