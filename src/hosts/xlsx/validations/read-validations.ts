import type { CellRange } from '../../../workbook/snapshot';
import { parseRange, type CellPosition } from '../read/cell-address';
import { attribute, isOn, type XmlElement } from '../xml/xml-tree';

/** A rule of a sheet for what may be typed into cells, one that refuses other entries. */
export interface Validation {
  readonly areas: readonly CellRange[];
  /** The cell that relative references of its formulas are meant from. */
  readonly anchor: CellPosition;
  readonly type: string;
  readonly operator: string;
  /** Whether an empty cell among those of a list allows anything, as it does where the list is a name. */
  readonly allowBlank: boolean;
  readonly first: string;
  readonly second: string;
}

/**
 * The validations of a sheet that refuse entries, those in Excel's extensions (a
 * list on another sheet) included. One that only warns, or says nothing at all,
 * lets a person go on, and is left out.
 */
export function readValidations(frame: XmlElement): readonly Validation[] {
  return elementsNamed(frame, 'dataValidation').flatMap((element) => {
    const style = attribute(element, 'errorStyle') ?? 'stop';
    if (style !== 'stop' || !isOn(attribute(element, 'showErrorMessage'))) return [];
    const textOf = (name: string): string => {
      const child = element.children.find(({ local }) => local === name);
      return (child?.children[0]?.text ?? child?.text ?? '').trim();
    };
    const areas = (attribute(element, 'sqref') ?? textOf('sqref'))
      .split(/\s+/)
      .flatMap((area) => parseRange(area) ?? []);
    const anchor = {
      row: Math.min(...areas.map(({ top }) => top)),
      column: Math.min(...areas.map(({ left }) => left)),
    };
    return {
      ...{ areas, anchor, type: attribute(element, 'type') ?? 'none' },
      operator: attribute(element, 'operator') ?? 'between',
      allowBlank: isOn(attribute(element, 'allowBlank')),
      ...{ first: textOf('formula1'), second: textOf('formula2') },
    };
  });
}

function elementsNamed(element: XmlElement, local: string): readonly XmlElement[] {
  const own = element.children.filter((child) => child.local === local);
  return [...own, ...element.children.flatMap((child) => elementsNamed(child, local))];
}
