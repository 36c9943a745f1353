import type { Attributes } from './number-code';

/**
 * Collects the text of a cell or a comment from its paragraphs: white space counts
 * once and not at the beginning (OpenDocument 1.3 part 3, 6.1.2); what is meant to
 * stay is written as elements.
 */
export class CellText {
  private readonly paragraphs: string[] = [];
  private current: string | null = null;
  private isAfterSpace = true;

  get isEmpty(): boolean {
    return this.paragraphs.length === 0;
  }

  get text(): string {
    return this.paragraphs.join('\n');
  }

  open(local: string, attributes: Attributes): void {
    if (local === 'p') {
      this.current = '';
      this.isAfterSpace = true;
    } else if (local === 's') this.put(' '.repeat(Math.min(1000, Number(attributes['text:c'] ?? 1) || 1)));
    else if (local === 'tab') this.put('\t');
    else if (local === 'line-break') this.put('\n');
  }

  close(local: string): void {
    if (local !== 'p' || this.current === null) return;
    this.paragraphs.push(this.current);
    this.current = null;
  }

  add(text: string): void {
    if (this.current === null) return;
    let plain = text.replace(/[ \t\r\n]+/g, ' ');
    if (this.isAfterSpace && plain.startsWith(' ')) plain = plain.slice(1);
    if (plain === '') return;
    this.current += plain;
    this.isAfterSpace = plain.endsWith(' ');
  }

  private put(text: string): void {
    if (this.current === null) return;
    this.current += text;
    this.isAfterSpace = false;
  }
}
