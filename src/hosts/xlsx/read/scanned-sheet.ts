import type { SaxesTagNS } from 'saxes';
import type { CellPosition } from './cell-address';

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
