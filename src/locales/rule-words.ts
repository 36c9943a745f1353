/**
 * The words of one rule. In messages {{name}} stands for a value of the finding's
 * data, {{member}} and {{month}} for its member and month.
 */
export interface RuleWords {
  /** Short name, as it may stand in the settings and waiver sheets. */
  readonly title: string;
  /** Why it matters, one or two sentences for the clerk. */
  readonly why: string;
  readonly messages: Readonly<Record<string, string>>;
}

/** The rules of one group by rule id. */
export type RuleGroupWords = Readonly<Record<string, RuleWords>>;

/** The same rules and messages in another language: a missing one does not compile. */
export type TranslationOf<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : TranslationOf<T[K]>;
};
