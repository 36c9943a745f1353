import { normaliseText } from '../../notation/normalise';

/** A word of a list with what stands in brackets behind it. */
export interface NameToken {
  readonly text: string;
  readonly notes: readonly string[];
  /** In brackets before the first word: 【王芳】 or [玫瑰]. */
  readonly ahead: readonly string[];
}

const EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3\u{e0020}-\u{e007f}]/gu;
/** Signs that say that somebody was there or not are no decoration. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[✅✔✓☑]\ufe0f?/gu, ' √ '],
  [/[❌✖✗✘]\ufe0f?/gu, ' × '],
];

/** 1. 2、 (3) 4） ⑤ No.6, and the 1 of a keycap. */
const NUMBERING =
  /^[\s@#]*(?:no\.?\s*)?(?:(?:\(\s*\d{1,3}\s*\)|\d{1,3}(?!\d)\s*[.、,:;)\]．-])\s*(?:[.、,:;)\]．-]\s*)*(?=[^\d\s])|\d{1,3}(?!\d)\s*(?=[^\d\s.:/年月日号点时分人名次届-]))/iu;

/** Between names; inside a bracket they stay. */
const HARD = /[、,;|&\t\n。!?！？]+/u;
const SOFT = /[\s/_\\~@*<>"“”'‘’]+|(?<=[\p{Script=Han}\d)])[-—–:](?=[\p{Script=Han}A-Za-z(])|[:—–]+/u;

export interface ListLine {
  /** The line bears a number, as each of a group list does. */
  readonly isNumbered: boolean;
  /** The line without its number and decoration. */
  readonly text: string;
  /** Between 、 and , one piece each, with its words. */
  readonly pieces: readonly (readonly NameToken[])[];
}

/** Takes a line of a list apart: its number, its pieces, their words and brackets. */
export function listLine(line: string): ListLine {
  const signed = SIGNS.reduce((text, [sign, plain]) => text.replace(sign, plain), line);
  const plain = normaliseText(signed.replace(EMOJI, (sign) => (/[0-9#*]/u.test(sign) ? sign : ' ')))
    .replace(/[[{【〔〖]/gu, '(')
    .replace(/[\]}】〕〗]/gu, ')');
  const isNumbered = NUMBERING.test(plain);
  const text = plain.replace(NUMBERING, '').trim();
  return {
    isNumbered,
    text,
    pieces: outside(text, HARD)
      .map(tokensOf)
      .filter(({ length }) => length > 0),
  };
}

function tokensOf(piece: string): NameToken[] {
  const found: { text: string; notes: string[]; ahead: string[] }[] = [];
  const ahead: string[] = [];
  for (const [, word, note] of piece.matchAll(/([^()]+)|\(([^()]*)\)?|\)/gu)) {
    if (note !== undefined) {
      const last = found.at(-1);
      if (note.trim() !== '') (last ? last.notes : ahead).push(note.trim());
      continue;
    }
    for (const text of (word ?? '').split(SOFT)) {
      const bare = text.replace(/^[.,+·]+(?!\d)|[.,·]+$/gu, '');
      if (bare !== '') found.push({ text: bare, notes: [], ahead: ahead.splice(0) });
    }
  }
  // (张三) alone is a name and no remark on one.
  return found.length === 0 ? ahead.map((text) => ({ text, notes: [], ahead: [] })) : found;
}

/** Parts between separators that stand in no bracket. */
function outside(text: string, separator: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(sign)) parts.push('');
    else parts[parts.length - 1] = `${parts.at(-1) ?? ''}${sign}`;
  }
  return parts.filter((part) => part.trim() !== '');
}
