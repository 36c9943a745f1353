import { movedLine, type LineMove } from '../../formulas/line-move';
import { attribute, type XmlElement } from '../xml/xml-tree';

interface LineChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A picture, chart or control between two cells (or at one): its rows and columns,
 * counted from 0. One that keeps its size moves as its first line does, one that
 * keeps its place does not move at all.
 */
export function followAnchor(anchor: XmlElement, move: LineMove): readonly LineChange[] | null {
  const name = move.axis === 'rows' ? 'row' : 'col';
  const [from, to] = ['from', 'to'].map((corner) => {
    const child = anchor.children.find(({ local }) => local === corner);
    return child?.children.find(({ local }) => local === name) ?? null;
  });
  if (!from) return null;
  const keeps = attribute(anchor, 'editAs') ?? 'twoCell';
  if (keeps === 'absolute') return [];
  const shift = shiftOf(from, move);
  const lower = to ? [lineChange(to, keeps === 'oneCell' ? shift : shiftOf(to, move))] : [];
  return [lineChange(from, shift), ...lower];
}

function shiftOf(line: XmlElement, move: LineMove): number {
  const index = Number(line.text);
  // Of a line that goes the place is taken by the one behind.
  return (movedLine(index + 1, move) ?? move.at) - 1 - index;
}

function lineChange(line: XmlElement, shift: number): LineChange {
  return { start: line.openEnd, end: line.closeStart, text: String(Number(line.text) + shift) };
}
