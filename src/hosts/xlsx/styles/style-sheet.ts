import type { CellStyle, Shade } from '../../../workbook/sheet-draft';
import { BODY_SIZE, LOOKS, SHADES } from '../../draft/looks';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookPart } from '../read/workbook-part';
import { Splices } from '../xml/splices';
import { attribute, parseTree } from '../xml/xml-tree';
import { borderXml, cellFormatXml, differentialXml, fillXml, fontXml } from './look-xml';
import { formatIdOf } from './number-formats';
import { StyleList } from './style-list';
import { stylesPart } from './styles-part';

/**
 * The workbook's styles with those that drafts need added at the ends of their
 * lists; nothing that is there is renumbered or changed.
 */
export class StyleSheet {
  private readonly part: string;
  private readonly text: string;
  private readonly formats: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly baseFormats: StyleList;
  private readonly cellFormats: StyleList;
  private readonly differentials: StyleList;
  private readonly formatIds: Map<string, number>;
  private readonly indexes = new Map<CellStyle, number>();

  constructor(
    private readonly pack: OpcPackage,
    workbook: WorkbookPart,
  ) {
    this.part = stylesPart(pack, workbook);
    const xml = pack.xml(this.part);
    const root = parseTree(xml);
    this.text = xml.text;
    this.formats = new StyleList(root, xml.text, 'numFmts');
    this.fonts = new StyleList(root, xml.text, 'fonts');
    this.fills = new StyleList(root, xml.text, 'fills');
    this.borders = new StyleList(root, xml.text, 'borders');
    this.baseFormats = new StyleList(root, xml.text, 'cellStyleXfs');
    this.cellFormats = new StyleList(root, xml.text, 'cellXfs');
    this.differentials = new StyleList(root, xml.text, 'dxfs');
    this.formatIds = new Map(
      this.formats.elements.map((one) => [attribute(one, 'formatCode') ?? '', Number(attribute(one, 'numFmtId'))]),
    );
    // Without a list of fonts the first one is the workbook's default, which widths are counted in.
    if (this.fonts.elements.length === 0) {
      this.fonts.indexOf(fontXml({ size: BODY_SIZE, bold: false, underline: false, colour: null }));
    }
  }

  /** The number by which a cell names this style. */
  indexOf(style: CellStyle): number {
    const known = this.indexes.get(style);
    if (known !== undefined) return known;
    const look = LOOKS[style];
    const parts = {
      format: formatIdOf(look.format, this.formats, this.formatIds),
      font: this.fonts.indexOf(fontXml(look)),
      fill: this.fills.indexOf(fillXml(look.fill)),
      border: this.borders.indexOf(borderXml(look.bordered)),
    };
    const index = this.cellFormats.indexOf(cellFormatXml(parts, look));
    this.indexes.set(style, index);
    return index;
  }

  /** The number by which a rule names this shade. */
  formatOf(shade: Shade): number {
    return this.differentials.indexOf(differentialXml(SHADES[shade]));
  }

  save(): void {
    const splices = new Splices();
    for (const list of [
      ...[this.formats, this.fonts, this.fills, this.borders],
      ...[this.baseFormats, this.cellFormats, this.differentials],
    ]) {
      list.save(splices);
    }
    this.pack.setXml(this.part, splices.applyTo(this.text));
  }
}
