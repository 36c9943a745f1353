import { AlignmentType, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { FONTS, LATIN_FONT, LINES, SIZES } from '../papers/page-and-type';

/** Names of the styles that papers use; people find them in Word's list of styles. */
export const STYLES = {
  title: 'PaperTitle',
  subtitle: 'PaperSubtitle',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  body: 'PaperBody',
  line: 'PaperLine',
  tableHead: 'PaperTableHead',
  tableCell: 'PaperTableCell',
  slip: 'PaperSlip',
} as const;

interface Font {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
}

export function font(eastAsia: string): Font {
  return { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia };
}

const exactly = (line: number): { line: number; lineRule: typeof LineRuleType.EXACT } => ({
  line,
  lineRule: LineRuleType.EXACT,
});

interface StyleFacts {
  readonly id: string;
  readonly name: string;
  readonly font: string;
  readonly size: number;
  readonly line: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly keepNext?: boolean;
  /** Two characters of its own size. */
  readonly indented?: boolean;
  readonly after?: number;
}

const ALL: readonly StyleFacts[] = [
  {
    ...{ id: STYLES.title, name: '公文标题', font: FONTS.title, size: SIZES.title, line: LINES.title },
    ...{ centred: true, keepNext: true, after: 200 },
  },
  {
    ...{ id: STYLES.subtitle, name: '公文副标题', font: FONTS.heading2, size: SIZES.body, line: LINES.body },
    ...{ centred: true, keepNext: true, after: 120 },
  },
  {
    ...{ id: STYLES.heading1, name: 'heading 1', font: FONTS.heading1, size: SIZES.body, line: LINES.body },
    ...{ keepNext: true, indented: true },
  },
  {
    ...{ id: STYLES.heading2, name: 'heading 2', font: FONTS.heading2, size: SIZES.body, line: LINES.body },
    ...{ keepNext: true, indented: true },
  },
  {
    ...{ id: STYLES.heading3, name: 'heading 3', font: FONTS.body, size: SIZES.body, line: LINES.body },
    ...{ keepNext: true, indented: true, bold: true },
  },
  { id: STYLES.body, name: '公文正文', font: FONTS.body, size: SIZES.body, line: LINES.body, indented: true },
  { id: STYLES.line, name: '公文单行', font: FONTS.body, size: SIZES.body, line: LINES.body },
  {
    ...{ id: STYLES.tableHead, name: '公文表头', font: FONTS.heading1, size: SIZES.table, line: LINES.table },
    ...{ centred: true, keepNext: true },
  },
  { id: STYLES.tableCell, name: '公文表格', font: FONTS.body, size: SIZES.table, line: LINES.table },
  { id: STYLES.slip, name: '提醒单', font: FONTS.body, size: SIZES.slip, line: LINES.slip },
];

/** The styles of a paper; every paragraph has one of them, so that an office can change all at once. */
export function wordStyles(): IStylesOptions {
  return {
    default: { document: { run: { font: font(FONTS.body), size: SIZES.body } } },
    paragraphStyles: ALL.map(
      ({ id, name, font: eastAsia, size, line, bold, centred, keepNext, indented, after }): IParagraphStyleOptions => ({
        ...{ id, name, basedOn: 'Normal', quickFormat: true },
        run: { font: font(eastAsia), size, color: '000000', bold: bold === true },
        paragraph: {
          spacing: { before: 0, after: after ?? 0, ...exactly(line) },
          ...(centred ? { alignment: AlignmentType.CENTER } : {}),
          ...(keepNext ? { keepNext: true } : {}),
          ...(indented ? { indent: { firstLine: size * 20 } } : {}),
        },
      }),
    ),
  };
}
