import type { SaxesTagNS } from 'saxes';
import { LAST_ROW } from '../../../records/cell-ref';
import { WorkbookUnreadable } from '../../../workbook/errors';
import { dialectOf } from '../opc/dialect';
import { parseXml, tagStart, type XmlSource } from '../xml/parse-xml';
import { parseAddress, type CellPosition } from './cell-address';

/** Where an element stands in the text; `closeStart` is where its end tag begins. */
export interface ElementPlace {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

export interface ScannedFormula {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  text: string;
}

/** A cell as it stands in the sheet's part, wherever it is. */
export interface ScannedCell extends CellPosition {
  readonly tag: SaxesTagNS;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  /** The content of v, and of is; null where there is none. */
  value: string | null;
  inline: string | null;
  formula: ScannedFormula | null;
}

export interface SheetVisitor {
  cell(cell: ScannedCell): void;
  /** A row that has ended; its cells came before. */
  row?(row: number, place: ElementPlace): void;
  /** Any other element outside the cells that has ended; depth 1 stands directly under worksheet. */
  element?(place: ElementPlace, depth: number): void;
}

/**
 * Reads a sheet's part once from front to end, as reading and writing both need
 * it, so that they cannot disagree on which cell is where. Rows and cells without
 * an address of their own follow the one before (ECMA-376 part 1, 18.3.1.4 and
 * .73). Throws WorkbookUnreadable, damaged, for an address outside a sheet.
 */
export function scanSheet(source: XmlSource, visitor: SheetVisitor): void {
  new SheetScanner(source, visitor).run();
}

type OpenElement = Pick<ElementPlace, 'tag' | 'start' | 'openEnd'>;

class SheetScanner {
  private main = '';
  private readonly open: OpenElement[] = [];
  private row = 0;
  private rowIsSaid = false;
  private column = 0;
  private cell: ScannedCell | null = null;
  private hints = 0;
  private target: 'value' | 'inline' | 'formula' | null = null;

  constructor(
    private readonly source: XmlSource,
    private readonly visitor: SheetVisitor,
  ) {}

  run(): void {
    parseXml(this.source, {
      open: (tag, openEnd) => this.onOpen(tag, openEnd),
      close: (tag, end) => this.onClose(tag, end),
      text: (text) => this.onText(text),
    });
  }

  private onOpen(tag: SaxesTagNS, openEnd: number): void {
    const depth = this.open.length;
    const start = tagStart(this.source.text, openEnd);
    if (depth === 0) {
      if (tag.local !== 'worksheet' || !dialectOf(tag.uri)) throw this.damaged();
      this.main = tag.uri;
    }
    const opened = { tag, start, openEnd };
    this.open.push(opened);
    if (tag.uri !== this.main || this.open[1]?.tag.local !== 'sheetData') return;
    if (depth === 2 && tag.local === 'row') this.startRow(tag);
    else if (depth === 3 && tag.local === 'c') this.startCell(opened);
    else if (this.cell) this.startContent(this.cell, opened, depth);
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
      const place = { ...opened, closeStart: tag.isSelfClosing ? end : tagStart(this.source.text, end), end };
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
