import type { ColumnMapping } from '../../records/settings';
import { headerKey } from './header-key';
import { type Candidate, candidatesOf } from './header-words';

/** The header words as this workbook uses them: the vocabulary, and the columns that a person confirmed. */
export interface HeadWords {
  /** Fields that a head on this sheet may stand for, whatever the role. */
  candidates(sheet: string, text: string): readonly Candidate[];
  /** What a person confirmed for this head in tables of this role; undefined where nothing, a null field: leave it alone. */
  confirmed(
    sheet: string,
    role: string,
    head: { readonly text: string; readonly fullText: string },
  ): { readonly field: string | null } | undefined;
  /** Roles that a person confirmed for tables of this sheet with these heads. */
  confirmedRoles(sheet: string, texts: readonly string[]): ReadonlySet<string>;
}

export function headWords(mappings: readonly ColumnMapping[]): HeadWords {
  const known = new Map<string, readonly Candidate[]>();
  const vocabulary = (text: string): readonly Candidate[] => {
    const before = known.get(text);
    if (before) return before;
    const found = candidatesOf(text);
    known.set(text, found);
    return found;
  };
  const ofSheet = (sheet: string): readonly (ColumnMapping & { readonly key: string })[] =>
    mappings
      .filter((mapping) => mapping.sheet === sheet)
      .map((mapping) => ({ ...mapping, key: headerKey(mapping.header) }));
  const mapped = new Map(mappings.map(({ sheet }) => [sheet, ofSheet(sheet)]));
  const matching = (sheet: string, text: string): readonly ColumnMapping[] => {
    const own = mapped.get(sheet);
    if (!own) return [];
    const key = headerKey(text);
    return own.filter((mapping) => mapping.key === key && key !== '');
  };
  return {
    candidates(sheet, text) {
      if (!mapped.has(sheet)) return vocabulary(text);
      const own = matching(sheet, text).flatMap(({ field }) => (field === null ? [] : [{ field, weight: 3 } as const]));
      return own.length > 0 ? [...own, ...vocabulary(text)] : vocabulary(text);
    },
    confirmed: (sheet, role, { text, fullText }) =>
      [fullText, text].flatMap((each) => matching(sheet, each)).find((mapping) => mapping.role === role),
    confirmedRoles: (sheet, texts) =>
      new Set(
        texts.flatMap((text) => matching(sheet, text).flatMap(({ role, field }) => (field === null ? [] : [role]))),
      ),
  };
}
