import type { MessageId, RuleId } from '../locales/word-key';
import type { Severity } from '../records/settings';
import type { Waiver } from '../records/waiver';
import type { CheckContext } from './context';
import type { RuleFinding } from './finding';

export const RULE_GROUPS = ['workbook', 'roster', 'schedule', 'procedure', 'steps', 'attendance', 'dues'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/**
 * What a rule must find in the workbook to say anything: each entry is one need,
 * "sessions.badge" or several that can stand for one another,
 * "schedule.theme|sessions.theme". A role alone ("roster") asks for a table;
 * "settings.sections" for an item of the settings sheet that has a value,
 * "attendance.madeUp" for a make-up mark. A rule with an unmet need is not run and
 * is listed as not checked.
 */
export type Need = string;

/** What is known only when every rule has run. */
export interface Aftermath {
  /** Waivers that count and that no finding matched, whatever their month. */
  readonly unusedWaivers: readonly Waiver[];
}

/** What the rule of that id yields. */
export type FindingOf<Id extends RuleId> = RuleFinding<MessageId<Id>>;

/** One thing that is checked: data and one pure function. */
interface RuleOf<Id extends RuleId> {
  /** Thing and what is checked of it: "dues-unpaid". A stable contract. */
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: Severity;
  /** Where the demand comes from: a clause of the plan, or '' for the workbook's own order. */
  readonly clause: string;
  readonly needs: readonly Need[];
  /** Rules of whose findings about the same person and month this rule's own takes the place. */
  readonly insteadOf?: readonly RuleId[];
  /**
   * What the workbook does not hold of the checked month itself, as needs: the rule is
   * listed as not checked for that month, and still says what is open of earlier ones.
   */
  unmet?(context: CheckContext): readonly Need[];
  check(context: CheckContext): Iterable<FindingOf<Id>>;
  /** For a rule about the check itself: run after all others, and beyond the reach of waivers. */
  afterwards?(context: CheckContext, aftermath: Aftermath): Iterable<FindingOf<Id>>;
}

/**
 * A rule. Its words (title, messages, why it matters) are in locales under its id: without them,
 * or with a message that has none, it does not compile.
 */
export type Rule = { [Id in RuleId]: RuleOf<Id> }[RuleId];
