import type { Language } from '../locales/words';

/** The page of the guide beside the pane's own, at a rule or at its beginning. */
export function guideAddress(base: string, language: Language, topic: string | null): string {
  const address = new URL('guide.html', base);
  address.searchParams.set('lang', language);
  if (topic !== null) address.hash = topic;
  return address.href;
}

/** How a door opens the guide: in a window of its own, which stays open beside the workbook. */
export function openGuideIn(language: Language): (topic: string | null) => void {
  return (topic) => void window.open(guideAddress(window.location.href, language, topic), 'theme-day-guide');
}
