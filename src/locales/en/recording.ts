/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  notes: {
    'cell-merged':
      '{{cell}} is merged with its neighbours, so filling it in would change other records. Unmerge it first.',
    'no-room':
      'The table on “{{sheet}}” has no free row below it and another table stands beside it, so no row can be added. Add a row in Excel first.',
    'dues-ambiguous':
      'The dues ledger has rows of that name which do not say which {{name}} is meant ({{cells}}). Add an id or a section to these rows first.',
    'dues-namesake':
      'Somebody else is also called {{name}}, and “{{sheet}}” has no column for an id or a section, so a new row would not say who is meant. Add such a column first.',
    'dues-no-ledger':
      'The dues ledger has no place for the dues of {{name}} for {{months}}. Add a column for the month, or a ledger for the year, first.',
    'dues-no-paid-column':
      '“{{sheet}}” has no column for the amount paid, so nothing can be recorded. Add the column first.',
    'dues-not-on-roster':
      '“{{name}}” is not on the roster, so nothing can be recorded. Check the name or add the person first.',
    'dues-overlap':
      '{{cell}} already holds one entry of {{name}} for {{months}} together, which are not the months to be recorded. Record these months together, or split the entry in the ledger first.',
    'dues-period-reversed': 'The last month {{to}} of {{name}} is before the first month {{from}}. Please check.',
    'dues-two-rows':
      '{{name}} has more than one row for {{months}} in the dues ledger ({{cells}}), so it is not clear which one is meant. Delete the surplus row first.',
    'dues-undated':
      'The row of {{name}} at {{cell}} does not say clearly which month it is for and may be the very payment to be recorded. Write its month clearly first.',
    'dues-which-ledger':
      'The dues of {{name}} for {{months}} could go into several ledgers ({{sheets}}). Add a row for {{name}} to one of them first.',
    'exemption-already-paid':
      'A payment of {{name}} for {{months}} is recorded already; it stays beside the exemption.',
    'exemption-no-reason': 'State the reason why {{name}} is exempt.',
    'exemption-not-owed': '{{name}} does not pay dues in this branch for {{months}}; no exemption is recorded there.',
    'exemption-reason-not-kept':
      '“{{sheet}}” has no column for the reason or for notes, so the reason is not recorded.',
    'payment-date-not-kept': '“{{sheet}}” has no column for the date of payment, so the date is not recorded.',
    'payment-due-unknown':
      'What {{name}} owes for {{months}} is not known: neither a due nor a standard nor a base is filled in. Fill one in, or state the amount that was paid.',
    'payment-due-unreadable':
      'The amount at {{cell}} cannot be read, so what {{name}} owes for {{months}} is not known. Correct it, or state the amount that was paid.',
    'payment-month-free': '{{name}} owes nothing for {{months}}; nothing is recorded there.',
    'payment-no-amount': 'The amount that {{name}} paid for {{months}} must be more than 0.',
    'payment-not-owed': '{{name}} owes nothing for {{months}}; the stated amount is recorded all the same.',
    'payment-not-the-due':
      '{{due}} yuan are due of {{name}} for {{months}}, which is not the stated {{amount}} yuan, so the share of each month is not known. Record it month by month.',
    'payment-nothing-due': '{{name}} owes nothing for {{months}}. If something was paid, state the amount.',
    'payment-twice': 'The dues of {{name}} for {{months}} are in this recording twice. Please check.',
    'payment-unclear-which':
      'The ledger holds several payments of {{name}} for {{months}}, so it is not clear which one is to be changed. Change it in Excel ({{cell}}).',
    'standard-base-of-nothing':
      'The base of {{name}} is 0, so no rate applies. State the standard for students and those without regular pay.',
    'standard-base-unreadable':
      'The base at {{cell}} cannot be read, so the monthly standard of {{name}} cannot be computed. Correct it, or state the standard.',
    'standard-months-stated':
      '“{{sheet}}” states dues of {{name}} month by month for this month or later ones; these still count and are not changed.',
    'standard-no-amount':
      'The monthly standard of {{name}} must be more than 0. Record an exemption where nothing is owed.',
    'standard-no-base':
      'There is no base for {{name}}, so the monthly standard cannot be computed. Fill in the base, or state the standard.',
    'standard-no-column':
      'Neither the roster nor the dues ledger has a column for the monthly standard, so that of {{name}} cannot be recorded. Add the column first.',
    'not-recordable': 'This cannot be recorded yet.',
    'no-column': 'Sheet “{{sheet}}” has no column for “$t(terms.field.{{field}})”, so this was left out.',
    'plan-date-no-column': 'Sheet “{{sheet}}” has no column for planned dates, so the dates were left out.',
    'plan-holidays-unknown':
      'The public holidays of {{year}} are not published yet: the dates go by weekends alone. Please look at them again later.',
    'plan-new-sheet': 'The workbook has no schedule for {{year}}. Sheet “{{sheet}}” will be added.',
    'plan-no-month-column':
      'Sheet “{{sheet}}” has no column for months or planned dates, so no row can be added for month {{month}}. Please add such a column first.',
    'plan-year-unclear':
      'Sheet “{{sheets}}” does not state its year, which is taken from the other sheets. A schedule for {{year}} leaves that open: please write the year in its title.',
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
