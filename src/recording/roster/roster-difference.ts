import type { IsoDate } from '../../records/iso-date';
import type { MemberCategory, MemberKey } from '../../records/member';

/** What is compared of a person: never the id, which only tells who is who. */
export const COMPARED_FIELDS = ['section', 'category', 'birthDate', 'joinedOn', 'fullMemberOn'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A person of the other list, as far as a roster holds it. */
export interface ListedPerson {
  readonly name: string;
  readonly section: string | null;
  readonly category: MemberCategory | null;
  readonly birthDate: IsoDate | null;
  readonly joinedOn: IsoDate | null;
  readonly fullMemberOn: IsoDate | null;
}

/** Somebody on the other list and not on the roster. */
export interface Joined {
  readonly kind: 'joined';
  readonly name: string;
  readonly person: ListedPerson;
}

/** A member whom the other list does not have. */
export interface Left {
  readonly kind: 'left';
  readonly name: string;
  readonly member: MemberKey;
}

/** Something that the other list says otherwise of a member. */
export interface Changed {
  readonly kind: 'changed';
  readonly name: string;
  readonly member: MemberKey;
  readonly field: ComparedField;
  /** null where the roster says nothing. Of a category its code. */
  readonly old: string | null;
  readonly now: string;
}

/** One difference between the roster and another list: a person may take it over. */
export type RosterDifference = Joined | Left | Changed;

/**
 * What nobody can tell without asking: namesakes that nothing tells apart, one name
 * with two ids or two birth dates, one id with two names, one who has left and is
 * listed again.
 */
export interface RosterQuestion {
  readonly kind: 'namesakes' | 'ids-differ' | 'births-differ' | 'names-differ' | 'listed-again';
  readonly name: string;
  /** The other list's name where it differs. */
  readonly other: string;
}

export interface RosterComparison {
  /** Joined, then left, then changed, each in the order of its list. */
  readonly differences: readonly RosterDifference[];
  readonly questions: readonly RosterQuestion[];
  /** How many people are on both. */
  readonly matched: number;
  /** False where the lists name no section in common: what one calls a section is not what the other does. */
  readonly comparesSections: boolean;
}
