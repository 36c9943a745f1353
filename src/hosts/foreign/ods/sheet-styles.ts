import type { SaxesTagNS } from 'saxes';
import { formatCode, pieceCode, type Attributes, type DataStyle } from './number-code';

const DATA_STYLE = /^(?:number|currency|percentage|date|time|text|boolean)-style$/;
const NUMBER = 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0';
const STYLE = 'urn:oasis:names:tc:opendocument:xmlns:style:1.0';

interface NamedStyle {
  readonly parent: string | null;
  readonly dataStyle: string | null;
  properties: Attributes;
}

/** Lengths of OpenDocument in points. */
const POINTS: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** The styles of a file, by family and name, as they are met while its parts are read. */
export class SheetStyles {
  private readonly dataStyles = new Map<string, DataStyle>();
  private readonly named = new Map<string, NamedStyle>();
  private readonly formats = new Map<string, string | null>();
  private data: DataStyle | null = null;
  private style: NamedStyle | null = null;
  private pieceText: string | null = null;
  hasConditional = false;

  open({ local, uri }: SaxesTagNS, attributes: Attributes): void {
    if (uri === NUMBER && DATA_STYLE.test(local)) {
      this.data = { kind: local, code: '', maps: [] };
      this.dataStyles.set(attributes['style:name'] ?? '', this.data);
    } else if (uri === NUMBER && this.data) this.pieceText = '';
    else if (uri === STYLE && local === 'style') {
      const { 'style:parent-style-name': parent = null, 'style:data-style-name': dataStyle = null } = attributes;
      this.style = { parent, dataStyle, properties: {} };
      this.named.set(`${attributes['style:family']} ${attributes['style:name']}`, this.style);
    } else if (uri === STYLE && local === 'map') this.map(attributes);
    else if (uri === STYLE && this.style && local.endsWith('-properties')) {
      this.style.properties = { ...this.style.properties, ...attributes };
    } else if (uri === STYLE && this.data && local === 'text-properties' && attributes['fo:color'] === '#ff0000') {
      this.data.code += '[Red]';
    }
  }

  text(text: string): void {
    if (this.pieceText !== null) this.pieceText += text;
  }

  close({ local, uri }: SaxesTagNS, attributes: Attributes): void {
    if (uri === NUMBER && DATA_STYLE.test(local)) this.data = null;
    else if (uri === NUMBER && this.data) {
      this.data.code += pieceCode(local, attributes, this.pieceText ?? '', this.data.kind);
      this.pieceText = null;
    } else if (uri === STYLE && local === 'style') this.style = null;
  }

  /** Excel's number format of a cell style; null for General. */
  format(name: string): string | null {
    let known = this.formats.get(name);
    if (known === undefined) {
      const dataStyle = this.inherited('table-cell', name, ({ dataStyle }) => dataStyle);
      known = dataStyle === null ? null : formatCode(dataStyle, this.dataStyles);
      this.formats.set(name, known);
    }
    return known;
  }

  property(family: 'table' | 'table-column' | 'table-row', name: string, property: string): string | null {
    return this.inherited(family, name, ({ properties }) => properties[property] ?? null);
  }

  /** In points; null where none is stated. */
  length(family: 'table-column' | 'table-row', name: string, property: string): number | null {
    const parts = /^([\d.]+)([a-z]+)$/.exec(this.property(family, name, property) ?? '');
    const points = Number(parts?.[1]) * (POINTS[parts?.[2] ?? ''] ?? NaN);
    return Number.isFinite(points) ? points : null;
  }

  private inherited<T>(family: string, name: string, of: (style: NamedStyle) => T | null): T | null {
    let style = this.named.get(`${family} ${name}`);
    // Styles that are each other's parent would never end.
    for (let steps = 0; style && steps < 20; steps++) {
      const found = of(style);
      if (found !== null) return found;
      style = style.parent === null ? undefined : this.named.get(`${family} ${style.parent}`);
    }
    return null;
  }

  private map(attributes: Attributes): void {
    const { 'style:condition': condition = '', 'style:apply-style-name': style = '' } = attributes;
    if (this.data) this.data.maps.push({ condition, style });
    else this.hasConditional = true;
  }
}
