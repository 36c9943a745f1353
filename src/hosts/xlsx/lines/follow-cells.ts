import { addressOf } from '../../../records/cell-ref';
import { lineOf } from '../../formulas/axis';
import { shiftFormula } from '../../formulas/shift-formula';
import type { CellPosition } from '../read/cell-address';
import { scanSheet, type ElementPlace, type ScannedCell, type ScannedFormula } from '../read/scan-sheet';
import { setAttributes, withAttributes } from '../xml/edit-element';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { movedAreas } from './move-areas';
import { movedFormula } from '../../formulas/moved-formula';
import { movedCell, type LineMove } from '../../formulas/line-move';

/** A sheet's text with its cells and formulas moved; of the other sheets' only formulas change. */
export function followCells(source: XmlSource, sheet: string, move: LineMove): string {
  return new CellFollower(source, sheet, move).run();
}

class CellFollower {
  private readonly splices = new Splices();
  private readonly isOwn: boolean;
  /** Cells that share formulas, by their group; a number may be used again by a later group. */
  private groups = new Map<string, ScannedCell[]>();

  constructor(
    private readonly source: XmlSource,
    private readonly sheet: string,
    private readonly move: LineMove,
  ) {
    this.isOwn = sheet.toLowerCase() === move.sheet.toLowerCase();
  }

  run(): string {
    scanSheet(this.source, {
      cell: (cell) => this.onCell(cell),
      row: (row, place) => this.onRow(row, place),
    });
    for (const group of this.groups.values()) this.followGroup(group);
    return this.splices.applyTo(this.source.text);
  }

  private onRow(row: number, place: ElementPlace): void {
    if (this.move.axis === 'columns') this.dropSpans(place);
    if (this.move.axis === 'columns') return;
    const moved = this.moved({ row, column: 1 });
    if (moved === null) this.splices.replace(place.start, place.end, '');
    else if (moved.row !== row) setAttributes(this.splices, this.source.text, place, { r: String(moved.row) });
  }

  /** "spans" is a hint of the columns in use, which may no longer be true. */
  private dropSpans(place: ElementPlace): void {
    const isMoved = this.isOwn && (this.move.kind === 'insert' || this.move.kind === 'remove');
    if (isMoved && place.tag.attributes.spans) setAttributes(this.splices, this.source.text, place, { spans: null });
  }

  private onCell(cell: ScannedCell): void {
    const place = this.moved(cell);
    // A row that goes takes its cells along.
    if (place === null && this.move.axis === 'columns') this.splices.replace(cell.start, cell.end, '');
    const isElsewhere = place !== null && (place.row !== cell.row || place.column !== cell.column);
    // Cells without an address follow one another: a gap between them has to be said.
    if (place !== null && isElsewhere && (cell.tag.attributes.r || this.move.axis === 'columns')) {
      setAttributes(this.splices, this.source.text, cell, { r: addressOf(place) });
    }
    const { formula } = cell;
    const group = formula?.tag.attributes.t?.value === 'shared' ? formula.tag.attributes.si?.value : undefined;
    if (formula && group === undefined && place !== null) this.followFormula(formula, cell);
    if (!formula || group === undefined) return;
    if (formula.text !== '') this.finishGroup(group);
    const cells = this.groups.get(group);
    if (cells) cells.push(cell);
    else this.groups.set(group, [cell]);
  }

  private followFormula(formula: ScannedFormula, cell: CellPosition): void {
    const text = this.movedText(formula.text, cell);
    const area = formula.tag.attributes.ref?.value;
    const ref = area === undefined || !this.isOwn ? area : movedAreas(area, this.move, 'never');
    const inputs = this.movedInputs(formula);
    if (text === formula.text && ref === area && Object.keys(inputs).length === 0) return;
    this.write(formula, text, { ...(ref === area ? {} : { ref: ref ?? null }), ...inputs });
  }

  /** The cells that a data table takes its values from. */
  private movedInputs({ tag }: ScannedFormula): Readonly<Record<string, string>> {
    const moved: Record<string, string> = {};
    for (const name of this.isOwn && tag.attributes.t?.value === 'dataTable' ? ['r1', 'r2'] : []) {
      const input = tag.attributes[name]?.value;
      const found = input === undefined ? null : movedAreas(input, this.move, 'never');
      if (found !== null && found !== input) moved[name] = found;
    }
    return moved;
  }

  private finishGroup(group: string): void {
    const cells = this.groups.get(group);
    this.groups.delete(group);
    if (cells) this.followGroup(cells);
  }

  /**
   * Cells go on sharing their formula where what the first one now says, moved
   * along, is what each of them has to say; else each gets its own.
   */
  private followGroup(cells: readonly ScannedCell[]): void {
    const [first] = cells;
    if (!first?.formula) return;
    const said = first.formula.text;
    const texts = cells.map((cell) => {
      const own = shiftFormula(said, cell.row - first.row, cell.column - first.column);
      return this.movedText(own, cell);
    });
    const start = this.moved(first);
    const agree = cells.every((cell, index) => {
      const place = this.moved(cell);
      if (place === null || start === null) return false;
      return shiftFormula(texts[0] ?? '', place.row - start.row, place.column - start.column) === texts[index];
    });
    if (!agree) {
      cells.forEach((cell, index) => {
        const { formula } = cell;
        if (formula && this.moved(cell) !== null)
          this.write(formula, texts[index] ?? '', { t: null, ref: null, si: null });
      });
      return;
    }
    const area = first.formula.tag.attributes.ref?.value;
    const ref = area === undefined || !this.isOwn ? area : (movedAreas(area, this.move, 'never') ?? area);
    if (texts[0] !== said || ref !== area) this.write(first.formula, texts[0] ?? '', ref === undefined ? {} : { ref });
  }

  private moved(cell: CellPosition): CellPosition | null {
    return this.isOwn ? movedCell(cell, this.move) : cell;
  }

  private movedText(text: string, cell: CellPosition): string {
    return movedFormula(text, { sheet: this.sheet, line: lineOf(cell, this.move.axis) }, this.move);
  }

  private write(formula: ScannedFormula, text: string, attributes: Readonly<Record<string, string | null>>): void {
    const openTag = withAttributes(this.source.text.slice(formula.start, formula.openEnd), attributes);
    const xml = text === '' ? openTag : `${openTag.replace(/\s*\/?>$/, '>')}${escapeText(text)}</${formula.tag.name}>`;
    if (text === '' && !openTag.endsWith('/>')) this.splices.replace(formula.start, formula.openEnd, openTag);
    else this.splices.replace(formula.start, formula.end, xml);
  }
}
