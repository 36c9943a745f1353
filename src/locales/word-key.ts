import type { chinese } from './zh-CN';

type Table = typeof chinese;

/** The id of a rule: one that has words. */
export type RuleId = keyof Table['rules'];

/** The messages of a rule. */
export type MessageId<Id extends RuleId> = keyof Table['rules'][Id]['messages'] & string;

type Leaf<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}`;
}[keyof T & string];

/**
 * The message of a finding. A rule can yield none but its own (`MessageId`); in a finding, which may be any rule's,
 * the two are no longer seen together.
 */
type FindingKey = `rules.${RuleId}.messages.${string}`;

/** The name of a field, as a table's own reading gives it. */
type FieldKey = `terms.field.${string}`;

/** A key of the words, "reports.notice.title": the Chinese words are the list of them. */
export type WordKey = Leaf<Table> | FindingKey | FieldKey;

/** A word of the product's own vocabulary, "role.roster". */
export type Term = Exclude<WordKeyIn<'terms'>, 'columnOf'> | `field.${string}`;

/** What may follow a beginning: WordKeyIn<'terms.role'> is 'roster' | 'schedule' | … */
export type WordKeyIn<Start extends string> = InKey<Leaf<Table>, Start>;
type InKey<K extends string, Start extends string> = K extends `${Start}.${infer Rest}` ? Rest : never;

type TextAt<T, K extends string> = K extends `${infer Head}.${infer Rest}`
  ? Head extends keyof T
    ? TextAt<T[Head], Rest>
    : never
  : K extends keyof T
    ? T[K]
    : never;

type NamesIn<S> = S extends `${string}{{${infer Name}}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** What stands in {{brackets}} in the words of a key; of several keys, what any of them asks for. */
type ValueName<K extends WordKey> = NamesIn<TextAt<Table, K>>;

/** A key whose words ask for no values. */
export type PlainKey = { [K in Leaf<Table>]: [ValueName<K>] extends [never] ? K : never }[Leaf<Table>];

/** The same of keys whose words ask for no values. */
export type PlainKeyIn<Start extends string> = InKey<PlainKey, Start>;

export type WordValues = Readonly<Record<string, string | number>>;

/** Sentences whose values travel with a finding, a note or an error as its data. */
type KeyOfData = FindingKey | `${'errors' | 'recording.notes' | 'cli.usage' | `${string}.problems`}.${string}`;

/** The values that the words of a key ask for; none where they ask for none. */
export type ValuesOf<K extends WordKey> = [K] extends [KeyOfData]
  ? [values?: WordValues]
  : [ValueName<K>] extends [never]
    ? [values?: WordValues]
    : [values: Readonly<Record<ValueName<K>, string | number>>];

/** A remark or refusal of a recording. */
export type NoteId = WordKeyIn<'recording.notes'>;

/**
 * The words of one language: a key with dots ("reports.notice.title") and the values for its
 * {{placeholders}}. A key that does not exist, and a value that is left out, do not compile; a key
 * put together of parts is one where each part has a type of its own (`terms.role.${Role}`).
 */
export type Words = <K extends WordKey>(key: K, ...values: ValuesOf<K>) => string;
