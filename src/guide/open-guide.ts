import type { Language } from '../locales/words';
import { guideAddress } from './guide-address';

/** How a door opens the guide: in a window of its own, which stays open beside the workbook. */
export function openGuideIn(language: Language): (topic: string | null) => void {
  return (topic) => void window.open(guideAddress(window.location.href, language, topic), 'theme-day-guide');
}
