import { movedYear } from '../../notation/moved-year';

/** What the file of the new year is called: "支部2026.xlsx" as "支部2027.xlsx", "支部.xlsx" as "支部2027年.xlsx". */
export function fileOfYear(name: string, year: number): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/su.exec(name) ?? [];
  return `${movedYear(stem, year - 1, year) ?? `${stem}${year}年`}${ending}`;
}
