/** What is said before something is recorded: why it cannot be, or what else to know. */
export const recording = {
  /** What was recorded, for the line in the change log. */
  entries: {
    attendance: 'sign-in',
    leave: 'leave',
    'make-up': 'make-up',
    absence: 'talk after an absence',
    payment: 'dues paid',
    exemption: 'exemption from dues',
    standard: 'monthly standard of dues',
    'theme-day': 'steps of the theme day',
    plan: 'plan of the year',
    holidays: 'Public holidays',
    prepare: 'Month prepared',
    roster: 'roster',
    suggestion: 'suggestion of the check',
  },
  roster: {
    joined: 'Joined: {{name}}{{details}}',
    details: ' ({{details}})',
    left: 'Not on the list: {{name}}; if accepted, “转出” (transferred out) is written',
    changed: 'Changed: {{name}}, {{field}}  {{old}} → {{now}}',
    nothing: '(blank)',
    fields: {
      section: 'section',
      category: 'category',
      birthDate: 'birth date',
      joinedOn: 'joined on',
      fullMemberOn: 'full member on',
    },
    noSections: 'The two lists have no section in common, so sections were not compared.',
    questions: {
      namesakes:
        'There are several called “{{name}}” whom neither id nor birth date tells apart; they were not compared. Fill in birth dates or ids first.',
      'ids-differ':
        '“{{name}}” has two different identity numbers: perhaps not the same person; not compared. Please check.',
      'births-differ':
        '“{{name}}” has two different birth dates: perhaps not the same person; not compared. Please check.',
      'names-differ':
        '“{{name}}” of the roster and “{{other}}” of the list have the same identity number; not compared. Please check.',
      'listed-again': '“{{name}}” has left by the roster and is on the list still. Please check.',
    },
  },
  notes: {
    'roster-left-no-place':
      'The sheet “{{sheet}}” has no status column, and the remarks of {{name}} are not empty: that they have left cannot be written; nothing was written. Settle it in the roster by hand, or leave this one out.',
    'roster-missing': 'No roster was recognised: {{name}} cannot be added; nothing was written. Make a roster first.',
    'roster-id-open': 'The number or id of {{name}} was not written into “{{sheet}}”; please fill it in.',
    'attendance-column-added': '“{{head}}” will be written into {{cell}}, as the column of this theme day.',
    'attendance-no-column':
      '“{{sheet}}” has no column for {{year}}-{{month}}. Insert one to the right of the last month, head it with the month, then record.',
    'attendance-no-table':
      'The workbook has no attendance sheet for {{year}}, so month {{month}} cannot be recorded. Create one first, with the year in its title.',
    'counts-open':
      'The head counts of the session are still blank ({{cell}}). They are not filled in by themselves; please enter them.',
    'date-needed':
      '“{{sheet}}” goes by dates, but the workbook does not say the date of the theme day of {{year}}-{{month}}. Enter it in the schedule or the sessions first.',
    'holidays-both':
      'By the notice {{date}} is both a day off and a workday. Check the text of the notice before writing.',
    'holidays-count':
      '“{{text}}” states {{stated}} days; the dates make {{counted}}. Check the text of the notice before writing.',
    'holidays-missing': 'No arrangement was seen in the notice for: {{holidays}}.',
    'holidays-no-such-day': '“{{text}}” is no date of the calendar. Check the text of the notice before writing.',
    'holidays-none': 'No days off of {{year}} were found in this text. Paste the whole body of the notice.',
    'holidays-stated-otherwise':
      '{{cell}} says the opposite of the notice about {{days}}. Where two rows disagree the lower one counts; please check.',
    'holidays-unread': 'This sentence was not understood, please check it yourself: “{{text}}”.',
    'holidays-weekday':
      'The weekday in “{{text}}” is not that of the calendar ({{date}}). Check the text and the year before writing.',
    'holidays-workday': 'The notice makes {{date}} a workday, which it is anyway.',
    'holidays-year': 'This notice is for {{stated}}, not for {{year}}.',
    'leave-details-not-kept':
      'The workbook has no register of leave, so reason and approver of {{name}} are kept nowhere. The sheet can be created under “Workbook”.',
    'leave-kind-not-marked':
      'The marks on “{{sheet}}” do not tell kinds of leave apart; “{{mark}}” is written for all.',
    'make-up-details-not-kept':
      'The workbook has no sheet for make-ups, so date, form and briefing of {{name}} are kept nowhere; only the mark says that the session was made up.',
    'make-up-of-present': '{{name}} is marked as present. Please check whether a make-up is to be recorded.',
    'make-up-of-whom':
      '{{name}} has no mark of leave or absence for this theme day, so no make-up can be marked. Record the leave or absence first.',
    'make-up-undated':
      'No make-up date was given for {{name}}. “{{sheet}}” goes by that date, so the check still counts the session as not made up.',
    'member-duplicate':
      '{{cells}} of the roster all say “{{name}}”, and nothing tells them apart. Enter an id, or the section in brackets behind the name, then record.',
    namesake:
      'The roster has more than one “{{name}}”, who could not be told apart on “{{sheet}}”. Enter the section on the roster, or a bracket behind the name, then record.',
    'no-contact-column': '“{{sheet}}” has no column for the talk after an absence (联系教育情况). Add it first.',
    'no-mark': 'The legend of “{{sheet}}” leaves no mark for this. State one in the legend first.',
    'no-name-column':
      'No column for names was recognised on “{{sheet}}”, so nothing was recorded for {{name}}. Head the column “姓名”, or say which it is on the screen “Workbook”.',
    'no-month-column':
      '“{{sheet}}” has no column for month or date, so nothing can be recorded for {{year}}-{{month}}. Add a column “月份” first.',
    'not-marked-absent': '{{name}} is not marked as absent for this theme day. The mark stays as it is; please check.',
    'not-on-roster': '“{{name}}” is not on the roster. Add the person there first.',
    'observers-not-kept':
      'The sessions have no row for {{year}}-{{month}}, or no column for observers; the observers are not recorded.',
    'other-date':
      '{{cell}} says {{found}} and the theme day is {{date}}; they are taken for the same session. If they are not, correct the date first.',
    'person-ambiguous':
      'It is not clear whom “{{name}}” in {{cells}} means. Add the section in brackets behind the name, or an id, then record.',
    'register-needed':
      'The workbook has no register of leave for the year, so there is nowhere to keep this of {{name}}. Create the sheet under “Workbook” first.',
    'register-no-table':
      'The workbook has no register of leave for {{year}}; the details are not recorded. Create the sheet first, with the year in its title.',
    'register-row-stays':
      'The row of {{cell}} records {{name}} as on leave or absent; the mark now says present. The row stays as it is; please check.',
    'sheet-generated': '“{{sheet}}” is a generated sheet; nothing can be recorded in it.',
    'cell-merged':
      '{{cell}} is merged with its neighbours, so filling it in would change other records. Unmerge it first.',
    'new-row-in-last-part':
      '“{{sheet}}” is divided by subtotals; the new row goes into the last part ({{cell}}). Move it afterwards where it belongs to another section.',
    'no-room':
      'The table on “{{sheet}}” has no free row below it, and none can be inserted. Insert a row in Excel first.',
    'dues-list-by-date':
      '“{{sheet}}” tells the month of a payment by its date alone, so the dues of {{name}} for {{months}} cannot be recorded. State a date within the month, or add a column for the month first.',
    'dues-months-together':
      'In the sheet "{{sheet}}" {{months}} have one column together, so that a part of them cannot be recorded. Record these months of {{name}} together.',
    'dues-no-ledger':
      'The dues ledger has no place for the dues of {{name}} for {{months}}. Add a column for the month, or a ledger for the year, first.',
    'dues-no-paid-column':
      '“{{sheet}}” has no column for the amount paid, so nothing can be recorded. Add the column first.',
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
    'payment-added':
      '{{name}} had paid {{before}} yuan for {{months}} and now pays {{added}} yuan more: {{total}} yuan in all.',
    'payment-arrears-before':
      'Still owed from before: {{amount}} yuan by {{names}}; not recorded now. To record these too, add --with-arrears.',
    'payment-completed':
      '{{name}} had paid {{before}} yuan for {{months}} ({{earlier}}) and now pays {{added}} yuan more ({{paidOn}}): {{total}} yuan in all. The earlier date stays.',
    'payment-date-not-kept': '“{{sheet}}” has no column for the date of each payment, so the date is not recorded.',
    'payment-day-stays':
      '{{name}} has paid all that is due for {{months}}; the recorded date is {{earlier}} and stays. To correct the date, state the amount too.',
    'payment-due-computed':
      'What {{name}} owes for {{months}} was computed from the base; neither ledger nor roster states it.',
    'payment-due-far': '{{name}} owes {{due}} yuan for {{months}}, but the ledger last stated {{last}}: please check.',
    'payment-due-unknown':
      'What {{name}} owes for {{months}} is not known: neither a due nor a standard nor a base is filled in. Fill one in, or state the amount that was paid.',
    'payment-due-unreadable':
      'The amount at {{cell}} cannot be read, so what {{name}} owes for {{months}} is not known. Correct it, or state the amount that was paid.',
    'payment-month-free': '{{name}} owes nothing for {{months}}; nothing is recorded there.',
    'payment-no-amount': 'The amount that {{name}} paid for {{months}} must be more than 0.',
    'payment-not-owed': '{{name}} owes nothing for {{months}}; the stated amount is recorded all the same.',
    'payment-only-ticked':
      '“{{sheet}}” only ticks off what is due and has no room for the {{amount}} yuan of {{name}} for {{months}} (due: {{due}} yuan); nothing was written.',
    'payment-not-the-due':
      '{{due}} yuan are due of {{name}} for {{months}} and {{open}} still open, which is not the stated {{amount}} yuan, so the share of each month is not known. Record it month by month.',
    'payment-nothing-due': '{{name}} owes nothing for {{months}}. If something was paid, state the amount.',
    'payment-over':
      '{{name}} has then paid {{total}} yuan for {{months}}, {{over}} more than the {{due}} that are due: please check.',
    'payment-recorded':
      '{{name}} has paid {{paid}} yuan for {{months}} already, which is all that is due; nothing was changed. To correct the amount, change it in Excel ({{cell}}).',
    'payment-same-again':
      'The same {{amount}} yuan of {{name}} for {{months}} are recorded already and were not added again. If this is another payment, leave the amount out: what is still open is then recorded.',
    'payment-twice': 'The dues of {{name}} for {{months}} are in this recording twice. Please check.',
    'payment-unclear-which':
      'The ledger holds several payments of {{name}} for {{months}}, so it is not clear which one is to be changed. Change it in Excel ({{cell}}).',
    'next-year-as-they-are':
      'Nothing was recognised on the sheets “{{sheets}}”; they are carried into the new workbook as they are. Clear records of the old year there yourself.',
    'next-year-carried':
      'As of today {{people}} people owe dues, {{amount}} yuan in all; {{makeUps}} sessions are still to be made up. All are listed on “{{sheet}}”.',
    'next-year-exists': 'The workbook already holds attendance or dues of {{year}}; nothing was made.',
    'next-year-generated':
      'Generated sheets such as notices and summaries are not carried into the new year: “{{sheets}}”.',
    'next-year-going-on':
      'The rows of “{{sheets}}” state their dates themselves: the new year is recorded below them, and no new sheet was made.',
    'next-year-head-unclear':
      'The heads “{{heads}}” of “{{sheet}}” do not tell how they go on in the new year. They are carried as they are; change them yourself.',
    'next-year-left':
      '{{names}} left the branch and are not on the new roster and tables; they are listed on “{{sheet}}”.',
    'next-year-lists-go-on':
      'The rows of “{{sheets}}” state their dates themselves: record the new year below them, no new sheet is needed.',
    'next-year-name-taken':
      'The new sheet for “{{sheet}}” would be called “{{name}}”, which is taken or too long. Nothing was made. Rename it and try again.',
    'next-year-no-year': 'The workbook has no attendance or dues of any year, so those of {{year}} cannot be made.',
    'next-year-not-next':
      'The latest year of the workbook is {{latest}}, so the next one is {{next}} and not {{year}}. Ask for {{next}}.',
    'next-year-nothing-recorded':
      'No attendance, dues or theme day of {{year}} has been recorded, so there is nothing to carry over. Use the sheets that are there.',
    'next-year-plan-later':
      'The plan of {{year}} still lacks some months; complete it under Record → Plan of the year.',
    'next-year-rows-emptied':
      'The rows of the {{people}} who left the branch are empty on the new sheets, for those who join.',
    'next-year-standards':
      'The monthly standards of {{people}} people are carried from the old year. Set them anew from the new base in January of {{year}}; the list is on “{{sheet}}”.',
    'next-year-years-mixed':
      'The sheets “{{sheets}}” do not state a year, so the old and the new year could not be told apart in one workbook. Write {{year}} into their titles first.',
    'prepare-columns-added':
      'Sheet “{{sheet}}” has no “{{head}}” yet. It is added in column {{columns}}, with the formats, choices and formulas of the month before.',
    'prepare-columns-inserted':
      'Sheet “{{sheet}}” has no “{{head}}” yet. It is inserted as column {{columns}}; the columns at the right move on and formulas follow. Formats, choices and formulas are those of the month before.',
    'prepare-day-proposed':
      'The workbook does not state the date of this theme day yet; the head in “{{sheet}}” says {{date}}. If it is another day, fill in the schedule first.',
    'prepare-due-computed':
      'In “{{sheet}}” what {{names}} owe for {{months}} was computed from the base; neither ledger nor roster states it. Please check.',
    'prepare-due-far':
      'In “{{sheet}}” what {{names}} owe for {{months}} is far from what the ledger last stated: please check.',
    'prepare-due-as-before':
      'Nothing tells what {{names}} owe for {{months}}; “{{sheet}}” gets the amount of the month before. Please check.',
    'prepare-head-unclear':
      'The heads of sheet “{{sheet}}” do not show how the next month is written, so {{months}} was not added. Please insert the column yourself.',
    'prepare-next-quarter':
      'Sheet “{{sheet}}” has no columns yet for the quarter of {{months}} after the subtotal of the one before, so none was added. Please insert them yourself.',
    'prepare-not-in-order':
      'The months of sheet “{{sheet}}” do not run from left to right, so {{months}} was not added. Please insert the column yourself.',
    'prepare-sheet-copied':
      'Sheet “{{name}}” will be made like “{{sheet}}”: title and dates moved on, records emptied, formulas and formats kept.',
    'prepare-sheet-name-unclear':
      'The name of sheet “{{sheet}}” does not show how the next month is written, so no sheet for {{months}} was made. Please copy it yourself.',
    'prepare-tables-around':
      'There are other tables above or below on sheet “{{sheet}}” that a new column would tear apart, so {{months}} was not added. Please make room for it yourself.',
    'prepare-title-widened':
      'The title “{{old}}” in {{cell}} becomes “{{new}}”, since the table will hold months of the other half.',
    'settings-new-sheet': 'The workbook has no settings. Sheet “{{sheet}}” will be added.',
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
    'date-of-other-month':
      'Sheet “{{sheet}}” has no column for months, so with the date {{date}} the row would no longer be that of month {{month}}. Check the date, or add such a column first.',
    'plan-date-no-column': 'Sheet “{{sheet}}” has no column for planned dates, so the dates are left out.',
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
