import type { GeneratedMark } from './snapshot';

/** The text constant kept in the defined name of a generated sheet: "dues-notice 2020-H1", "member-year 2020 李明". */
export function generatedMarkText({ kind, period, of }: GeneratedMark): string {
  // A quotation mark would end the constant.
  return [kind, period, ...(of === undefined ? [] : [of.replaceAll('"', '')])].join(' ');
}

/** Reads such a text; null for any other, so that a name that people made is left alone. */
export function parseGeneratedMark(text: string): GeneratedMark | null {
  const parts =
    /^(dues-notice|summary|check-report|sign-in|member-year|carried-over|members-left|city-branches|city) (\d{4}(?:-(?:H[12]|\d{2}))?)(?: (.+))?$/u.exec(
      text,
    );
  if (!parts) return null;
  const mark = { kind: parts[1] as GeneratedMark['kind'], period: parts[2] ?? '' };
  return parts[3] === undefined ? mark : { ...mark, of: parts[3] };
}
