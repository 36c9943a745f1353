import { createWords } from './create-words';
import { english } from './en';
import { LANGUAGES, type Language } from './languages';
import type { Words } from './word-key';
import { chinese } from './zh-CN';

export type { Words };

export { LANGUAGES, type Language };

export function wordsOf(language: Language): Words {
  return createWords(language, language === 'en' ? english : chinese);
}
