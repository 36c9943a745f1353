import { decodedText } from './decoded-text';
import { NotPlain } from './not-plain';

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const BLANK = 32;
const DOUBLE_QUOTE = 34;
const AMPERSAND = 38;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
export const LESS = 60;
const EQUALS = 61;
export const GREATER = 62;
const BRACKET = 93;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const FIRST_NON_CHARACTER = 0xfffe;

/**
 * A position that moves forward over XML of the plain kind: elements of one prefix,
 * attributes without references or line breaks, text. It takes in a true part of
 * what is well formed, and reads it as the general parser does; for all else,
 * comments and CDATA among them, it throws NotPlain. Written for speed: nothing is
 * cut out of the text that nobody asks for.
 */
export class PlainXml {
  /** Where the next character is read. */
  at: number;
  /** Of the start tag read last: whether it ended with "/>". */
  isSelfClosing = false;
  /** Of the text read last: its bounds, and its content where that is not simply what stands between them. */
  textStart = 0;
  textEnd = 0;
  decoded: string | null = null;
  private readonly names: number[] = [];
  private nameCount = 0;

  constructor(
    readonly text: string,
    start: number,
    /** Prefix of all elements with its colon; '' where the namespace is the default. */
    readonly prefix: string,
    /** Prefixes that attributes may have. */
    private readonly bound: { has(prefix: string): boolean },
  ) {
    this.at = start;
  }

  skipSpace(): void {
    const { text } = this;
    let at = this.at;
    for (let code = text.charCodeAt(at); isSpace(code); code = text.charCodeAt(at)) at++;
    this.at = at;
  }

  /** Whether an end tag follows; the position is at a "<" then, or NotPlain is thrown. */
  isEndTag(): boolean {
    if (this.text.charCodeAt(this.at) !== LESS) throw new NotPlain();
    return this.text.charCodeAt(this.at + 1) === SLASH;
  }

  /** Passes "<", the prefix and the local name of a start tag. */
  startTag(): string {
    const start = this.at + 1 + this.prefix.length;
    if (this.text.charCodeAt(this.at) !== LESS) throw new NotPlain();
    if (this.prefix !== '' && !this.text.startsWith(this.prefix, this.at + 1)) throw new NotPlain();
    let at = start;
    while (isNameCharacter(this.text.charCodeAt(at))) at++;
    if (at === start) throw new NotPlain();
    this.at = at;
    return this.text.slice(start, at);
  }

  endTag(name: string): void {
    const { text, prefix } = this;
    const start = this.at + 2 + prefix.length;
    const isExpected =
      text.charCodeAt(this.at) === LESS &&
      text.charCodeAt(this.at + 1) === SLASH &&
      (prefix === '' || text.startsWith(prefix, this.at + 2)) &&
      text.startsWith(name, start) &&
      text.charCodeAt(start + name.length) === GREATER;
    if (!isExpected) throw new NotPlain();
    this.at = start + name.length + 1;
  }

  /** Passes the attributes of a start tag and its end. An attribute that stands twice is broken, which the general parser says. */
  attributes(): void {
    const { text } = this;
    this.nameCount = 0;
    let prefixed = 0;
    for (;;) {
      let code = text.charCodeAt(this.at);
      const isApart = code === BLANK;
      while (code === BLANK) code = text.charCodeAt(++this.at);
      if (code === GREATER || code === SLASH) {
        this.tagEnd(code);
        return;
      }
      if (!isApart) throw new NotPlain();
      if (this.attribute() && ++prefixed > 1) throw new NotPlain();
    }
  }

  /** An attribute's value in the start tag read last; null where it has none of that name. */
  attributeOf(name: string): string | null {
    const place = this.attributePlace(name);
    return place < 0 ? null : this.text.slice(place, this.text.indexOf(this.text.charAt(place - 1), place));
  }

  /** Where that value begins, after its quotation mark; -1 where there is none. */
  attributePlace(name: string): number {
    for (let index = 0; index < this.nameCount; index += 2) {
      const start = this.names[index] ?? 0;
      const end = this.names[index + 1] ?? 0;
      if (end - start === name.length && this.text.startsWith(name, start)) return end + 2;
    }
    return -1;
  }

  /** Passes ">" or "/>". */
  tagEnd(code: number): void {
    this.isSelfClosing = code === SLASH;
    if (this.isSelfClosing && this.text.charCodeAt(this.at + 1) !== GREATER) throw new NotPlain();
    this.at += this.isSelfClosing ? 2 : 1;
  }

  /** Passes one attribute. True for one with a prefix: of two such, both could mean the same name. */
  private attribute(): boolean {
    const { text } = this;
    const start = this.at;
    let at = start;
    while (isNameCharacter(text.charCodeAt(at))) at++;
    const isPrefixed = text.charCodeAt(at) === COLON;
    if (isPrefixed) {
      const local = at + 1;
      if (!this.bound.has(text.slice(start, at))) throw new NotPlain();
      do at++;
      while (isNameCharacter(text.charCodeAt(at)));
      if (at === local || isDigit(text.charCodeAt(local))) throw new NotPlain();
    }
    const quote = text.charCodeAt(at + 1);
    const isRead = at > start && text.charCodeAt(at) === EQUALS && (quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE);
    if (!isRead || isDigit(text.charCodeAt(start)) || this.isNamed(start, at)) throw new NotPlain();
    at += 2;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at)) {
      // Not so also for the NaN behind the end of the text.
      const isPlain = code >= BLANK && code < FIRST_SURROGATE && code !== LESS && code !== AMPERSAND;
      if (!isPlain) throw new NotPlain();
    }
    this.at = at + 1;
    return isPrefixed;
  }

  /** Notes an attribute's name; true where the tag has it already. */
  private isNamed(start: number, end: number): boolean {
    for (let index = 0; index < this.nameCount; index += 2) {
      const first = this.names[index] ?? 0;
      const isSame = (this.names[index + 1] ?? 0) - first === end - start;
      if (isSame && this.text.startsWith(this.text.slice(start, end), first)) return true;
    }
    this.names[this.nameCount++] = start;
    this.names[this.nameCount++] = end;
    return false;
  }

  /** Passes text up to the next "<". */
  characters(): void {
    const { text } = this;
    const start = this.at;
    let at = start;
    let isSimple = true;
    for (let code = text.charCodeAt(at); code !== LESS; code = text.charCodeAt(++at)) {
      const isOdd =
        !(code >= BLANK) || code === AMPERSAND || code === BRACKET || (code >= FIRST_SURROGATE && isRare(code));
      if (!isOdd) continue;
      if (Number.isNaN(code)) throw new NotPlain();
      isSimple = false;
    }
    this.textStart = start;
    this.textEnd = at;
    this.decoded = isSimple ? null : decodedText(text.slice(start, at));
    this.at = at;
  }

  /** The content of the text read last. */
  content(): string {
    return this.decoded ?? this.text.slice(this.textStart, this.textEnd);
  }
}

export function isSpace(code: number): boolean {
  return code === BLANK || code === LINE_FEED || code === TAB || code === RETURN;
}

/** ASCII letters and digits: all that names of spreadsheet parts consist of. A digit cannot begin one. */
function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isRare(code: number): boolean {
  return code <= LAST_SURROGATE || code >= FIRST_NON_CHARACTER;
}
