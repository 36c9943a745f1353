import type { TranslationOf } from '../rule-words';
import type { memberScreen as chinese } from '../zh-CN/member-screen';

export const memberScreen: TranslationOf<typeof chinese> = {
  back: 'Back',
  open: 'See the year of {{name}}',
  find: 'Find a member',
  noRoster: 'No roster was recognised, so nobody can be found.',
  year: 'Year',
  cell: '{{text}}, to {{cell}}',
  strip: 'Attendance by month; each leads to its cell',
  stripMonth: '{{month}}: {{state}}',
  settle: 'Record',
  locate: 'Locate',
  sheet: 'Make a sheet of it',
  print: 'Print',
  reminder: 'Reminder, to copy',
  reminderNone: 'There is nothing to remind of.',
  copy: 'Copy the reminder',
  moreRows: 'Show {{count}} more rows',
  reminders: {
    title: 'Reminders, {{period}}',
    open: 'Write reminders',
    group: 'For all',
    amounts: 'Say how much each owes',
    amountsNote: 'Everybody will read it; only where it is really wanted.',
    person: 'For {{name}}',
    more: 'Show {{count}} more',
  },
};
