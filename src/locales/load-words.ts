import { frame as englishFrame } from './en/frame';
import type { Language, Words } from './words';
import { frame as chineseFrame } from './zh-CN/frame';

/** All words of one language, fetched when they are needed: for a page, which is to be on screen before that. */
export async function loadWords(language: Language): Promise<Words> {
  const [{ createWords }, table] = await Promise.all([
    import('./create-words'),
    language === 'en'
      ? import('./en').then(({ english }) => english)
      : import('./zh-CN').then(({ chinese }) => chinese),
  ]);
  return createWords(language, table);
}

/** The words of a page's frame alone ("frame.help"), at once. Throws for any other key. */
export function frameWords(language: Language): Words {
  const table = { frame: language === 'en' ? englishFrame : chineseFrame };
  function textAt(key: string): string {
    let found: unknown = table;
    for (const part of key.split('.')) found = (found as Readonly<Record<string, unknown>> | undefined)?.[part];
    if (typeof found !== 'string') throw new Error(`no words in the frame for ${key}`);
    return found;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- without them it is not of the type of all words; the frame asks for none.
  return (key, ..._values) => textAt(key);
}
