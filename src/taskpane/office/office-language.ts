import type { Language } from '../../locales/words';

/** The language to show for a language tag of Office or a browser: Chinese of any kind, else English. */
export function languageOfTag(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

/**
 * The language to begin in while Office has not answered yet: the one it named in
 * the page's address, else the browser's.
 */
export function languageAtStart(search: string, browser: string): Language {
  const host = new URLSearchParams(search).get('_host_Info');
  const tag = host?.split(/[$|]/).find((part) => /^[a-z]{2}-[A-Za-z]{2,}/.test(part));
  return languageOfTag(tag ?? browser);
}
