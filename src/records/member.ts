import type { CellRef } from './cell-ref';
import type { Fen } from './fen';
import type { Field } from './field';
import type { IsoDate } from './iso-date';

/** 党员身份. Only the first two are members; the others are observers at a theme day (plan 二(二)). */
export type MemberCategory = 'full' | 'probationary' | 'development' | 'activist' | 'applicant' | 'masses';

/** 状态. Everything else that a status column may say (在职, 正常, 离职) is 'active': membership goes on. */
export type MemberStatus = 'active' | 'retired' | 'suspended' | 'transferredOut' | 'deceased' | 'expelled';

/**
 * Tells one person from all others of the branch in every record. Made by the
 * reading layer from the name, and from an id, bracket or section where names
 * repeat; never shown.
 */
export type MemberKey = string & { readonly __unit: 'member' };

export interface StatusNote {
  readonly text: string;
  readonly cell: CellRef;
  /** Not so where it says more than the word, and where a column says otherwise. */
  readonly isApplied: boolean;
}

/** One row of the roster 花名册. */
export interface Member {
  readonly key: MemberKey;
  /** As shown to people: inner spaces dropped, with a bracket suffix where the roster has one. */
  readonly displayName: string;
  readonly name: Field<string>;
  readonly id: Field<string> | null;
  /** Unreadable where the word is none of the known categories. */
  readonly category: Field<MemberCategory> | null;
  /** A cell may name several sections; one entry each. */
  readonly section: Field<string> | null;
  readonly post: Field<string> | null;
  /** Of a 备注 that is a word of the status (退休) where no column says otherwise; its cell is the 备注 then. */
  readonly status: Field<MemberStatus> | null;
  /** A 备注 that speaks of a status, and whether it was taken for one; null where none does. */
  readonly statusNote: StatusNote | null;
  readonly birthDate: Field<IsoDate> | null;
  readonly joinedOn: Field<IsoDate> | null;
  readonly fullMemberOn: Field<IsoDate> | null;
  readonly transferredIn: Field<IsoDate> | null;
  readonly transferredOut: Field<IsoDate> | null;
  /** True where a column 是否退休 says so or the status is 退休. */
  readonly retired: boolean;
  /** After-tax monthly pay on which dues are computed. */
  readonly wageBase: Field<Fen> | null;
  readonly duesStandard: Field<Fen> | null;
  readonly notes: Field<string> | null;
}

/**
 * A person as another table names them. `member` is null where the roster has no
 * such person, or has several and nothing in this table tells which is meant
 * (`ambiguous`).
 */
export interface Person {
  readonly name: string;
  readonly cell: CellRef;
  readonly member: MemberKey | null;
  readonly ambiguous: boolean;
}
