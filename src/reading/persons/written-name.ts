/** A person's name as a cell writes it, taken apart. */
export interface WrittenName {
  /** For people: as written, without inner spaces and zero-width characters. */
  readonly shown: string;
  /** For comparison: also without the bracket, letters in half width, one kind of middle dot. */
  readonly base: string;
  /** What a bracket after the name says, `技术科` of 张伟（技术科）; null without one. */
  readonly suffix: string | null;
}

const IGNORED = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
const MIDDLE_DOTS = /[.•・‧∙⋅･]/gu;
const WITH_BRACKET = /^([^([【〔]+)[([【〔]([^)\]】〕]*)[)\]】〕]$/u;

/** Nothing to drop and nothing to take apart: nearly every name. */
const PLAIN = /^[\u4e00-\u9fff]+$/;

/** Takes a name apart; null where nothing but spaces is written. */
export function writtenName(text: string): WrittenName | null {
  if (PLAIN.test(text)) return { shown: text, base: text, suffix: null };
  const shown = text.replace(IGNORED, '');
  if (shown === '') return null;
  const compared = comparedText(shown);
  const parts = WITH_BRACKET.exec(compared);
  const base = (parts?.[1] ?? compared).replace(MIDDLE_DOTS, '·');
  const suffix = parts?.[2] ?? '';
  return { shown, base, suffix: suffix === '' ? null : suffix };
}

/** A text for comparison: no spaces or zero-width characters, letters and brackets in half width. */
export function comparedText(text: string): string {
  return text.normalize('NFKC').replace(IGNORED, '');
}
