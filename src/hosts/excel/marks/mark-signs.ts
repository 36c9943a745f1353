import type { Severity } from '../../../records/settings';

/** A format of ours is true of every cell; the text in N(), which counts as 0, says whose it is. */
const FORMULA = /^=N\("theme-day:(error|warning|info)"\)=0$/;

/** The formula of our conditional format for a severity. */
export function markFormula(severity: Severity): string {
  return `=N("theme-day:${severity}")=0`;
}

/** Excel may give a formula back with blanks of its own. */
export function isMarkFormula(formula: string): boolean {
  return FORMULA.test(formula.replace(/\s/g, ''));
}

/** The last line of a comment of ours: whose it is, and a number that only this text has. */
const SIGNATURE = /\btheme-day-([0-9a-f]{6})\s*$/;

/** The text of a comment with our signature below it. */
export function signedText(text: string): string {
  return `${text}\ntheme-day-${numberOf(text)}`;
}

/** True for a comment of ours as we wrote it. One that somebody has changed is theirs. */
export function isSignedText(content: string): boolean {
  const found = SIGNATURE.exec(content);
  return found !== null && numberOf(content.slice(0, found.index)) === found[1];
}

/** A number for a text, whatever Excel does to its line breaks. */
function numberOf(text: string): string {
  let number = 0;
  for (const letter of text.replace(/\s/g, '')) number = (number * 31 + (letter.codePointAt(0) ?? 0)) % 0x1000000;
  return number.toString(16).padStart(6, '0');
}
