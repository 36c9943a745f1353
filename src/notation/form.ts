import { chineseNumber, chineseYear, withDigits } from './chinese-number';
import { squeezeText } from './normalise';

/**
 * A way of writing a month, a day or a period: one pattern, by which it is read and
 * by which it is written. Its named groups (year, month, day, block) are the figures;
 * whatever stands around them belongs to the form.
 */
export interface Form {
  /** A text of this form. */
  readonly example: string;
  /** Without anchors, over text without spaces and with digits; `\s*` where a reader leaves spaces in. */
  readonly pattern: string;
  /** What may follow where the form heads a column; absent for forms that say too little there. */
  readonly behind?: string;
}

/** A form made ready for its readers and its writer. */
export interface ReadyForm extends Form {
  readonly whole: RegExp;
  readonly head: RegExp | null;
}

export type Slot = 'year' | 'month' | 'day' | 'block';

/** The figures of a text by the places they stand in; a place that the text leaves out is absent. */
export type Figures = Readonly<Partial<Record<Slot, number>>>;

const SLOTS: readonly Slot[] = ['year', 'month', 'day', 'block'];

/** Words that count: 元月 is the first month, 上半年 the first half. */
const WORDS: Readonly<Record<string, number>> = { 元: 1, 上: 1, 前: 1, 下: 2, 后: 2 };
const PAIRS = ['上下', '前后'];

export function readyForms<F extends Form>(forms: readonly F[]): readonly (F & ReadyForm)[] {
  return forms.map((form) => ({
    ...form,
    whole: new RegExp(`^(?:${form.pattern})$`, 'iu'),
    head: form.behind === undefined ? null : new RegExp(`^\\**(?:${form.pattern})${form.behind}(?<rest>.*)$`, 'iu'),
  }));
}

/** The figures of a text that a form's pattern matched. */
export function figuresOf({ groups = {} }: RegExpExecArray): Figures {
  const found: Partial<Record<Slot, number>> = {};
  for (const slot of SLOTS) {
    const text = groups[slot];
    if (text !== undefined) found[slot] = WORDS[text] ?? Number(text);
  }
  return found;
}

/** Text as forms are matched against it. */
export function plainText(text: string): string {
  return withDigits(squeezeText(text));
}

/**
 * A text with other figures in the places of its own, written as those are: with a
 * zero before or without, as Chinese numerals, in full width. All around them stays,
 * but for what a head says behind the form, which `rest` may change. Null where the
 * text is not of the form, or where it has a place for which no figure is given.
 */
export function rewritten(
  sample: string,
  pattern: RegExp,
  wanted: Figures,
  isPadded: boolean,
  rest: (text: string) => string | null = (text) => text,
): string | null {
  const { plain, places } = aligned(sample);
  const match = new RegExp(pattern.source, 'diu').exec(plain);
  if (!match) return null;
  const groups = match.indices?.groups ?? {};
  const slots = SLOTS.flatMap((slot) => {
    const found = groups[slot];
    return found ? [{ slot, from: found[0], to: found[1] }] : [];
  }).sort((one, other) => one.from - other.from);
  let [text, at] = ['', 0];
  for (const { slot, from, to } of slots) {
    const [first, last, figure] = [places[from], places[to - 1], wanted[slot]];
    const isCutOff = first?.start === places[from - 1]?.start || last?.end === places[to]?.end;
    if (!first || !last || figure === undefined || isCutOff) return null;
    text += sample.slice(at, first.start) + figureLike(sample.slice(first.start, last.end), slot, figure, isPadded);
    at = last.end;
  }
  const end = groups.rest ? (places[groups.rest[0]]?.start ?? sample.length) : sample.length;
  const behind = rest(sample.slice(end));
  return behind === null ? null : `${text}${sample.slice(at, end)}${behind}`;
}

function figureLike(sample: string, slot: Slot, figure: number, isPadded: boolean): string {
  const pair = PAIRS.find((each) => each.includes(sample));
  if (pair !== undefined) return pair[figure - 1] ?? '';
  if (!/\d/u.test(sample.normalize('NFKC'))) {
    return slot === 'year' ? chineseYear(figure, /[零〇○◯]/u.exec(sample)?.[0] ?? '〇') : chineseNumber(figure);
  }
  const digits = String(figure).padStart(isPadded && (slot === 'month' || slot === 'day') ? 2 : 1, '0');
  return /[０-９]/u.test(sample)
    ? digits.replace(/\d/gu, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
    : digits;
}

/**
 * Whether figures below ten get a zero before them: as the first of the texts
 * of these forms that has such a figure; where none has, as is usual (2026-06).
 */
export function isPadded(form: ReadyForm, texts: readonly string[], among: readonly ReadyForm[] = [form]): boolean {
  if (form.pattern.includes('(?<month>\\d{2})')) return true;
  const matches = texts.flatMap((text) => {
    const plain = plainText(text);
    const found = among.map(({ head, whole }) => (head ?? whole).exec(plain)).find((match) => match !== null);
    return found ? [found] : [];
  });
  const figures = matches.flatMap(({ groups = {} }) => [groups.month ?? [], groups.day ?? []].flat());
  const telling = figures.find((figure) => Number(figure) < 10);
  return telling === undefined ? matches.some(([text]) => /^\d{4}-/u.test(text)) : telling.length === 2;
}

interface Aligned {
  readonly plain: string;
  /** For each character of the plain text where it comes from; a Chinese number is one piece. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

const PIECE = /[〇○◯零一二三四五六七八九十]+|./gsu;

function aligned(sample: string): Aligned {
  const pieces = [...sample.matchAll(PIECE)].map(({ 0: piece, index }) => ({
    text: plainText(piece),
    place: { start: index, end: index + piece.length },
  }));
  return {
    plain: pieces.map(({ text }) => text).join(''),
    places: pieces.flatMap(({ text, place }) => Array.from({ length: text.length }, () => place)),
  };
}
