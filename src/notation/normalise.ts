/** Characters that show nothing: soft hyphen, zero-width and direction marks, emoji variation selectors. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/gu;

const OPENING_BRACKETS = /[[{【〔〖]/gu;
const CLOSING_BRACKETS = /[\]}】〕〗]/gu;
const MIDDLE_DOTS = /[•・‧∙⋅]/gu;

/** Nothing but characters that stay as they are, and no spaces: most of a large table is such text. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z.,:;()/+_√×△○☆、。—-]*$/;

/**
 * Text as it is to be compared: full width equals half width, invisible
 * characters dropped, line breaks and runs of spaces one space, none outside.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** The same without any spaces: 姓  名 is 姓名. */
export function squeezeText(text: string): string {
  return PLAIN.test(text) ? text : normaliseText(text).replaceAll(' ', '');
}

/** A person's name for comparison: 张 三 is 张三, brackets of any kind are one kind, so are middle dots. */
export function nameKeyText(text: string): string {
  return squeezeText(text).replace(OPENING_BRACKETS, '(').replace(CLOSING_BRACKETS, ')').replace(MIDDLE_DOTS, '·');
}
