import type { TranslationOf } from '../rule-words';
import type { workbookScreen as chinese } from '../zh-CN/workbook-screen';
import { settingItems } from './setting-items';

export const workbookScreen: TranslationOf<typeof chinese> = {
  nothing:
    'No table has been recognised yet. Open the sheet you want to use below and say what kind of table it is, which row holds its headings and what each column contains; or create the missing sheets.',
  sections: {
    tables: 'Recognised tables',
    settings: 'Settings',
    atHome: 'In Excel',
    nextYear: 'Next year',
    compare: 'Compare lists',
    holidays: 'Public holidays',
    missing: 'Create missing sheets',
    about: 'About',
  },
  sheet: '{{sheet}}: {{what}}',
  kinds: {
    none: 'not recognised',
    generated: 'made by this tool, not read as a record',
    empty: 'empty',
  },
  hidden: ' (hidden)',
  tableFacts: '{{role}}, headings in row {{row}}, data rows: {{count}}',
  tableOfYear: '{{role}} for {{year}}, headings in row {{row}}, data rows: {{count}}',
  role: 'This table is',
  noRole: 'not used',
  headerRow: 'Heading row',
  column: 'Column {{letters}} “{{header}}”',
  unused: 'not used',
  months:
    'Month columns: {{months}}. Recognised by their headings; because these repeat, the columns cannot be assigned one by one.',
  missingField: 'Required columns not found: {{fields}}',
  open: 'Show',
  openTable: 'Show: {{what}}',
  corrected: 'Columns corrected: {{count}}',
  kept: 'Corrections are stored on the sheet 设置 and apply from then on.',
  newSheet: 'The workbook has no sheet 设置 yet. One will be added, containing:',
  newRow: '{{item}} = {{value}}',
  discard: 'Discard changes',
  nextYear: {
    intro:
      'Makes the tables for {{year}} on the model of the present ones: titles and months are those of the new year, records are cleared, and formats, formulas and print set-up are kept. Outstanding dues and make-ups are listed on a separate sheet. Nothing that is there now is changed.',
    where: 'Where',
    ways: { workbook: 'A new workbook (to download)', sheets: 'New sheets in this workbook' },
    together: 'This workbook keeps all years together, so the new sheets are added to it.',
    noFile:
      'In Excel the new sheets are added to this workbook. If you keep a separate workbook for each year, open this one in the workbench and make the next year there.',
    preview: 'Preview {{year}}',
    titles: { workbook: 'New workbook for {{year}}', sheets: 'New sheets for {{year}}' },
    refused: 'This cannot be done',
    emptied: '{{sheet}}: {{count}} cells of records are not carried over',
    copied: '{{name}}: modelled on “{{sheet}}”, without its {{count}} cells of records',
    make: { workbook: 'Download the new workbook', sheets: 'Write the new sheets' },
    saved: '“{{file}}” was downloaded. The open workbook was not changed.',
    back: 'Back',
  },
  compare: {
    intro:
      'Choose another list of members (an export of the member system, or of another office; .xlsx, .xls, .et, .ods, .csv) to compare with the roster. It is read on this computer only; identity numbers tell who is who and are neither shown nor written.',
    choose: 'Choose a list…',
    noList: 'No list of names was recognised. See that its head names 姓名 and columns such as 人员类别 or 入党时间.',
    found: '{{file}}: {{matched}} people on both, {{count}} differences. Tick what is to be written into the roster:',
    asked: 'To be settled first:',
    accepted: '{{count}} in the roster',
  },
  holidays: {
    intro:
      'Paste the text of the State Council’s holiday notice below. The days off and the make-up workdays found in it are written to the settings once you have checked them.',
    year: 'Year of the notice',
    text: 'Text of the notice',
    read: '{{year}}: {{breaks}} holidays, {{workdays}} make-up workdays',
  },
  settings: {
    intro: 'Anything left blank takes its default value.',
    byDefault: 'Default: {{value}}',
    allowed: 'Allowed: {{allowed}}',
    changed: 'Settings changed: {{count}}',
  },
  items: settingItems,
  allPresent: 'Every kind of table is there.',
  missingIntro: 'Create whichever sheets are missing, one at a time (for {{year}}). Existing sheets are not changed.',
  create: 'Create',
  createRole: 'Create: {{role}}',
  about: {
    product: 'Theme Day {{version}}',
    privacy:
      'All checking is done on this computer. The contents of the workbook never leave it; nothing is uploaded and usage is not tracked.',
    network: 'The pane downloads only its own files and Microsoft’s office.js.',
    writing:
      'Only the cells you have confirmed and the sheets made by this tool are written; everything else stays as it is.',
    licence: 'This software may be used under the MIT licence.',
    components: 'Open-source components in use:',
    component: '{{name}} ({{licence}})',
  },
};
