import i18next, { type ResourceLanguage } from 'i18next';
import type { Words } from './word-key';

/** The words of a language from its table. */
export function createWords(language: string, table: ResourceLanguage): Words {
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
