import type { CellFormat } from '../../../workbook/edit';
import { LOOKS } from '../../draft/looks';
import type { OpcPackage } from '../opc/opc-package';
import type { WorkbookPart } from '../read/workbook-part';
import { withAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { attribute, parseTree } from '../xml/xml-tree';
import { formatIdOf } from './number-formats';
import { StyleList } from './style-list';
import { stylesPart } from './styles-part';

const GENERAL = 0;

/** The formats of a workbook's cells, with others that differ from them in the number format alone. */
export class CellFormats {
  private readonly part: string;
  private readonly text: string;
  private readonly numbers: StyleList;
  private readonly cells: StyleList;
  private readonly ids: Map<string, number>;

  constructor(
    private readonly pack: OpcPackage,
    workbook: WorkbookPart,
  ) {
    this.part = stylesPart(pack, workbook);
    const xml = pack.xml(this.part);
    const root = parseTree(xml);
    this.text = xml.text;
    this.numbers = new StyleList(root, xml.text, 'numFmts');
    this.cells = new StyleList(root, xml.text, 'cellXfs');
    this.ids = new Map(
      this.numbers.elements.map((one) => [attribute(one, 'formatCode') ?? '', Number(attribute(one, 'numFmtId'))]),
    );
  }

  /** Whether cells of that format show numbers as they come. */
  isGeneral(index: number): boolean {
    const id = formatIdIn(this.cells.entry(index) ?? '');
    return id === GENERAL || id === this.ids.get('General');
  }

  /** The same format with this number format; of one that has its own already, itself. */
  withFormat(index: number, format: CellFormat): number {
    return this.isGeneral(index)
      ? this.variant(index, formatIdOf(LOOKS[format].format, this.numbers, this.ids))
      : index;
  }

  /** The same format with numbers shown as they come. */
  general(index: number): number {
    return this.isGeneral(index) ? index : this.variant(index, GENERAL);
  }

  save(): void {
    const splices = new Splices();
    this.numbers.save(splices);
    this.cells.save(splices);
    const text = splices.applyTo(this.text);
    if (text !== this.text) this.pack.setXml(this.part, text);
  }

  private variant(index: number, id: number): number {
    const entry = this.cells.entry(index) ?? this.cells.entry(0) ?? '';
    const applied = id === GENERAL ? null : '1';
    const wanted = withNumberFormat(entry, String(id), applied);
    // Whether a format is "applied" is a note for the program's dialogs; cells look the same either way.
    const looks = withNumberFormat(wanted, String(id), null);
    return this.cells.indexWhere((other) => withNumberFormat(other, String(formatIdIn(other)), null) === looks, wanted);
  }
}

function formatIdIn(entry: string): number {
  return Number(/\bnumFmtId\s*=\s*["'](\d+)["']/.exec(entry)?.[1] ?? 0);
}

function withNumberFormat(entry: string, numFmtId: string, applyNumberFormat: string | null): string {
  const end = entry.indexOf('>') + 1;
  return withAttributes(entry.slice(0, end), { numFmtId, applyNumberFormat }) + entry.slice(end);
}
