import { createWords } from './create-words';
import { english } from './en';
import type { Words } from './word-key';
import { chinese } from './zh-CN';

export type { Words };

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function wordsOf(language: Language): Words {
  return createWords(language, language === 'en' ? english : chinese);
}
