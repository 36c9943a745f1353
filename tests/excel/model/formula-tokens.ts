import { NotPlayed } from '../protocol/excel-error';

export interface Token {
  readonly kind: 'number' | 'text' | 'reference' | 'function' | 'operator';
  readonly text: string;
  /** The sheet that a reference names. */
  readonly sheet?: string;
}

const PATTERN =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<function>[A-Z]+)\(|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<reference>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|(?<operator><>|<=|>=|[-+*/&=<>(),%]))\s*/guy;

/** Splits a formula without its "=" into tokens; references lose their $ signs. */
export function formulaTokens(formula: string): Token[] {
  const tokens: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < formula.length) {
    const at = PATTERN.lastIndex;
    const found = PATTERN.exec(formula)?.groups;
    if (!found) throw new NotPlayed(`formula ${formula} at ${at}`);
    const { number, text, reference, operator } = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll('""', '"') });
    else if (reference !== undefined) tokens.push(referenceToken(reference, found.sheet));
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator });
    else tokens.push({ kind: 'function', text: found.function ?? '' });
  }
  return tokens;
}

function referenceToken(reference: string, sheet: string | undefined): Token {
  const token = { kind: 'reference', text: reference.replaceAll('$', '') } as const;
  return sheet === undefined ? token : { ...token, sheet: sheet.replace(/^'|'$/g, '').replaceAll("''", "'") };
}
