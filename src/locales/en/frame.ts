import type { TranslationOf } from '../rule-words';
import type { frame as chinese } from '../zh-CN/frame';

export const frame: TranslationOf<typeof chinese> = {
  product: 'Theme Day',
  people: 'Find a member',
  settings: 'Settings',
  help: 'Help',
  screens: {
    overview: 'Overview',
    check: 'Check',
    notice: 'Notice',
    summary: 'Summary',
    record: 'Record',
    workbook: 'Workbook',
  },
  screensLabel: 'Screens',
  partFailed:
    'This part did not load. The workbook is unchanged. Try again; if it keeps failing, close the pane and open it again.',
  retry: 'Try again',
};
