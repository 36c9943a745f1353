import { createWords } from './create-words';
import { english } from './en';
import type { ValuesOf, WordKey } from './word-key';
import { chinese } from './zh-CN';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The words of one language: a key with dots ("reports.notice.title") and the values for its
 * {{placeholders}}. A key that does not exist, and a value that is left out, do not compile; a key
 * put together of parts is one where each part has a type of its own (`terms.role.${Role}`).
 */
export type Words = <K extends WordKey>(key: K, ...values: ValuesOf<K>) => string;

export function wordsOf(language: Language): Words {
  return createWords(language, language === 'en' ? english : chinese);
}
