import type { CellStyle } from '../../../workbook/sheet-draft';
import { BODY_SIZE, LOOKS } from '../../draft/looks';
import { addContentTypes } from '../opc/content-types';
import type { OpcPackage } from '../opc/opc-package';
import { folderOf, freePartName } from '../opc/part-names';
import { addRelationship } from '../opc/relationships';
import type { WorkbookPart } from '../read/workbook-part';
import { Splices } from '../xml/splices';
import { element, XML_HEAD } from '../xml/write-xml';
import { attribute, parseTree } from '../xml/xml-tree';
import { borderXml, BUILT_IN_FORMATS, cellFormatXml, fillXml, fontXml } from './look-xml';
import { StyleList } from './style-list';

const FIRST_OWN_FORMAT = 164;
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

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
      format: this.formatId(look.format),
      font: this.fonts.indexOf(fontXml(look)),
      fill: this.fills.indexOf(fillXml(look.fill)),
      border: this.borders.indexOf(borderXml(look.bordered)),
    };
    const index = this.cellFormats.indexOf(cellFormatXml(parts, look));
    this.indexes.set(style, index);
    return index;
  }

  save(): void {
    const splices = new Splices();
    const lists = [this.formats, this.fonts, this.fills, this.borders, this.baseFormats, this.cellFormats];
    for (const list of lists) list.save(splices);
    this.pack.setXml(this.part, splices.applyTo(this.text));
  }

  private formatId(code: string): number {
    const known = BUILT_IN_FORMATS[code] ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    this.formats.indexOf(element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }
}

function stylesPart(pack: OpcPackage, workbook: WorkbookPart): string {
  const known = workbook.relationships.find(({ kind }) => kind === 'styles')?.part;
  const start = `<styleSheet xmlns="${workbook.dialect.main}">`;
  if (known !== undefined && pack.has(known)) {
    // Without a single list in it there is no place to add one either.
    if (parseTree(pack.xml(known)).tag.isSelfClosing) pack.setXml(known, `${XML_HEAD}${start}</styleSheet>`);
    return known;
  }
  // Some readers look for this very name instead of following the relationship.
  const usual = `${folderOf(workbook.part)}styles.xml`;
  const isTaken = (name: string): boolean => pack.has(name);
  const part = isTaken(usual) ? freePartName(isTaken, `${folderOf(workbook.part)}styles`, '.xml') : usual;
  pack.setXml(part, `${XML_HEAD}${start}</styleSheet>`);
  addRelationship(pack, workbook.part, `${workbook.dialect.relationships}/styles`, part);
  addContentTypes(pack, [{ part, type: STYLES_TYPE }]);
  return part;
}
