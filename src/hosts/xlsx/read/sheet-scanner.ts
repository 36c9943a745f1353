import type { SaxesTagNS } from 'saxes';
import { LAST_ROW } from '../../../records/cell-ref';
import { WorkbookUnreadable } from '../../../workbook/errors';
import { dialectOf } from '../opc/dialect';
import { parseXml, tagStart, type XmlSource } from '../xml/parse-xml';
import { parseAddress } from './cell-address';
import type { Cut } from './plain/cut-out';
import { NotPlain } from './plain/not-plain';
import type { Namespaces } from './plain/plain-tag';
import type { ElementPlace, ScannedCell, SheetVisitor } from './scanned-sheet';

/** Rows that were cut out, and who reads them: it gets the namespaces known there and says where it came to the end tag. */
export interface Inside extends Pick<Cut, 'prefix' | 'openEnd' | 'closeStart'> {
  readonly rows: (namespaces: Namespaces) => number;
}

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

type OpenElement = Pick<ElementPlace, 'tag' | 'start' | 'openEnd'>;

/** A sheet's part by the general parser, or what is around its rows. */
export class SheetScanner {
  private main = '';
  private readonly open: OpenElement[] = [];
  private row = 0;
  private rowIsSaid = false;
  private column = 0;
  private cell: ScannedCell | null = null;
  private hints = 0;
  private target: 'value' | 'inline' | 'formula' | null = null;
  private isInsideRead = false;

  constructor(
    private readonly source: XmlSource,
    private readonly visitor: SheetVisitor,
    private readonly inside: Inside | null,
  ) {}

  run(): void {
    parseXml(this.source, {
      open: (tag, openEnd) => this.onOpen(tag, openEnd),
      close: (tag, end) => this.onClose(tag, end),
      text: (text) => this.onText(text),
    });
    if (this.inside && !this.isInsideRead) throw new NotPlain();
  }

  private onOpen(tag: SaxesTagNS, openEnd: number): void {
    const depth = this.open.length;
    const start = tagStart(this.source.text, openEnd);
    if (depth === 0) {
      if (tag.local !== 'worksheet' || !dialectOf(tag.uri)) throw this.damaged();
      this.main = tag.uri;
    }
    const opened = { tag, start: this.beyond(start, 1), openEnd: this.beyond(openEnd, 1) };
    this.open.push(opened);
    if (this.inside && depth === 1 && tag.local === 'sheetData') this.readInside(this.inside, opened);
    if (tag.uri !== this.main || this.open[1]?.tag.local !== 'sheetData') return;
    if (depth === 2 && tag.local === 'row') this.startRow(tag);
    else if (depth === 3 && tag.local === 'c') this.startCell(opened);
    else if (this.cell) this.startContent(this.cell, opened, depth);
  }

  private readInside(inside: Inside, { tag, openEnd }: OpenElement): void {
    const isIt =
      !this.isInsideRead &&
      openEnd === inside.openEnd &&
      tag.uri === this.main &&
      inside.prefix === (tag.prefix === '' ? '' : `${tag.prefix}:`);
    if (!isIt) throw new NotPlain();
    this.isInsideRead = true;
    const namespaces = new Map([['xml', XML_NAMESPACE]]);
    for (const { tag: outer } of this.open) {
      for (const [prefix, uri] of Object.entries(outer.ns)) namespaces.set(prefix, uri);
    }
    namespaces.delete('xmlns');
    if (inside.rows(namespaces) !== inside.closeStart) throw new NotPlain();
  }

  /** An offset of the whole part. What is cut out lies after every place that is `least` or more behind the cut. */
  private beyond(offset: number, least: 0 | 1): number {
    const { inside } = this;
    return inside && offset >= inside.openEnd + least ? offset + inside.closeStart - inside.openEnd : offset;
  }

  private startRow(tag: SaxesTagNS): void {
    const said = tag.attributes.r?.value;
    this.rowIsSaid = said !== undefined;
    this.row = said === undefined ? this.row + 1 : Number(said);
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > LAST_ROW) throw this.damaged();
    this.column = 0;
  }

  private startCell(opened: OpenElement): void {
    const said = opened.tag.attributes.r?.value;
    const position = said === undefined ? { row: this.row, column: this.column + 1 } : parseAddress(said);
    if (!position || (this.rowIsSaid && position.row !== this.row)) throw this.damaged();
    this.row = position.row;
    this.column = position.column;
    // Written out, since spreading objects would cost more than all the rest of reading a cell.
    this.cell = {
      row: position.row,
      column: position.column,
      tag: opened.tag,
      start: opened.start,
      openEnd: opened.openEnd,
      end: opened.openEnd,
      value: null,
      inline: null,
      formula: null,
    };
  }

  private startContent(cell: ScannedCell, opened: OpenElement, depth: number): void {
    const { tag } = opened;
    if (depth === 4 && tag.local === 'v') {
      cell.value = '';
      this.target = 'value';
    } else if (depth === 4 && tag.local === 'f') {
      cell.formula = { ...opened, end: opened.openEnd, text: '' };
      this.target = 'formula';
    } else if (depth === 4 && tag.local === 'is') cell.inline = '';
    else if (tag.local === 'rPh') this.hints++;
    else if (tag.local === 't' && this.hints === 0) this.target = 'inline';
  }

  private onText(text: string): void {
    if (!this.cell || !this.target) return;
    if (this.target !== 'formula') this.cell[this.target] = (this.cell[this.target] ?? '') + text;
    else if (this.cell.formula) this.cell.formula.text += text;
  }

  private onClose(tag: SaxesTagNS, end: number): void {
    const opened = this.open.pop();
    const depth = this.open.length;
    if (!opened) return;
    if (this.cell) this.endContent(this.cell, tag, depth, end);
    else if (tag.uri === this.main) {
      const closeStart = tag.isSelfClosing ? end : tagStart(this.source.text, end);
      const place = { ...opened, closeStart: this.beyond(closeStart, 0), end: this.beyond(end, 0) };
      const isRow = depth === 2 && tag.local === 'row' && this.open[1]?.tag.local === 'sheetData';
      if (isRow) this.visitor.row?.(this.row, place);
      else this.visitor.element?.(place, depth);
    }
  }

  private endContent(cell: ScannedCell, tag: SaxesTagNS, depth: number, end: number): void {
    if (tag.local === 'rPh') this.hints--;
    else this.target = null;
    if (depth === 4 && tag.local === 'f' && cell.formula) cell.formula.end = end;
    if (depth !== 3) return;
    cell.end = end;
    this.cell = null;
    this.visitor.cell(cell);
  }

  private damaged(): WorkbookUnreadable {
    return new WorkbookUnreadable(this.source.file, 'damaged', this.source.part);
  }
}
