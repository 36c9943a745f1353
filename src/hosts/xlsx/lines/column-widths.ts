import type { AddColumns } from '../../../workbook/edit';
import type { OpcPackage } from '../opc/opc-package';
import { withAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { attribute, childOf, childrenOf, isOn, parseTreeAround, type XmlElement } from '../xml/xml-tree';

/**
 * Gives new columns the width and format of whole columns that their neighbours
 * have, where nothing is said of them yet. Returns the columns that were given any.
 */
export function copyWidths(pack: OpcPackage, part: string, { like, at, columns }: AddColumns): readonly number[] {
  const source = pack.xml(part);
  const list = childOf(parseTreeAround(source, 'sheetData'), 'cols');
  if (!list) return [];
  const known = childrenOf(list, 'col');
  const covering = (column: number): XmlElement | undefined => known.find((one) => covers(one, column));
  const given = columns.flatMap((_, index) => {
    const model = covering(like + index);
    const column = at + index;
    return model && !covering(column) ? [{ column, tag: likeTag(source.text, model, column) }] : [];
  });
  const splices = new Splices();
  for (const { column, tag } of given) {
    const next = known.find((one) => Number(attribute(one, 'min')) > column);
    splices.insert(next?.start ?? list.closeStart, tag);
  }
  pack.setXml(part, splices.applyTo(source.text));
  return given.map(({ column }) => column);
}

/** Takes away what is said of single columns alone. */
export function dropWidths(pack: OpcPackage, part: string, columns: readonly number[]): void {
  const source = pack.xml(part);
  const list = childOf(parseTreeAround(source, 'sheetData'), 'cols');
  if (!list) return;
  const known = childrenOf(list, 'col');
  const gone = known.filter((one) => {
    const [min, max] = [Number(attribute(one, 'min')), Number(attribute(one, 'max'))];
    return min === max && columns.includes(min);
  });
  const splices = new Splices();
  if (gone.length > 0 && gone.length === known.length) splices.replace(list.start, list.end, '');
  else for (const { start, end } of gone) splices.replace(start, end, '');
  pack.setXml(part, splices.applyTo(source.text));
}

function covers(column: XmlElement, index: number): boolean {
  return Number(attribute(column, 'min')) <= index && Number(attribute(column, 'max')) >= index;
}

/** A hidden neighbour gives its width, but not that it is hidden or folded away. */
function likeTag(text: string, model: XmlElement, column: number): string {
  const isHidden = isOn(attribute(model, 'hidden'));
  const hasNoWidth = Number(attribute(model, 'width') ?? 1) === 0;
  const tag = withAttributes(text.slice(model.start, model.openEnd), {
    ...{ min: String(column), max: String(column), hidden: null, collapsed: null },
    ...(isHidden ? { outlineLevel: null } : {}),
    ...(hasNoWidth ? { width: null, customWidth: null } : {}),
  });
  return tag.endsWith('/>') ? tag : `${tag}</${model.name}>`;
}
