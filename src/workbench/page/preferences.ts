import { useCallback, useState } from 'react';
import { LANGUAGES, type Language } from '../../locales/languages';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

const PLACE = 'theme-day/workbench';

/** What to begin with: the page's address ("?lang=en&theme=dark"), else what was chosen last, else Chinese as the system looks. */
export function preferencesAtStart(search: string, kept: string | null): Preferences {
  const asked = new URLSearchParams(search);
  const last = parsed(kept);
  return {
    language: oneOf(LANGUAGES, asked.get('lang')) ?? oneOf(LANGUAGES, last.language) ?? 'zh-CN',
    theme: oneOf(THEMES, asked.get('theme')) ?? oneOf(THEMES, last.theme) ?? 'system',
  };
}

export function usePreferences(): [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(() => preferencesAtStart(window.location.search, restore()));
  const choose = useCallback((next: Preferences): void => {
    setPreferences(next);
    try {
      window.localStorage.setItem(PLACE, JSON.stringify(next));
    } catch {
      // A browser may forbid storage: then the choice lasts as long as the page.
    }
  }, []);
  return [preferences, choose];
}

function restore(): string | null {
  try {
    return window.localStorage.getItem(PLACE);
  } catch {
    // As above.
    return null;
  }
}

function parsed(kept: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // Not what this page has written: nothing was chosen.
    return {};
  }
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
