import { addressOf } from '../../../records/cell-ref';
import { shiftFormula } from '../../formulas/shift-formula';
import { scanSheet, type ElementPlace, type ScannedCell, type ScannedFormula } from '../read/scan-sheet';
import { setAttributes, withAttributes } from '../xml/edit-element';
import type { XmlSource } from '../xml/parse-xml';
import { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { movedAreas } from './move-areas';
import { movedFormula } from './move-formula';
import { movedRow, type RowMove } from './row-move';

/** A sheet's text with its rows, cells and formulas moved; of the other sheets' only formulas change. */
export function followCells(source: XmlSource, sheet: string, move: RowMove): string {
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
    private readonly move: RowMove,
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
    const moved = this.movedRow(row);
    if (moved === null) this.splices.replace(place.start, place.end, '');
    else if (moved !== row) setAttributes(this.splices, this.source.text, place, { r: String(moved) });
  }

  private onCell(cell: ScannedCell): void {
    const row = this.movedRow(cell.row);
    if (row !== null && row !== cell.row && cell.tag.attributes.r) {
      setAttributes(this.splices, this.source.text, cell, { r: addressOf({ row, column: cell.column }) });
    }
    const { formula } = cell;
    const group = formula?.tag.attributes.t?.value === 'shared' ? formula.tag.attributes.si?.value : undefined;
    if (formula && group === undefined && row !== null) this.followFormula(formula, cell.row);
    if (!formula || group === undefined) return;
    if (formula.text !== '') this.finishGroup(group);
    const cells = this.groups.get(group);
    if (cells) cells.push(cell);
    else this.groups.set(group, [cell]);
  }

  private followFormula(formula: ScannedFormula, row: number): void {
    const text = this.movedText(formula.text, row);
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
      return this.movedText(own, cell.row);
    });
    const start = this.movedRow(first.row);
    const agree = cells.every((cell, index) => {
      const row = this.movedRow(cell.row);
      if (row === null || start === null) return false;
      return shiftFormula(texts[0] ?? '', row - start, cell.column - first.column) === texts[index];
    });
    if (!agree) {
      cells.forEach(({ formula, row }, index) => {
        if (formula && this.movedRow(row) !== null)
          this.write(formula, texts[index] ?? '', { t: null, ref: null, si: null });
      });
      return;
    }
    const area = first.formula.tag.attributes.ref?.value;
    const ref = area === undefined || !this.isOwn ? area : (movedAreas(area, this.move, 'never') ?? area);
    if (texts[0] !== said || ref !== area) this.write(first.formula, texts[0] ?? '', ref === undefined ? {} : { ref });
  }

  private movedRow(row: number): number | null {
    return this.isOwn ? movedRow(row, this.move) : row;
  }

  private movedText(text: string, row: number): string {
    return movedFormula(text, { sheet: this.sheet, row }, this.move);
  }

  private write(formula: ScannedFormula, text: string, attributes: Readonly<Record<string, string | null>>): void {
    const openTag = withAttributes(this.source.text.slice(formula.start, formula.openEnd), attributes);
    const xml = text === '' ? openTag : `${openTag.replace(/\s*\/?>$/, '>')}${escapeText(text)}</${formula.tag.name}>`;
    if (text === '' && !openTag.endsWith('/>')) this.splices.replace(formula.start, formula.openEnd, openTag);
    else this.splices.replace(formula.start, formula.end, xml);
  }
}
