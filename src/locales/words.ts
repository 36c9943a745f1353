import { createWords } from './create-words';
import { english } from './en';
import { chinese } from './zh-CN';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The words of one language: a key with dots ("reports.notice.title") and the
 * values for its {{placeholders}}. English plurals are keys ending in _one and
 * _other, chosen by the value `count`. Throws for a key that does not exist: a
 * missing word is a defect, not a blank on the screen.
 */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(language: Language): Words {
  return createWords(language, language === 'en' ? english : chinese);
}
