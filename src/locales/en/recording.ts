/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  notes: {
    'cell-merged':
      '{{cell}} is merged with its neighbours, so filling it in would change other records. Unmerge it first.',
    'no-room':
      'The table on “{{sheet}}” has no free row below it and another table stands beside it, so no row can be added. Add a row in Excel first.',
    'not-recordable': 'This cannot be recorded yet.',
    'no-column': 'Sheet “{{sheet}}” has no column for “$t(terms.field.{{field}})”, so this was left out.',
    'plan-date-no-column': 'Sheet “{{sheet}}” has no column for planned dates, so the dates were left out.',
    'plan-holidays-unknown':
      'The public holidays of {{year}} are not published yet: the dates go by weekends alone. Please look at them again later.',
    'plan-new-sheet': 'The workbook has no schedule for {{year}}. Sheet “{{sheet}}” will be added.',
    'plan-no-month-column':
      'Sheet “{{sheet}}” has no column for months or planned dates, so no row can be added for month {{month}}. Please add such a column first.',
    'plan-year-unclear':
      'Sheet “{{sheets}}” does not state its year, which nothing would settle once there is a schedule for {{year}}. Please write the year in its title first.',
    replaces: '{{cell}} holds “{{old}}” and will hold “{{new}}”.',
    'replaces-unreadable': '{{cell}} holds “{{old}}”, which cannot be understood, and will hold “{{new}}”.',
    'row-needs-date':
      'Sheet “{{sheet}}” has no column for months. Please record the date of the theme day of {{year}}-{{month}} as well.',
    'suggestion-outdated': '{{cell}} has changed, so the suggestion no longer applies. Please check again.',
    'theme-day-no-table':
      'The workbook has no sessions and no schedule of {{year}} to record this in. Please create the sheet first.',
    'written-to-log': 'Sheet “{{sheet}}” will list these changes: {{cells}}.',
  },
} as const;
