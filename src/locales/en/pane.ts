import type { TranslationOf } from '../rule-words';
import type { pane as chinese } from '../zh-CN/pane';

export const pane: TranslationOf<typeof chinese> = {
  line: {
    members: 'Members: {{count}}',
    years: '{{years}}',
    tables: 'tables recognised: {{count}}',
    missing: 'Not found: {{tables}}',
    unclear: 'Unclear headings: {{count}}',
    correct: 'Correct',
  },
  steps: {
    connecting: 'Connecting to Excel…',
    reading: 'Reading the workbook…',
    recognising: 'Recognising the tables…',
    checking: 'Checking…',
  },
  cancel: 'Cancel',
  close: 'Close',
  apply: 'Write',
  undo: 'Undo',
  undone: 'Undone: the earlier content is back.',
  written: {
    cells: 'Written: {{cells}}.',
    many: '{{count}} cells of {{sheet}}',
    rows: 'Rows added to “{{sheet}}”: {{count}} (row {{rows}}).',
    columns: 'Sheet “{{sheet}}” has {{count}} more columns ({{columns}}).',
    signature: 'The workbook was digitally signed; the changed file no longer is.',
    hidden: 'Of these, cells in hidden rows or columns, which you do not see now: {{count}}.',
    computed:
      'The formulas in {{cells}} work out which cells they read (INDIRECT, OFFSET) and do not follow the rows and columns that came in. Please check them.',
    sheet: 'The sheet “{{sheet}}” was made.',
    undoInExcel:
      'To bring back the sheet that was replaced, click the grid and press Ctrl+Z (older versions of Excel cannot undo this).',
    open: 'Open',
  },
  changes: { cell: 'Cell', old: 'Now', new: 'Becomes', blank: '(blank)', caption: 'Cells to be written' },
  changedCell: '{{cell}} is {{now}} now, was {{before}}',
  moreCells: 'and {{count}} more',
  formula: { replace: 'Replace by values', leaveOut: 'Leave them out' },
  exists: {
    title: 'The sheet “{{sheet}}” exists already',
    what: 'The new sheet can take its place, or both can be kept.',
    replace: 'Replace',
    keepBoth: 'Keep both',
  },
  leftover: {
    what: 'A write did not finish and left the temporary sheet “{{sheet}}” (it begins with “{{begins}}”). It is not checked, and it does not go by itself; once you have seen that you do not need it, you can delete it here. That cannot be undone.',
    look: 'Have a look',
    remove: 'Delete this sheet',
  },
  unrecorded: {
    accuses: 'Nothing is recorded of {{half}} yet. As it stands, {{count}} members would be said to be in arrears.',
    yes: 'They did not pay: name these {{count}} all the same',
    empty: 'Nothing is recorded of {{half}} yet, so there is nothing to write.',
  },
  papers: {
    label: 'Word files',
    print: 'Print',
    ofPeriod: '{{paper}}, {{period}}',
    downloaded: '“{{file}}” was downloaded, usually into the Downloads folder. The workbook is unchanged.',
    needed:
      'Not found in the workbook: {{tables}}. “{{paper}}” was not made. Correct or create the sheet under Workbook.',
    failed: 'No Word file was downloaded. The workbook is unchanged. {{detail}}',
  },
  readAgain: 'Read again',
  stopped: 'Reading was stopped. The workbook is unchanged.',
  nothing: {
    title: 'No table was recognised',
    what: 'Sheets that were looked at: {{sheets}}. None has the headings of a roster, activities, attendance or dues.',
    next: 'Check that the headings name their columns (姓名, 活动主题, 党费 and so on), then read again; or say under Workbook what each column means, or create the missing sheets there.',
    open: 'Go to Workbook',
  },
  year: {
    title: 'Which year are these records of?',
    why: 'Sheet “{{sheet}}” names months without a year, and the other tables do not settle which.',
    label: 'Year',
    use: 'Read as this year',
  },
  problems: {
    'office-missing':
      'Excel could not be reached: the script of Office (office.js) did not load. The workbook is unchanged. Check the network or proxy, close this pane and open it again; if it keeps failing, ask the maintainers to check the address of office.js in the add-in.',
    'not-in-excel': 'This page belongs in the task pane of Excel. Open it from the tab “Theme Day” in Excel.',
    'sheet-exists': 'The sheet “{{sheet}}” exists already; nothing was written. Choose to replace it, or to keep both.',
    unexpected:
      'Something unexpected happened: {{detail}}. Close the pane and open it again; if it keeps happening, pass this sentence on to the maintainers.',
  },
};
