import type { XmlElement } from '../xml/xml-tree';
import { attribute } from '../xml/xml-tree';
import { movedRow, type RowMove } from './row-move';

interface RowChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A picture, chart or control between two cells (or at one): its rows, counted
 * from 0. One that keeps its size moves as its first row does, one that keeps its
 * place does not move at all.
 */
export function followAnchor(anchor: XmlElement, move: RowMove): readonly RowChange[] | null {
  const [from, to] = ['from', 'to'].map((corner) => {
    const child = anchor.children.find(({ local }) => local === corner);
    return child?.children.find(({ local }) => local === 'row') ?? null;
  });
  if (!from) return null;
  const keeps = attribute(anchor, 'editAs') ?? 'twoCell';
  if (keeps === 'absolute') return [];
  const shift = shiftOf(from, move);
  const lower = to ? [rowChange(to, keeps === 'oneCell' ? shift : shiftOf(to, move))] : [];
  return [rowChange(from, shift), ...lower];
}

function shiftOf(row: XmlElement, move: RowMove): number {
  const index = Number(row.text);
  // Of a row that goes the place is taken by the one below.
  return (movedRow(index + 1, move) ?? move.at) - 1 - index;
}

function rowChange(row: XmlElement, shift: number): RowChange {
  return { start: row.openEnd, end: row.closeStart, text: String(Number(row.text) + shift) };
}
