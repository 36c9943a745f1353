import type { CellObject, WorkSheet } from '@e965/xlsx';
import { columnLetters } from '../../../records/cell-ref';
import { serialOfIsoDate } from '../../xlsx/read/iso-cell-date';
import type { CellCount } from '../cell-count';
import type { LostKind } from '../../../workbook/conversion';
import type { CellText } from './cell-text';
import { excelFormula } from './excel-formula';
import type { Attributes } from './number-code';
import type { SheetStyles } from './sheet-styles';

/** Excel's number of each error. */
const ERRORS: Readonly<Record<string, number>> = {
  ...{ '#NULL!': 0, '#DIV/0!': 7, '#VALUE!': 15, '#REF!': 23, '#NAME?': 29, '#NUM!': 36, '#N/A': 42 },
};
/** Err:502 and other errors that only one program knows. */
const OTHER_ERROR = 15;

const DAY_SECONDS = 86_400;
const POINTS_PER_CHARACTER = 5.25;
/** Columns and rows repeated more often than this are the empty rest of a sheet. */
const MOST_SIZED = 1000;

/** Builds the sheet of Excel that is like a table of an OpenDocument file, row after row. */
export class SheetReader {
  readonly sheet: WorkSheet & { '!data': CellObject[][] } = { '!data': [] };
  readonly lost = new Set<LostKind>();
  private row = 0;
  private column = 0;
  private repeatedRows = 1;
  private cells: { readonly column: number; readonly times: number; readonly cell: CellObject }[] = [];
  private rowStyle = '';
  private readonly columnStyles: { readonly until: number; readonly style: string }[] = [];
  private nextColumn = 0;

  constructor(
    readonly name: string,
    private readonly styles: SheetStyles,
    private readonly date1904: boolean,
    private readonly count: CellCount,
  ) {
    this.sheet['!merges'] = [];
    this.sheet['!cols'] = [];
    this.sheet['!rows'] = [];
  }

  addColumn(attributes: Attributes): void {
    const times = repeated(attributes, 'table:number-columns-repeated');
    const style = attributes['table:style-name'] ?? '';
    const width = this.styles.length('table-column', style, 'style:column-width');
    const isHidden = isCollapsed(attributes);
    if (times <= MOST_SIZED && (width !== null || isHidden)) {
      for (let at = this.nextColumn; at < this.nextColumn + times; at++) {
        (this.sheet['!cols'] ??= [])[at] = {
          ...(width === null ? {} : { width: width / POINTS_PER_CHARACTER }),
          ...(isHidden ? { hidden: true } : {}),
        };
      }
    }
    this.nextColumn += times;
    this.columnStyles.push({ until: this.nextColumn, style: attributes['table:default-cell-style-name'] ?? '' });
  }

  openRow(attributes: Attributes): void {
    this.repeatedRows = repeated(attributes, 'table:number-rows-repeated');
    this.rowStyle = attributes['table:default-cell-style-name'] ?? '';
    this.column = 0;
    this.cells = [];
    const style = attributes['table:style-name'] ?? '';
    const isOwnHeight = this.styles.property('table-row', style, 'style:use-optimal-row-height') !== 'true';
    const height = isOwnHeight ? this.styles.length('table-row', style, 'style:row-height') : null;
    const isHidden = isCollapsed(attributes);
    if (this.repeatedRows > MOST_SIZED || (height === null && !isHidden)) return;
    for (let at = this.row; at < this.row + this.repeatedRows; at++) {
      (this.sheet['!rows'] ??= [])[at] = {
        ...(height === null ? {} : { hpt: height }),
        ...(isHidden ? { hidden: true } : {}),
      };
    }
  }

  closeRow(): void {
    for (const { column, times, cell } of this.cells) {
      this.count.place(this.row + this.repeatedRows - 1, column + times - 1, this.name);
      this.count.take(times * this.repeatedRows, this.name);
      for (let row = this.row; row < this.row + this.repeatedRows; row++) {
        const line = (this.sheet['!data'][row] ??= []);
        for (let at = column; at < column + times; at++) line[at] = { ...cell };
      }
    }
    this.row += this.repeatedRows;
    this.repeatedRows = 1;
  }

  /** A cell at the next place; `comment` is null where it has none. */
  addCell(attributes: Attributes, text: CellText, comment: string | null): void {
    const times = repeated(attributes, 'table:number-columns-repeated');
    const column = this.column;
    this.column += times;
    this.merge(attributes, column);
    const cell = this.cellOf(attributes, text, column);
    if (comment !== null) cell.c = Object.assign([{ t: comment, a: '' }], { hidden: true });
    if (cell.t !== 'z' || cell.f !== undefined || comment !== null) this.cells.push({ column, times, cell });
  }

  private merge(attributes: Attributes, column: number): void {
    const columns = repeated(attributes, 'table:number-columns-spanned');
    const rows = repeated(attributes, 'table:number-rows-spanned');
    if (columns * rows === 1) return;
    this.count.place(this.row + rows - 1, column + columns - 1, this.name);
    this.count.take(1, this.name);
    const end = { r: this.row + rows - 1, c: column + columns - 1 };
    this.sheet['!merges']?.push({ s: { r: this.row, c: column }, e: end });
  }

  private cellOf(attributes: Attributes, text: CellText, column: number): CellObject {
    const cell = valueCell(attributes, text, this.date1904);
    const format = this.styles.format(this.styleAt(attributes, column));
    if (format !== null) cell.z = format;
    else if (attributes['office:value-type'] === 'date') cell.z = 'yyyy-mm-dd';
    const formula = attributes['table:formula'];
    if (formula === undefined) return cell;
    const own = excelFormula(formula);
    if (own === null) this.lost.add('formulas');
    else cell.f = own;
    const columns = repeated(attributes, 'table:number-matrix-columns-spanned');
    const rows = repeated(attributes, 'table:number-matrix-rows-spanned');
    if (own !== null && attributes['table:number-matrix-columns-spanned'] !== undefined) {
      cell.F = `${lettersOf(column)}${this.row + 1}:${lettersOf(column + columns - 1)}${this.row + rows}`;
    }
    return cell;
  }

  private styleAt(attributes: Attributes, column: number): string {
    const own = attributes['table:style-name'];
    if (own !== undefined) return own;
    return this.rowStyle || (this.columnStyles.find(({ until }) => column < until)?.style ?? '');
  }
}

function valueCell(attributes: Attributes, text: CellText, date1904: boolean): CellObject {
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'] ?? '';
  const number = (value: string | undefined): CellObject => {
    const read = Number(value);
    return value === undefined || !Number.isFinite(read) ? { t: 's', v: text.text } : { t: 'n', v: read };
  };
  if (attributes['calcext:value-type'] === 'error') {
    return { t: 'e', v: ERRORS[text.text] ?? OTHER_ERROR };
  }
  switch (type) {
    case 'float':
    case 'percentage':
    case 'currency':
      return number(attributes['office:value']);
    case 'date': {
      const serial = serialOfIsoDate(attributes['office:date-value'] ?? '', date1904);
      return serial === null ? { t: 's', v: text.text } : { t: 'n', v: serial };
    }
    case 'time': {
      const seconds = secondsOf(attributes['office:time-value'] ?? '');
      return seconds === null ? { t: 's', v: text.text } : { t: 'n', v: seconds / DAY_SECONDS, z: '[h]:mm:ss' };
    }
    case 'boolean':
      return { t: 'b', v: attributes['office:boolean-value'] === 'true' };
    default: {
      const said = attributes['office:string-value'] ?? text.text;
      return said === '' ? { t: 'z' } : { t: 's', v: said };
    }
  }
}

/** An ISO duration, "PT09H30M00S"; null for anything else. */
function secondsOf(duration: string): number | null {
  const parts = /^(-)?P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(duration);
  if (!parts) return null;
  const [, sign, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts;
  const total =
    Number(days) * DAY_SECONDS + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return sign ? -total : total;
}

function repeated(attributes: Attributes, name: string): number {
  const times = Number(attributes[name] ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}

function isCollapsed(attributes: Attributes): boolean {
  const visibility = attributes['table:visibility'];
  return visibility === 'collapse' || visibility === 'filter';
}

function lettersOf(column: number): string {
  return columnLetters(column + 1);
}
