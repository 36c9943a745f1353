import type { Rule } from './rule';

/** Every rule, in the order of the reference. Adding one: its file, its test, its line here, its entry in both locales. */
export const CATALOGUE: readonly Rule[] = [];
