import type { RuleId } from '../locales/word-key';
import type { CellRef } from '../records/cell-ref';
import type { Member, MemberKey } from '../records/member';
import type { Month } from '../records/month';
import type { Severity } from '../records/settings';
import type { MessageData } from './message-value';

/** A change that would settle a finding. Never applied by itself: a person chooses. */
export interface Suggestion {
  readonly cell: CellRef;
  readonly oldValue: string | number | boolean | null;
  readonly newValue: string | number | boolean | null;
  /** Both are amounts of yuan, and are shown so. */
  readonly isAmount?: true;
}

/** What a rule yields: facts only. The engine adds the rule's id, and its severity where none is given. */
export interface RuleFinding<Message extends string = string> {
  /** Which of the rule's messages (its keys in locales). */
  readonly message: Message;
  readonly data: MessageData;
  /** Where the person must type; null for a finding about a whole sheet or the workbook. */
  readonly cell: CellRef | null;
  /** The sheet; null for the workbook. May be left out where `cell` is given. */
  readonly sheet?: string | null;
  /** Other cells concerned. */
  readonly cells?: readonly CellRef[];
  /** The member concerned; a bare name for somebody who is not on the roster. */
  readonly member?: Member | string | null;
  /** The month the fact belongs to; null for facts of no month. */
  readonly month: Month | null;
  /** Only where it differs from the rule's default. */
  readonly severity?: Severity;
  /** What a waiver's 对象 may name beside the member: a section, a sheet. */
  readonly subjects?: readonly string[];
  readonly suggestions?: readonly Suggestion[];
}

/** A finding as every door gets it. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly clause: string;
  readonly message: string;
  readonly data: MessageData;
  readonly sheet: string | null;
  readonly cell: CellRef | null;
  readonly cells: readonly CellRef[];
  /** Display name of the member concerned, or the name as it is written of somebody who is not on the roster. */
  readonly member: string | null;
  /** Whom of the roster it concerns: two people may have one name. Null where nobody of the roster. */
  readonly person: MemberKey | null;
  readonly month: Month | null;
  readonly subjects: readonly string[];
  readonly suggestions: readonly Suggestion[];
}

export interface WaivedFinding extends Finding {
  readonly waiver: { readonly reason: string; readonly cell: CellRef };
}
