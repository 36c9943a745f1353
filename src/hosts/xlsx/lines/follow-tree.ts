import { parseRange } from '../read/cell-address';
import { withAttributes } from '../xml/edit-element';
import type { Splices } from '../xml/splices';
import { escapeText } from '../xml/write-xml';
import { attribute, type XmlElement } from '../xml/xml-tree';
import { lineSpan } from '../../formulas/axis';
import { followAnchor } from './follow-anchor';
import { followWidths, movedFilterColumn } from './follow-columns';
import { movedAreas, type Growth } from './move-areas';
import { movedFormula, type MovedPlace } from '../../formulas/moved-formula';
import { attributeKinds, isList, isVital, textKind, type ReferenceKind } from './reference-places';
import { movedLine, type LineMove } from '../../formulas/line-move';

export interface FollowedPart {
  /** The sheet that the part belongs to; null for none. */
  readonly sheet: string | null;
  readonly text: string;
  readonly move: LineMove;
  /** Whether areas of such elements may take new lines in. */
  readonly growth: (local: string) => Growth;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Has all references in a part, given as elements, follow lines that came or went. */
export function followTree(splices: Splices, part: FollowedPart, root: XmlElement): void {
  const changes = new Follower(part).changesOf(root, null, null);
  for (const { start, end, text } of changes ?? []) splices.replace(start, end, text);
}

class Follower {
  private readonly isOwn: boolean;

  constructor(private readonly part: FollowedPart) {
    this.isOwn = part.sheet?.toLowerCase() === part.move.sheet.toLowerCase();
  }

  /** What changes in the element; null where it goes. `line` is that of the first cell which formulas in it are about. */
  changesOf(element: XmlElement, line: number | null, parent: XmlElement | null): readonly Change[] | null {
    const { move, text } = this.part;
    if (element.local === 'cols' && this.isOwn && move.axis === 'columns') return followWidths(element, text, move);
    const anchor = /anchor$/i.test(element.local) && this.isOwn ? followAnchor(element, move) : null;
    if (anchor) return anchor;
    const place = this.lineOf(element) ?? line;
    const values = this.attributesOf(element, place, parent);
    const own = this.textChange(element, place, parent);
    if (values === null || own === null) return null;
    const found = element.children.map((child) => this.changesOf(child, place, element));
    if (element.children.some((child, index) => isVital(child.local) && found[index] === null)) return null;
    const left = found.filter((changes) => changes !== null).length;
    if (isList(element.local) && found.length > 0 && left === 0) return null;
    const inside = element.children.flatMap(({ start, end }, index) => found[index] ?? [{ start, end, text: '' }]);
    const counted = left < found.length && attribute(element, 'count') !== null ? { count: String(left) } : {};
    return [...this.tagChange(element, { ...values, ...counted }), ...inside, ...own];
  }

  private lineOf(element: XmlElement): number | null {
    const areas = attribute(element, 'sqref') ?? element.children.find(({ local }) => local === 'sqref')?.text;
    const firsts = (areas ?? '').split(/\s+/).flatMap((one) => {
      const area = parseRange(one);
      return area ? [lineSpan(area, this.part.move.axis)[0]] : [];
    });
    return firsts.length > 0 ? Math.min(...firsts) : null;
  }

  private attributesOf(
    element: XmlElement,
    line: number | null,
    parent: XmlElement | null,
  ): Readonly<Record<string, string>> | null {
    const values: Record<string, string> = {};
    if (element.local === 'filterColumn' && parent && this.isOwn && this.part.move.axis === 'columns') {
      const place = movedFilterColumn(element, parent, this.part.move);
      if (place === null) return null;
      if (place !== attribute(element, 'colId')) values.colId = place;
    }
    for (const [name, kind] of Object.entries(attributeKinds(element.local))) {
      const value = attribute(element, name);
      const moved = value === null ? '' : this.moved(value, kind, element.local, line, parent);
      if (moved === null) return null;
      if (value !== null && moved !== value) values[name] = moved;
    }
    const location = element.local === 'hyperlink' && isWithinWorkbook(element) ? attribute(element, 'location') : null;
    const target = location === null ? null : movedFormula(location, this.place(null), this.part.move);
    return target === null || target === location ? values : { ...values, location: target };
  }

  private textChange(element: XmlElement, line: number | null, parent: XmlElement | null): readonly Change[] | null {
    const kind = element.children.length > 0 ? null : textKind(element.local, parent?.local ?? null);
    if (kind === null) return [];
    const moved = this.moved(element.text, kind, element.local, line, parent);
    if (moved === null) return null;
    if (moved === element.text) return [];
    return [{ start: element.openEnd, end: element.closeStart, text: escapeText(moved) }];
  }

  private tagChange(element: XmlElement, values: Readonly<Record<string, string>>): readonly Change[] {
    if (Object.keys(values).length === 0) return [];
    const { start, openEnd } = element;
    return [{ start, end: openEnd, text: withAttributes(this.part.text.slice(start, openEnd), values) }];
  }

  private moved(
    text: string,
    kind: ReferenceKind,
    local: string,
    line: number | null,
    parent: XmlElement | null,
  ): string | null {
    const { move } = this.part;
    // The newer chart parts keep whole references where sheets keep plain ranges.
    if (kind === 'formula' || (kind.endsWith('areas') && text.includes('!'))) {
      return movedFormula(text, this.place(line), move);
    }
    if (kind === 'number-or-formula') {
      return Number.isNaN(Number(text)) ? movedFormula(text, this.place(line), move) : text;
    }
    if (!this.isOwn) return text;
    if (kind === 'areas') return movedAreas(text, move, 'never');
    if (kind === 'row-areas') return movedAreas(text, move, move.axis === 'rows' ? this.part.growth(local) : 'never');
    if (kind !== 'break') return movedAreas(text, move, this.part.growth(local), kind === 'repeated-areas');
    if (parent?.local !== (move.axis === 'rows' ? 'rowBreaks' : 'colBreaks')) return text;
    // A page break stands before the line that comes after the one it names.
    const below = movedLine(Number(text) + 1, move);
    return below === null ? String(move.at - 1) : String(below - 1);
  }

  private place(line: number | null): MovedPlace {
    return { sheet: this.part.sheet, line };
  }
}

/** A link to another file has its own cells. */
function isWithinWorkbook(element: XmlElement): boolean {
  return !Object.values(element.tag.attributes).some(({ local, prefix }) => local === 'id' && prefix !== '');
}
