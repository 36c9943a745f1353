import type { WorkBook } from '@e965/xlsx';
import type { SaxesTagNS } from 'saxes';
import { WorkbookUnreadable } from '../../../workbook/errors';
import { parseXml, type XmlSource, type XmlVisitor } from '../../xlsx/xml/parse-xml';
import type { CellCount } from '../cell-count';
import type { BlockedKind, LostKind } from '../../../workbook/conversion';
import { CellText } from './cell-text';
import { excelFormula } from './excel-formula';
import type { Attributes } from './number-code';
import { SheetReader } from './read-sheet';
import { SheetStyles } from './sheet-styles';

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';
const DRAW = 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0';

/** Parts of the body that hold no sheet, though some have tables in them. */
const PASSED_OVER = new Set(['tracked-changes', 'dde-links', 'shapes', 'scenario']);

export interface ReadContent {
  readonly book: WorkBook;
  readonly lost: ReadonlySet<LostKind>;
  readonly blocked: ReadonlySet<BlockedKind>;
}

/** The sheets of an OpenDocument spreadsheet. Throws WorkbookUnreadable or TooLarge. */
export function readContent(content: XmlSource, styles: XmlSource | null, count: CellCount): ReadContent {
  const known = new SheetStyles();
  if (styles) parseXml(styles, stylesVisitor(known));
  const reader = new ContentReader(known, count);
  parseXml(content, reader);
  if (!reader.isSpreadsheet) throw new WorkbookUnreadable(content.file, 'other-office-file');
  if (reader.book.SheetNames.length === 0) throw new WorkbookUnreadable(content.file, 'damaged', content.part);
  if (known.hasConditional) reader.lost.add('conditional-formats');
  return reader;
}

function stylesVisitor(styles: SheetStyles): XmlVisitor {
  return {
    open: (tag) => styles.open(tag, attributesOf(tag)),
    close: (tag) => styles.close(tag, attributesOf(tag)),
    text: (text) => styles.text(text),
  };
}

interface OpenCell {
  readonly attributes: Attributes;
  readonly text: CellText;
  comment: CellText | null;
}

class ContentReader implements XmlVisitor, ReadContent {
  readonly book = {
    SheetNames: [] as string[],
    Sheets: {} as WorkBook['Sheets'],
    Workbook: {
      Sheets: [] as { name: string; Hidden: 0 | 1 }[],
      Names: [] as { Name: string; Ref: string; Sheet?: number }[],
      WBProps: { date1904: false },
    },
  };
  readonly lost = new Set<LostKind>(['looks']);
  readonly blocked = new Set<BlockedKind>();
  isSpreadsheet = false;

  private isBody = false;
  private passedOver = 0;
  private sheet: SheetReader | null = null;
  private cell: OpenCell | null = null;
  private isComment = false;
  /** Drawings within a cell have paragraphs of their own. */
  private drawings = 0;

  constructor(
    private readonly styles: SheetStyles,
    private readonly count: CellCount,
  ) {}

  open(tag: SaxesTagNS): void {
    const attributes = attributesOf(tag);
    const { local, uri } = tag;
    if (!this.isBody) {
      if (uri === OFFICE && local === 'body') this.isBody = true;
      else this.styles.open(tag, attributes);
    } else if (uri === TABLE && PASSED_OVER.has(local)) this.passedOver++;
    else if (uri === TABLE && this.passedOver === 0) this.openTable(local, attributes);
    else if (uri === OFFICE && local === 'spreadsheet') this.isSpreadsheet = true;
    else if (uri === OFFICE && local === 'annotation' && this.cell) {
      this.cell.comment = new CellText();
      this.isComment = true;
    } else if (uri === TEXT) {
      if (local === 'a') this.lost.add('links');
      this.openText()?.open(local, attributes);
    } else if (local === 'conditional-format') this.lost.add('conditional-formats');
    if (uri === DRAW && this.isBody && !this.isComment) {
      this.drawings++;
      this.lost.add('pictures');
    }
  }

  close(tag: SaxesTagNS): void {
    const { local, uri } = tag;
    if (!this.isBody) this.styles.close(tag, attributesOf(tag));
    else if (uri === TABLE && PASSED_OVER.has(local)) this.passedOver--;
    else if (uri === TABLE && this.passedOver === 0) this.closeTable(local);
    else if (uri === OFFICE && local === 'annotation') this.isComment = false;
    else if (uri === TEXT) this.openText()?.close(local);
    else if (uri === DRAW && !this.isComment) this.drawings--;
  }

  text(text: string): void {
    if (this.isBody) this.openText()?.add(text);
    else this.styles.text(text);
  }

  private openText(): CellText | null {
    if (!this.cell || this.drawings > 0) return null;
    return this.isComment ? this.cell.comment : this.cell.text;
  }

  private openTable(local: string, attributes: Attributes): void {
    switch (local) {
      case 'table':
        this.openSheet(attributes);
        return;
      case 'table-column':
        this.sheet?.addColumn(attributes);
        return;
      case 'table-row':
        this.sheet?.openRow(attributes);
        return;
      case 'table-cell':
      case 'covered-table-cell':
        this.cell = { attributes, text: new CellText(), comment: null };
        return;
      case 'named-range':
        this.addName(attributes, `[${attributes['table:cell-range-address'] ?? ''}]`);
        return;
      case 'named-expression':
        this.addName(attributes, attributes['table:expression'] ?? '');
        return;
      case 'null-date':
        this.book.Workbook.WBProps.date1904 = attributes['table:date-value']?.startsWith('1904') ?? false;
        return;
      case 'content-validation':
        this.lost.add('dropdowns');
        return;
      case 'data-pilot-table':
        this.blocked.add('pivots');
    }
  }

  private closeTable(local: string): void {
    if (local === 'table-row') this.sheet?.closeRow();
    else if (local === 'table') this.closeSheet();
    else if ((local === 'table-cell' || local === 'covered-table-cell') && this.cell) {
      const { attributes, text, comment } = this.cell;
      this.sheet?.addCell(attributes, text, comment?.text ?? null);
      this.cell = null;
    }
  }

  private openSheet(attributes: Attributes): void {
    const name = attributes['table:name'] ?? '';
    const { date1904 } = this.book.Workbook.WBProps;
    this.sheet = new SheetReader(name, this.styles, date1904, this.count);
    if (attributes['table:protected'] === 'true') this.sheet.sheet['!protect'] = {};
    const isHidden = this.styles.property('table', attributes['table:style-name'] ?? '', 'table:display') === 'false';
    this.book.Workbook.Sheets.push({ name, Hidden: isHidden ? 1 : 0 });
  }

  private closeSheet(): void {
    if (!this.sheet) return;
    this.book.SheetNames.push(this.sheet.name);
    this.book.Sheets[this.sheet.name] = this.sheet.sheet;
    for (const kind of this.sheet.lost) this.lost.add(kind);
    this.sheet = null;
  }

  private addName(attributes: Attributes, expression: string): void {
    const Ref = excelFormula(expression);
    const Name = attributes['table:name'];
    if (Ref === null || Ref === '' || Name === undefined) return;
    // Within a table the name is that sheet's own; its place is the next one.
    this.book.Workbook.Names.push({ Name, Ref, ...(this.sheet ? { Sheet: this.book.SheetNames.length } : {}) });
  }
}

/** By qualified name, with the prefixes that every producer uses. */
function attributesOf({ attributes }: SaxesTagNS): Attributes {
  return Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
}
