import type { Words } from '../../../locales/words';
import type { DuesIntents } from './dues-draft';

/** "交费 3 人", "免交 1 人": what is going to be recorded. */
export function duesSummary(intents: DuesIntents, words: Words): string[] {
  return (['payments', 'exemptions', 'standards'] as const).flatMap((kind) => {
    const count = new Set(intents[kind].map(({ member }) => member)).size;
    return count > 0 ? [words(`recordScreen.dues.summary.${kind}`, { count })] : [];
  });
}
