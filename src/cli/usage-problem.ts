import type { WordKeyIn } from '../locales/word-key';

/** The command was typed wrongly; `key` is its sentence under cli.usage. Exit status 2. */
export class UsageProblem extends Error {
  constructor(
    readonly key: WordKeyIn<'cli.usage'>,
    readonly values: Readonly<Record<string, string>>,
  ) {
    super(`${key} ${JSON.stringify(values)}`);
    this.name = 'UsageProblem';
  }
}
