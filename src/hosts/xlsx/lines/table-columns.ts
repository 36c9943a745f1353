import type { AddColumns } from '../../../workbook/edit';
import { newColumnNames, withColumnNames } from '../../formulas/column-names';
import { shiftFormula } from '../../formulas/shift-formula';
import type { OpcPackage } from '../opc/opc-package';
import { parseRange } from '../read/cell-address';
import { setAttributes } from '../xml/edit-element';
import { Splices } from '../xml/splices';
import { element, escapeText, withPrefix } from '../xml/write-xml';
import { attribute, childOf, childrenOf, parseTree, type XmlElement } from '../xml/xml-tree';
import { partsOfKind } from './sheet-parts';

/** The columns that an Excel table took in, by the names that its head has to show. */
export interface NamedColumns {
  /** The row of the head; null for a table without one. */
  readonly head: number | null;
  /** From the left. */
  readonly names: readonly string[];
  /** The new name by that of the column which it is made like. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Names the new columns in the Excel table that has taken them in: each as its head
 * is to read, as a text, and as no other column of the table. null where no table has.
 */
export function nameTableColumns(pack: OpcPackage, sheetPart: string, edit: AddColumns): NamedColumns | null {
  for (const part of partsOfKind(pack, sheetPart, 'table')) {
    const source = pack.xml(part);
    const root = parseTree(source);
    const area = parseRange(attribute(root, 'ref') ?? '');
    const list = childOf(root, 'tableColumns');
    const columns = list ? childrenOf(list, 'tableColumn') : [];
    if (!area || !list || edit.at <= area.left || edit.at > area.right) continue;
    if (columns.length + edit.columns.length !== area.right - area.left + 1) continue;
    const head = attribute(root, 'headerRowCount') === '0' ? null : area.top;
    const names = freeNames(edit, head, columns);
    const models = edit.columns.map((_, index) => columns[edit.like + index - area.left] ?? null);
    const renamed = new Map(
      models.flatMap((model, index) => (model ? [[attribute(model, 'name') ?? '', names[index] ?? ''] as const] : [])),
    );
    const ids = columns.map((column) => Number(attribute(column, 'id')));
    const xml = names.map((name, index) =>
      columnXml(models[index] ?? null, name, Math.max(0, ...ids) + 1 + index, renamed, edit.at - edit.like),
    );
    const splices = new Splices();
    splices.insert(columns[edit.at - area.left - 1]?.end ?? list.closeStart, withPrefix(list.prefix, xml.join('')));
    setAttributes(splices, source.text, list, { count: String(columns.length + names.length) });
    pack.setXml(part, splices.applyTo(source.text));
    return { head, names, renamed };
  }
  return null;
}

function freeNames({ columns }: AddColumns, head: number | null, known: readonly XmlElement[]): readonly string[] {
  const given = columns.map((cells) => cells.findLast(({ row }) => row === head)?.value ?? null);
  return newColumnNames(
    given,
    known.map((column) => attribute(column, 'name') ?? ''),
  );
}

const KEPT = [
  'totalsRowFunction',
  'headerRowDxfId',
  'dataDxfId',
  'totalsRowDxfId',
  'dataCellStyle',
  'totalsRowCellStyle',
];

function columnXml(
  model: XmlElement | null,
  name: string,
  id: number,
  renamed: ReadonlyMap<string, string>,
  columns: number,
): string {
  const kept = KEPT.map((key) => [key, model ? attribute(model, key) : null] as const);
  const formulas = (model?.children ?? []).filter(({ local }) => /^(calculatedColumn|totalsRow)Formula$/.test(local));
  const content = formulas.map(({ local, text }) =>
    element(local, {}, escapeText(withColumnNames(shiftFormula(text, 0, columns), renamed))),
  );
  return element('tableColumn', { id, name, ...Object.fromEntries(kept) }, ...content);
}
