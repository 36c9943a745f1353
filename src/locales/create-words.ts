import i18next, { type ResourceLanguage } from 'i18next';
import { filledMessage, messageOf, type Message } from './message';
import type { Words } from './word-key';

/**
 * The words of a language from its table. A text is looked up and taken apart the
 * first time it is said; those that do more than hold values are said by i18next.
 */
export function createWords(language: string, table: ResourceLanguage): Words {
  const messages = new Map<string, Message | null>();
  let library: Words | null = null;
  return (key, ...given) => {
    let message = messages.get(key);
    if (message === undefined) {
      const text = textAt(table, key);
      message = typeof text === 'string' ? messageOf(text) : null;
      messages.set(key, message);
    }
    if (message) return filledMessage(message, given[0] ?? {});
    return (library ??= libraryWords(language, table))(key, ...given);
  };
}

function textAt(table: ResourceLanguage, key: string): unknown {
  let found: unknown = table;
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part];
  }
  return found;
}

/** The same by i18next alone. */
export function libraryWords(language: string, table: ResourceLanguage): Words {
  const instance = i18next.createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    // Otherwise it prints an advertisement to standard output, in the middle of --json.
    showSupportNotice: false,
    resources: { [language]: { translation: table } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`no words in ${language} for ${key}`);
    },
  });
  void instance.init();
  return (key, values = {}) => instance.t(key, values);
}
