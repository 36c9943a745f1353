import type { TranslationOf } from '../rule-words';
import type { workbookScreen as chinese } from '../zh-CN/workbook-screen';
import { settingItems } from './setting-items';

export const workbookScreen: TranslationOf<typeof chinese> = {
  nothing:
    'No table was recognised yet. Open the sheet to be used below and say what table it is, in which row its headings stand and what each column holds; or create the missing sheets.',
  sections: {
    tables: 'Recognised tables',
    settings: 'Settings',
    atHome: 'In Excel',
    nextYear: 'Next year',
    holidays: 'Public holidays',
    missing: 'Create missing sheets',
    about: 'About',
  },
  sheet: '{{sheet}}: {{what}}',
  kinds: {
    none: 'not recognised',
    generated: 'made by this tool, not read as records',
    empty: 'empty',
  },
  hidden: ' (hidden)',
  tableFacts: '{{role}}, headings in row {{row}}, rows of data: {{count}}',
  tableOfYear: '{{role}} of {{year}}, headings in row {{row}}, rows of data: {{count}}',
  role: 'This table is',
  noRole: 'not to be used',
  headerRow: 'Row of the headings',
  column: 'Column {{letters}} “{{header}}”',
  unused: 'not used',
  months: 'Month columns: {{months}}. Recognised by their headings, which repeat: they cannot be chosen one by one.',
  missingField: 'Necessary columns that were not found: {{fields}}',
  open: 'Show',
  openTable: 'Show: {{what}}',
  corrected: 'Columns corrected: {{count}}',
  kept: 'Corrections are kept in the sheet 设置; from then on everything is read by them.',
  newSheet: 'The workbook has no sheet 设置 yet. It will be added, with:',
  newRow: '{{item}} = {{value}}',
  discard: 'Discard changes',
  nextYear: {
    intro:
      'Makes the tables of {{year}} like those that are there: titles and months of the new year, records emptied, formats, formulas and print set-up kept; what is owed and to be made up is listed on a sheet of its own. What is there is not changed.',
    where: 'Where',
    ways: { workbook: 'A new workbook (downloaded, to be opened by itself)', sheets: 'New sheets in this workbook' },
    together: 'This workbook keeps its years together, so new sheets are made in it.',
    noFile:
      'In Excel new sheets are made in this workbook. For a workbook of its own for each year, open this one in the workbench and make the next year there.',
    preview: 'Preview {{year}}',
    titles: { workbook: 'New workbook for {{year}}', sheets: 'New sheets for {{year}}' },
    refused: 'Cannot be made',
    emptied: '{{sheet}}: records of {{count}} cells are not carried',
    copied: '{{name}}: like “{{sheet}}”, without the records of {{count}} cells',
    make: { workbook: 'Download the new workbook', sheets: 'Write the new sheets' },
    saved: '“{{file}}” was downloaded. The workbook that is open was not changed.',
    back: 'Back',
  },
  holidays: {
    intro:
      'Paste the body of the State Council’s notice below. The days off and make-up workdays that are read in it go into the settings after a preview.',
    year: 'Notice of the year',
    text: 'Text of the notice',
    read: '{{year}}: {{breaks}} breaks, {{workdays}} make-up workdays',
  },
  settings: {
    intro: 'What is left blank takes its default.',
    byDefault: 'Default: {{value}}',
    allowed: 'Allowed: {{allowed}}',
    changed: 'Settings changed: {{count}}',
  },
  items: settingItems,
  allPresent: 'There is a table of every kind.',
  missingIntro: 'Create what is missing, one sheet at a time (for {{year}}). Sheets that exist are not changed.',
  create: 'Create',
  createRole: 'Create: {{role}}',
  about: {
    product: 'Theme Day {{version}}',
    privacy:
      'All checking happens on this computer. Nothing of the workbook leaves it, nothing is uploaded, no use is recorded.',
    network: 'The pane fetches its own files and Microsoft’s office.js, nothing else.',
    writing: 'Only cells that you confirmed and sheets made by this tool are written; all else stays as it is.',
    licence: 'This software may be used under the MIT licence.',
    components: 'Open-source components in use:',
    component: '{{name}} ({{licence}})',
  },
};
