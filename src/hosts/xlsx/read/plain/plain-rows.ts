import { LAST_COLUMN, LAST_ROW } from '../../../../records/cell-ref';
import { NotPlain } from './not-plain';
import { PlainContent } from './plain-content';
import type { Namespaces } from './plain-tag';
import { GREATER, isDigit, PlainXml } from './plain-xml';

const QUOTE = 34;
const SLASH = 47;
const A = 65;
const Z = 90;
const ZERO = 48;
const LETTERS = 26;

const ONE_LETTER: Readonly<Record<string, string>> = { s: 's', n: 'n', b: 'b', e: 'e', d: 'd' };

/** What is told of a sheet's rows; the reader's fields say of which cell or row, and only until the call returns. */
export interface PlainRowsVisitor {
  cell(rows: PlainRows): void;
  row(rows: PlainRows): void;
}

/**
 * The rows of a sheetData element of the plain kind, from after its start tag. It
 * takes in what most programs write and throws NotPlain for anything else, so that
 * what it does tell is what scanSheet tells by the general parser.
 */
export class PlainRows {
  row = 0;
  column = 0;
  /** Of the cell or row: where it begins, where its start tag ends, where its end tag begins (of a row) and where it ends. */
  start = 0;
  openEnd = 0;
  closeStart = 0;
  end = 0;
  isSelfClosing = false;
  /** The cell's attribute t; '' where it has none. */
  type = '';
  readonly value: PlainContent;
  readonly inline: PlainContent;
  readonly formula: PlainContent;
  private readonly xml: PlainXml;
  private rowIsSaid = false;

  constructor(
    readonly text: string,
    start: number,
    readonly prefix: string,
    namespaces: Namespaces,
  ) {
    this.xml = new PlainXml(text, start, prefix, namespaces);
    this.value = new PlainContent(this.xml);
    this.inline = new PlainContent(this.xml);
    this.formula = new PlainContent(this.xml);
  }

  /** Tells all rows; returns where the end tag of sheetData begins. */
  run(visitor: PlainRowsVisitor): number {
    const { xml } = this;
    for (;;) {
      xml.skipSpace();
      const start = xml.at;
      if (xml.isEndTag()) {
        xml.endTag('sheetData');
        return start;
      }
      if (xml.startTag() !== 'row') throw new NotPlain();
      this.startRow();
      const { openEnd, isSelfClosing } = { openEnd: xml.at, isSelfClosing: xml.isSelfClosing };
      if (!isSelfClosing) this.cells(visitor);
      this.start = start;
      this.openEnd = openEnd;
      this.isSelfClosing = isSelfClosing;
      this.end = xml.at;
      if (isSelfClosing) this.closeStart = this.end;
      visitor.row(this);
    }
  }

  private startRow(): void {
    this.xml.attributes();
    const said = this.xml.attributeOf('r');
    this.rowIsSaid = said !== null;
    if (said !== null && !/^[0-9]{1,7}$/.test(said)) throw new NotPlain();
    this.row = said === null ? this.row + 1 : Number(said);
    if (this.row < 1 || this.row > LAST_ROW) throw new NotPlain();
    this.column = 0;
  }

  /** The cells of a row, and its end tag. */
  private cells(visitor: PlainRowsVisitor): void {
    const { xml } = this;
    for (;;) {
      xml.skipSpace();
      const start = xml.at;
      if (xml.isEndTag()) {
        this.closeStart = start;
        xml.endTag('row');
        return;
      }
      if (xml.startTag() !== 'c') throw new NotPlain();
      this.cellTag();
      this.start = start;
      this.openEnd = xml.at;
      this.value.start = this.inline.start = this.formula.start = -1;
      if (!xml.isSelfClosing) this.cellContent();
      this.end = xml.at;
      visitor.cell(this);
    }
  }

  private cellContent(): void {
    const { xml } = this;
    for (;;) {
      xml.skipSpace();
      const start = xml.at;
      if (xml.isEndTag()) {
        xml.endTag('c');
        return;
      }
      const name = xml.startTag();
      xml.attributes();
      if (name === 'v') this.value.read(start, name);
      else if (name === 'f') this.formula.read(start, name);
      else if (name === 'is') this.inline.readRun(start);
      else throw new NotPlain();
    }
  }

  /** The attributes of a cell: r, s and t in this order, as nearly all programs write them, without a look at their names. */
  private cellTag(): void {
    const { xml, text } = this;
    const start = xml.at;
    let at = start;
    if (!text.startsWith(' r="', at)) {
      this.anyCellTag(start);
      return;
    }
    at = this.address(at + 4);
    if (text.startsWith('" s="', at)) {
      at += 5;
      while (isDigit(text.charCodeAt(at))) at++;
    }
    let type: string | null = '';
    if (text.startsWith('" t="', at)) {
      const from = at + 5;
      at = text.indexOf('"', from);
      type = knownType(text, from, at);
    }
    const code = text.charCodeAt(at + 1);
    if (type !== null && text.charCodeAt(at) === QUOTE && (code === GREATER || code === SLASH)) {
      this.type = type;
      xml.at = at + 1;
      xml.tagEnd(code);
    } else this.anyCellTag(start);
  }

  private anyCellTag(start: number): void {
    const { xml } = this;
    xml.at = start;
    xml.attributes();
    this.type = xml.attributeOf('t') ?? '';
    const place = xml.attributePlace('r');
    if (place < 0) this.column++;
    else if (this.text.charCodeAt(this.address(place)) !== this.text.charCodeAt(place - 1)) throw new NotPlain();
  }

  /** Reads "B7" and takes it for the cell's place; returns where it ends. */
  private address(start: number): number {
    const { text } = this;
    let at = start;
    let column = 0;
    let code = text.charCodeAt(at);
    for (; code >= A && code <= Z; code = text.charCodeAt(++at)) column = column * LETTERS + code - A + 1;
    const digits = at;
    let row = 0;
    for (; isDigit(code); code = text.charCodeAt(++at)) row = row * 10 + code - ZERO;
    const isShort = digits > start && digits - start <= 3 && at > digits && at - digits <= 7;
    const isInside = column <= LAST_COLUMN && row >= 1 && row <= LAST_ROW && (!this.rowIsSaid || row === this.row);
    if (!isShort || !isInside) throw new NotPlain();
    this.row = row;
    this.column = column;
    return at;
  }
}

/** The types of ECMA-376 part 1, 18.18.11; null for any other, which nothing is known of yet. */
function knownType(text: string, start: number, end: number): string | null {
  switch (end - start) {
    case 1:
      return ONE_LETTER[text.charAt(start)] ?? null;
    case 3:
      return text.startsWith('str', start) ? 'str' : null;
    case 9:
      return text.startsWith('inlineStr', start) ? 'inlineStr' : null;
    default:
      return null;
  }
}
