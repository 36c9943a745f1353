import type { CellRef } from '../../records/cell-ref';
import type { Member, Person } from '../../records/member';
import { sectionsOf, type Identity } from './roster-identity';
import { comparedText, writtenName, type WrittenName } from './written-name';

/** A name in a table other than the roster, with what its row says beside it. */
export interface Mention {
  readonly text: string;
  readonly cell: CellRef;
  readonly id: string | null;
  readonly section: string | null;
}

/** Finds the roster member that a name in another table means. */
export interface PersonIndex {
  /** Null where the name cell holds nothing but spaces. */
  person(mention: Mention): Person | null;
  /** The one member of that name, however it is spaced; null where there is none or more than one. */
  memberNamed(text: string): Member | null;
}

export function personIndex(identities: readonly Identity[]): PersonIndex {
  const byName = new Map<string, Identity[]>();
  const sections = new Set<string>();
  for (const identity of identities) {
    const namesakes = byName.get(identity.written.base);
    if (namesakes) namesakes.push(identity);
    else byName.set(identity.written.base, [identity]);
    for (const section of identity.sections) sections.add(section);
  }

  const meant = (written: WrittenName, id: string | null, section: string | null): readonly Identity[] => {
    const namesakes = byName.get(written.base) ?? [];
    const [only] = namesakes;
    if (only && namesakes.length === 1) return contradicts(written.suffix, only, sections) ? [] : namesakes;
    return narrowed(namesakes, written, id, section);
  };

  const personNamed = (text: string, id: string | null, section: string | null): Omit<Person, 'cell'> | null => {
    const written = writtenName(text);
    if (written === null) return null;
    const found = meant(written, id, section);
    const member = found.length === 1 ? (found[0]?.member.key ?? null) : null;
    return { name: written.shown, member, ambiguous: found.length > 1 };
  };

  /** By the name alone: the same names stand in table after table. */
  const byNameAlone = new Map<string, Omit<Person, 'cell'> | null>();
  const remembered = (text: string): Omit<Person, 'cell'> | null => {
    const known = byNameAlone.get(text);
    if (known !== undefined) return known;
    const named = personNamed(text, null, null);
    byNameAlone.set(text, named);
    return named;
  };

  return {
    person({ text, cell, id, section }) {
      const named = id === null && section === null ? remembered(text) : personNamed(text, id, section);
      return named && { name: named.name, cell, member: named.member, ambiguous: named.ambiguous };
    },
    memberNamed(text) {
      const written = writtenName(text);
      const found = written === null ? [] : meant(written, null, null);
      return found.length === 1 ? (found[0]?.member ?? null) : null;
    },
  };
}

/** A bracket that names another section of the roster means another person, even where no namesake is on the roster. */
function contradicts(suffix: string | null, { written, sections }: Identity, known: ReadonlySet<string>): boolean {
  if (suffix === null || suffix === written.suffix || sections.includes(suffix)) return false;
  return written.suffix !== null || (known.has(suffix) && sections.length > 0);
}

/** An id typed as a number has lost the zeros before it. */
function sameId(one: string | null, other: string): boolean {
  return one !== null && one.replace(/^0+(?=\d)/u, '') === other.replace(/^0+(?=\d)/u, '');
}

/** Which of several namesakes the row means: by id, by bracket, by section, else by the name exactly as written. */
function narrowed(
  namesakes: readonly Identity[],
  written: WrittenName,
  idText: string | null,
  sectionText: string | null,
): readonly Identity[] {
  const id = comparedText(idText ?? '');
  const byId = id === '' ? [] : namesakes.filter((one) => sameId(one.id, id));
  if (byId.length > 0) return byId;

  const { suffix } = written;
  if (suffix !== null) {
    return namesakes.filter(
      (one) => one.written.suffix === suffix || one.sections.includes(suffix) || one.id === suffix,
    );
  }

  const stated = sectionsOf(sectionText);
  const bySection = namesakes.filter((one) =>
    stated.some((section) => one.sections.includes(section) || one.written.suffix === section),
  );
  if (bySection.length > 0) return bySection;

  const plain = namesakes.filter((one) => one.written.suffix === null);
  return plain.length === 1 ? plain : namesakes;
}
