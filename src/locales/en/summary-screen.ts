import type { TranslationOf } from '../rule-words';
import type { summaryScreen as chinese } from '../zh-CN/summary-screen';

export const summaryScreen: TranslationOf<typeof chinese> = {
  half: 'Half-year of the summary',
  paragraph: 'Draft text',
  copy: 'Copy the text',
  copied: 'Copied.',
  notCopied: 'The text could not be copied. It is selected now; please press Ctrl+C.',
  rates: 'Attendance by month',
  dues: 'Dues by month: paid / due',
  duesOf: '{{paid}} / {{due}}',
  kinds: 'Kinds of theme: {{covered}} of nine covered',
  times: '{{count}} ×',
  duty: 'Theme days on duty, by section',
  none: 'none',
  tables: {
    months: 'Attendance by month',
    members: 'Members',
    sections: 'Sections',
    steps: 'Required steps',
    open: 'Open items ({{count}})',
  },
  presentOfDue: 'Present',
  doneOfHeld: 'Taken',
  rate: 'Rate',
  arrears: 'Arrears',
  nothingOpen: 'Nothing is open.',
  makeUpsUntold: 'The workbook has no make-up records; make-ups are not counted.',
  more: 'Show {{count}} more rows',
  generate: 'Make the summary sheet',
};
