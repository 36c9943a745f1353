import type { Words } from '../locales/words';
import type { Align, Block, PaperTable, Piece } from './paper';
import { chineseNumeral } from './chinese-numeral';

/** Writes a paper from top to bottom and numbers its headings: 一、 then （一） then 1. (GB/T 9704-2012, 7.3.3). */
export class PaperWriter {
  readonly blocks: Block[] = [];
  private readonly numbers = [0, 0, 0];

  constructor(readonly words: Words) {}

  heading(text: string, level: 1 | 2 | 3 = 1, pieces: readonly Piece[] = []): void {
    const number = (this.numbers[level - 1] ?? 0) + 1;
    this.numbers.fill(0, level);
    this.numbers[level - 1] = number;
    // As the language counts: 一、二、三 or 1, 2, 3.
    const numeral = this.words('papers.numbers.one') === chineseNumeral(1) ? chineseNumeral(number) : String(number);
    const prefix = this.words(`papers.numbers.level${level}`, { number, numeral });
    this.blocks.push({ kind: 'heading', level, text: `${prefix}${text}`, pieces });
  }

  paragraph(...pieces: readonly Piece[]): void {
    this.blocks.push({ kind: 'paragraph', pieces, align: 'justified' });
  }

  /** A line that stands with what follows, such as the unit above a table. */
  line(align: Align, ...pieces: readonly Piece[]): void {
    this.blocks.push({ kind: 'paragraph', pieces, align, keepsNext: true });
  }

  table(table: Pick<PaperTable, 'columns' | 'rows'> & Partial<PaperTable>): void {
    this.blocks.push({ totals: null, isRoomy: false, keepsNext: false, ...table, kind: 'table' });
  }

  closing(...lines: readonly (readonly Piece[])[]): void {
    this.blocks.push({ kind: 'closing', lines });
  }
}
