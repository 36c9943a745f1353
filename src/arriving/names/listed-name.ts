import type { Member } from '../../records/member';
import type { SaidPresence } from './said-presence';

/** Whom a place of a list means, or why that has to be asked. */
export type Meant =
  | { readonly kind: 'one'; readonly member: Member; readonly by: 'name' | 'id' | 'bracket' }
  /** Several have the name and nothing beside it tells which. */
  | { readonly kind: 'several'; readonly offers: readonly Member[] }
  /** What stands beside the name speaks against the one who has it, or a space may part two names or stand in one. */
  | { readonly kind: 'conflict'; readonly offers: readonly Member[] }
  /** Nobody is called so. */
  | { readonly kind: 'unknown'; readonly offers: readonly Member[] };

/** One person as a list names them. */
export interface ListedName {
  /** The line of the text, or the row of the sheet. */
  readonly line: number;
  /** As it stands there. */
  readonly written: string;
  readonly meant: Meant;
  /** Null: only named, which in a list of those who came says that they came. */
  readonly said: SaidPresence | null;
  /** Words behind the name of which it is not known what they say (3. 王五 住院). */
  readonly unexplained: string | null;
  /** How long they took part; null where the list does not tell. */
  readonly minutes: number | null;
}

/** Text of a list that names nobody. */
export interface NoName {
  readonly line: number;
  readonly text: string;
}

export interface ReadNames {
  readonly names: readonly ListedName[];
  readonly rest: readonly NoName[];
}
