import type { TranslationOf } from '../rule-words';
import type { atHome as chinese } from '../zh-CN/at-home';

export const atHome: TranslationOf<typeof chinese> = {
  marks: {
    put: 'Mark in the sheet',
    again: 'Mark again',
    remove: 'Remove the marks',
    on: 'Cells marked in the sheet: {{count}}. Remove the marks before printing if you wish.',
    none: 'There is no cell to be marked in the sheet.',
    locked: 'Not marked, as their sheet is protected: {{count}}.',
    withoutSentence: 'Only coloured, as they have a comment already or this Excel adds none: {{count}}.',
    removed: 'The marks are removed; the sheet is as it was.',
    sentence: '{{severity}}: {{text}}',
  },
  opening: {
    count: '{{period}}: {{count}} to be settled.',
    none: '{{period}}: nothing that must be settled.',
    check: 'Look',
  },
  dropdowns: {
    look: 'See which columns may get a dropdown',
    none: 'No column may get a dropdown: they have one, or their words do not show yet.',
    column: '{{sheet}}: {{heads}}',
    to: ' to ',
    words: 'To choose from: {{words}}',
    misfit: '{{cell}} “{{text}}”',
    misfits: 'Not in the list, and left as they are: {{count}} ({{cells}})',
    put: 'Add the dropdown',
    putTo: 'Add the dropdown: {{column}}',
    there: 'The dropdown is there.',
    question: 'This cell is usually chosen from its list. Keep what you typed?',
    remove: 'Remove the dropdowns that were added',
  },
  here: {
    title: 'Selected in the sheet',
    nothing: 'Nothing is to be settled.',
    more: '{{count}} more are on the screen Check.',
    member: 'This member',
    record: 'Record',
    check: 'Check this month',
  },
  settings: {
    intro: 'These concern Excel on this computer only. Each can be switched off by itself; no record is changed.',
    marks: 'Offer to mark findings in the sheet',
    marksHint:
      'Cells are coloured by severity and get a comment with the reason; your own formats and comments stay as they are.',
    removeMarks: 'Remove all marks from this workbook',
    removedMarks: 'Marks removed: {{count}}.',
    selection: 'Follow what is selected in the sheet',
    selectionHint:
      'Select a member’s row or a month’s column: what is to be done about it stands at the foot of the pane.',
    ribbon: 'Ribbon buttons open the pane',
    ribbonHint: 'Switched off, the buttons write their result into the workbook.',
    keys: 'Keys and the menu of a cell',
    keysHint: 'Only where this Excel has them. Switched off, they do nothing.',
    opening: 'Open the pane with this workbook',
    openingHint:
      'Kept in the workbook once it is saved; it then opens for others who have the add-in as well. Switched off, it is taken out of the workbook.',
    dropdowns: 'Offer dropdowns',
    dropdownsHint:
      'For columns of marks, categories, yes and no, sections: a list of the words that the sheet itself uses. Existing validation is left alone.',
    noMarks: 'There are no marks in this workbook.',
  },
};
