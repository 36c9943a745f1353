import type { TranslationOf } from '../rule-words';
import type { commands as chinese } from '../zh-CN/commands';

export const commands: TranslationOf<typeof chinese> = {
  nothing: {
    unrecorded:
      'Nothing has been recorded for {{half}} yet, so {{count}} members would be listed as in arrears. Nothing was written. If you do want this, confirm it in the pane and create it there.',
    empty: 'Nothing has been recorded for {{half}} yet, so nothing was written.',
    tables:
      'No roster, schedule, attendance or dues table was recognised in this workbook, so nothing was written. Open the pane and look under Workbook.',
    year: 'The sheet “{{sheet}}” does not say which year it is for, so nothing was written. Open the pane, choose the year and try again.',
    month: 'This workbook has no month that can be checked, so nothing was written.',
    dues: 'This workbook has no roster, or no dues for a half-year that has ended, so nothing was written.',
    half: 'This workbook has no records for a half-year that has ended, so nothing was written.',
  },
  openPane:
    'This version of Excel cannot open the pane from here. Choose “Open pane” and carry on there. Nothing was written.',
  notShown: '“{{sheet}}” was written to the workbook but could not be shown. You will find it among the sheet tabs.',
  kept: 'The sheet “{{sheet}}” is unchanged. To replace it or keep both, open the pane.',
};
