import type { CellRange } from '../../../workbook/snapshot';
import type { SurveyedSheet } from './survey';

/** A piece of one sheet that is read in one go. */
export interface Block {
  readonly sheet: SurveyedSheet;
  readonly area: CellRange;
}

/**
 * Cells asked for in one request. At the 15 to 25 bytes that a cell of a ledger
 * takes on its way that is 2 to 3 MB, against Excel's 5; where texts are longer
 * the request is halved once its answer was refused.
 */
export const CELLS_PER_REQUEST = 120_000;

/** Cuts pieces of sheets into blocks of whole rows and packs these into as few requests as go. */
export function planRequests(pieces: readonly Block[], limit = CELLS_PER_REQUEST): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let room = 0;
  for (const block of pieces.flatMap((piece) => blocksOf(piece, limit))) {
    const cells = cellsOf(block.area);
    const last = requests.at(-1);
    if (last && cells <= room) {
      last.push(block);
      room -= cells;
    } else {
      requests.push([block]);
      room = limit - cells;
    }
  }
  return requests;
}

function blocksOf({ sheet, area: used }: Block, limit: number): Block[] {
  const rows = Math.max(1, Math.floor(limit / (used.right - used.left + 1)));
  const blocks: Block[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    blocks.push({ sheet, area: { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) } });
  }
  return blocks;
}

/** Two requests in place of one that was too large; null for a single cell, which cannot be cut. */
export function halve(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.ceil(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (!block) return null;
  const { sheet, area } = block;
  if (area.top === area.bottom) {
    if (area.left === area.right) return null;
    const across = Math.floor((area.left + area.right) / 2);
    return [[{ sheet, area: { ...area, right: across } }], [{ sheet, area: { ...area, left: across + 1 } }]];
  }
  const middle = Math.floor((area.top + area.bottom) / 2);
  return [[{ sheet, area: { ...area, bottom: middle } }], [{ sheet, area: { ...area, top: middle + 1 } }]];
}

export function cellsOf(area: CellRange): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}
