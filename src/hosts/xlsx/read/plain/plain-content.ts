import { NotPlain } from './not-plain';
import { plainRun } from './plain-run';
import type { PlainXml } from './plain-xml';

/** Where an element and its content stand; `start` is below 0 where there is none. */
export class PlainContent {
  start = -1;
  openEnd = 0;
  end = 0;
  private from = 0;
  private to = 0;
  private decoded: string | null = null;

  constructor(private readonly xml: PlainXml) {}

  get exists(): boolean {
    return this.start >= 0;
  }

  /** Length of the text, where nothing in it had to be decoded; else -1. */
  get plainLength(): number {
    return this.decoded === null ? this.to - this.from : -1;
  }

  get textStart(): number {
    return this.from;
  }

  get text(): string {
    return this.decoded ?? this.xml.text.slice(this.from, this.to);
  }

  /** Takes in an element whose start tag begins at `start` and was just passed. Throws NotPlain where there was one already. */
  read(start: number, name: 'v' | 'f'): void {
    this.open(start);
    if (this.xml.isSelfClosing) return;
    this.xml.characters();
    this.take();
    this.xml.endTag(name);
    this.end = this.xml.at;
  }

  readRun(start: number): void {
    this.open(start);
    if (this.xml.isSelfClosing) return;
    const { xml } = this;
    const { text, at, prefix } = xml;
    if (prefix === '' && text.startsWith('<t>', at)) {
      // By far the most: one text and nothing else.
      xml.at += 3;
      xml.characters();
      if (text.startsWith('</t></is>', xml.at)) {
        this.take();
        xml.at += 9;
        this.end = xml.at;
        return;
      }
      xml.at = at;
    }
    this.decoded = plainRun(xml, 'is');
    this.end = xml.at;
  }

  private open(start: number): void {
    if (this.start >= 0) throw new NotPlain();
    this.start = start;
    this.openEnd = this.end = this.xml.at;
    this.from = this.to = this.xml.at;
    this.decoded = null;
  }

  private take(): void {
    this.from = this.xml.textStart;
    this.to = this.xml.textEnd;
    this.decoded = this.xml.decoded;
  }
}
