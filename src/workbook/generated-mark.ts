import type { GeneratedMark } from './snapshot';

/** The text constant kept in the defined name of a generated sheet: "dues-notice 2020-H1". */
export function generatedMarkText(mark: GeneratedMark): string {
  return `${mark.kind} ${mark.period}`;
}

/** Reads such a text; null for any other, so that a name that people made is left alone. */
export function parseGeneratedMark(text: string): GeneratedMark | null {
  const parts = /^(dues-notice|summary|check-report|sign-in) (\d{4}(?:-(?:H[12]|\d{2}))?)$/.exec(text);
  if (!parts) return null;
  return { kind: parts[1] as GeneratedMark['kind'], period: parts[2] ?? '' };
}
