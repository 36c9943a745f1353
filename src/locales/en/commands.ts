import type { TranslationOf } from '../rule-words';
import type { commands as chinese } from '../zh-CN/commands';

export const commands: TranslationOf<typeof chinese> = {
  nothing: {
    unrecorded:
      'Nothing is recorded of {{half}} yet; {{count}} members would be said to be in arrears. Nothing was written. If that is what you want, say so in the pane and make it there.',
    empty: 'Nothing is recorded of {{half}} yet, so there is nothing to write; nothing was written.',
    tables:
      'No roster, schedule, attendance or dues table was recognised in this workbook; nothing was written. Open the pane and look under Workbook.',
    year: 'The sheet “{{sheet}}” states no year; nothing was written. Open the pane, choose the year and try again.',
    month: 'This workbook holds no month that can be checked; nothing was written.',
    dues: 'This workbook has no roster, or no dues of a half-year that has ended; nothing was written.',
    half: 'This workbook holds nothing of a half-year that has ended; nothing was written.',
  },
  openPane: 'This Excel cannot open the pane from here. Press “Open pane” and go on there; nothing was written.',
  notShown: '“{{sheet}}” was written to the workbook, but could not be shown. You will find it among the sheet tabs.',
  kept: 'Sheet “{{sheet}}” is unchanged. To replace it or keep both, open the pane.',
};
