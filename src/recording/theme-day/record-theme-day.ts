import type { ThemeDayIntent } from '../intent';
import type { Recorder } from '../recorder';

export const recordThemeDay: Recorder<ThemeDayIntent> = ({ kind }, _book, list) => {
  list.refuse('not-recordable', { kind }, null);
};
