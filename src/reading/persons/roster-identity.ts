import type { DuplicateMembers } from '../../records/branch';
import type { Member, MemberKey } from '../../records/member';
import { comparedText, writtenName, type WrittenName } from './written-name';

/** A roster row before it is known whom it means. */
export type RosterRow = Omit<Member, 'key'>;

/** A member and what tells that member from others of the same name. */
export interface Identity {
  readonly member: Member;
  readonly written: WrittenName;
  /** The year of the roster the row is from; null for one that states none. */
  readonly year: number | null;
  readonly id: string | null;
  readonly sections: readonly string[];
}

/** The rows of one roster sheet; `year` where its name or title states one. */
export interface RosterEdition {
  readonly year: number | null;
  readonly rows: readonly RosterRow[];
}

export interface IdentifiedRoster {
  /** One entry per person: where rows cannot be told apart, the first of them. */
  readonly identities: readonly Identity[];
  readonly duplicates: readonly DuplicateMembers[];
}

/**
 * Gives every roster row its key. Rows of one name are different persons where an
 * id or a bracket tells so; a section does only for a name that no other table
 * writes without a section (`namedWithoutSection`), since there nobody could say
 * who is meant. Of a person who is on the rosters of several years the latest row
 * counts; that is no duplicate.
 */
export function identifyRoster(
  editions: readonly RosterEdition[],
  namedWithoutSection: ReadonlySet<string>,
): IdentifiedRoster {
  const identities: Identity[] = [];
  const byName = new Map<string, Identity[]>();
  const byId = new Map<string, Identity>();
  const groups = new Map<Member, Member[]>();
  const join = (first: Member, again: Member): void => {
    const group = groups.get(first);
    if (group) group.push(again);
    else groups.set(first, [first, again]);
  };

  for (const { year, row } of latestFirst(editions)) {
    const candidate = candidateOf(row, year);
    if (candidate === null) continue;
    const { written, id } = candidate;
    const namesakes = byName.get(written.base) ?? [];
    const same = sameAmong(namesakes, candidate, !namedWithoutSection.has(written.base));
    const sameId = id === null ? undefined : byId.get(id);
    const key = same?.member.key ?? keyOf(written.base, namesakes.length);
    const identity = { ...candidate, member: { ...row, key } };
    if (same) {
      if (same.year === year) join(same.member, identity.member);
      continue;
    }
    if (sameId?.year === year) join(sameId.member, identity.member);
    if (id !== null && !sameId) byId.set(id, identity);
    identities.push(identity);
    byName.set(written.base, [...namesakes, identity]);
  }
  return { identities, duplicates: [...groups.values()].flatMap(groupOf) };
}

/** Later than any year: a roster without a year is the one in use. */
const IN_USE = 9999;

/** Rows of the latest roster first. */
function latestFirst(editions: readonly RosterEdition[]): { readonly year: number | null; readonly row: RosterRow }[] {
  return [...editions]
    .sort((one, other) => (other.year ?? IN_USE) - (one.year ?? IN_USE))
    .flatMap(({ year, rows }) => rows.map((row) => ({ year, row })));
}

/** People move between sections from one year's roster to the next, so there the name alone may do. */
function sameAmong(namesakes: readonly Identity[], candidate: Candidate, bySection: boolean): Identity | undefined {
  const same = namesakes.find((other) => !toldApart(other, candidate, bySection));
  const [only] = namesakes;
  if (same || namesakes.length !== 1 || only === undefined || only.year === candidate.year) return same;
  return toldApart(only, candidate, false) ? undefined : only;
}

function groupOf(rows: readonly Member[]): DuplicateMembers[] {
  const [first, again] = rows;
  return first && again ? [{ first, again, rows }] : [];
}

type Candidate = Omit<Identity, 'member'>;

function candidateOf(row: RosterRow, year: number | null): Candidate | null {
  const written = row.name.value === null ? null : writtenName(row.name.value);
  if (written === null) return null;
  const id = comparedText(row.id?.value ?? '');
  return { written, year, id: id === '' ? null : id, sections: sectionsOf(row.section?.value ?? null) };
}

/** The sections named in one cell, for comparison; a cell may name several. */
export function sectionsOf(cell: string | null): string[] {
  return (cell ?? '')
    .split(/[、，,;；/\s]+/u)
    .map(comparedText)
    .filter((section) => section !== '');
}

function toldApart(one: Candidate, other: Candidate, bySection: boolean): boolean {
  if (one.id !== null && other.id !== null) return one.id !== other.id;
  if (one.written.suffix !== other.written.suffix) {
    return !(isSection(one.written.suffix, other) || isSection(other.written.suffix, one));
  }
  if (!bySection || one.sections.length === 0 || other.sections.length === 0) return false;
  return !one.sections.some((section) => other.sections.includes(section));
}

/** 张伟（技术科） and 张伟 of 技术科 are one person: the bracket says no more than the section. */
function isSection(suffix: string | null, other: Candidate): boolean {
  return suffix !== null && other.written.suffix === null && other.sections.includes(suffix);
}

function keyOf(base: string, earlier: number): MemberKey {
  return (earlier === 0 ? base : `${base}#${earlier + 1}`) as MemberKey;
}
