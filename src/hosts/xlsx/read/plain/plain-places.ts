import type { SaxesTagNS } from 'saxes';
import type { ElementPlace, ScannedCell, ScannedFormula } from '../scanned-sheet';
import type { PlainRows } from './plain-rows';
import { plainTag, type Namespaces } from './plain-tag';

/** An element whose tag is read again only where somebody wants to know of it: of most cells nobody does. */
class PlainPlace {
  private known: SaxesTagNS | null = null;

  constructor(
    private readonly source: string,
    private readonly namespaces: Namespaces,
    readonly start: number,
    readonly openEnd: number,
    readonly end: number,
  ) {}

  get tag(): SaxesTagNS {
    return (this.known ??= plainTag(this.source.slice(this.start, this.openEnd), this.namespaces));
  }
}

class PlainCell extends PlainPlace implements ScannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | null;
  readonly inline: string | null;
  readonly formula: ScannedFormula | null;

  constructor(rows: PlainRows, namespaces: Namespaces) {
    super(rows.text, namespaces, rows.start, rows.openEnd, rows.end);
    this.row = rows.row;
    this.column = rows.column;
    this.value = rows.value.exists ? rows.value.text : null;
    this.inline = rows.inline.exists ? rows.inline.text : null;
    this.formula = rows.formula.exists ? new PlainFormula(rows, namespaces) : null;
  }
}

class PlainFormula extends PlainPlace implements ScannedFormula {
  readonly text: string;

  constructor({ text, formula }: PlainRows, namespaces: Namespaces) {
    super(text, namespaces, formula.start, formula.openEnd, formula.end);
    this.text = formula.text;
  }
}

class PlainRow extends PlainPlace implements ElementPlace {
  readonly closeStart: number;

  constructor(rows: PlainRows, namespaces: Namespaces) {
    super(rows.text, namespaces, rows.start, rows.openEnd, rows.end);
    this.closeStart = rows.closeStart;
  }
}

/** The cell just read, as one that stays. */
export function cellOf(rows: PlainRows, namespaces: Namespaces): ScannedCell {
  return new PlainCell(rows, namespaces);
}

/** The row just read, as one that stays. */
export function rowOf(rows: PlainRows, namespaces: Namespaces): ElementPlace {
  return new PlainRow(rows, namespaces);
}
