import type { TranslationOf } from '../rule-words';
import type { errors as chinese } from '../zh-CN/errors';

export const errors: TranslationOf<typeof chinese> = {
  'workbook-unreadable': {
    'not-found': 'The file “{{file}}” was not found. Please check its path and name.',
    'not-permitted': 'You may not open “{{file}}”. Check its permissions, or copy it to a folder of your own first.',
    'not-xlsx':
      '“{{file}}” is no table that can be read (.xlsx, .xls, .et, .ods, .csv). Open the original in Excel or WPS, save it as .xlsx and try again.',
    'not-a-file': '“{{file}}” is a folder or a device, not a file. Please name the file of the workbook.',
    'not-readable':
      '“{{file}}” could not be read. Please check the disk or the network, or copy the file to your own folder and try again.',
    truncated: '“{{file}}” is incomplete; a download or copy may have stopped half-way. Fetch it again and retry.',
    encrypted:
      '“{{file}}” needs a password to open and cannot be read. Remove the password in Excel, save a copy and try again.',
    'legacy-xls':
      '“{{file}}” is in a format of early Excel that cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.',
    'other-office-file':
      '“{{file}}” is a document of another kind, not an Excel workbook (.xlsx). Please choose the right file.',
    damaged:
      '“{{file}}” is damaged: its part “{{part}}” cannot be read. Let Excel repair it, save a copy and try again.',
    'unsafe-xml':
      'The part “{{part}}” of “{{file}}” holds unsafe content and was not opened. Make sure where the file comes from, save a copy in Excel and try again.',
    'unsafe-entry':
      '“{{file}}” holds the unsafe entry “{{part}}” and was not opened. Make sure where the file comes from.',
    'not-a-table':
      'There is no text of a table in “{{file}}”. Make sure it is the right file, or open it in Excel or WPS and save it as .xlsx.',
    'beyond-sheet':
      '“{{part}}” in “{{file}}” has more rows or columns than a sheet can have and was not opened. Delete those that are not needed and try again.',
  },
  'not-convertible': {
    charts:
      '“{{file}}” has charts, which an .xlsx made of it would lose; nothing was written. Open it in Excel or WPS, save it as .xlsx and try again.',
    macros:
      '“{{file}}” has macros, which an .xlsx made of it would lose; nothing was written. Open it in Excel or WPS, save it as .xlsx or .xlsm and try again.',
    pivots:
      '“{{file}}” has pivot tables, which an .xlsx made of it would lose; nothing was written. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  'too-large': {
    open: 'The part “{{part}}” of “{{file}}” has about {{megabytes}} MB, more than the {{limit}} MB that can be handled; it was not opened. Delete surplus blank rows, columns or pictures and try again.',
    write:
      'What was to be written to “{{file}}” has about {{megabytes}} MB, more than the {{limit}} MB that can be handled at once; nothing was written. Write it in parts, or delete surplus blank rows and columns and try again.',
    ask: 'The workbook holds more than Excel handles at once. Nothing was written. Delete surplus blank rows and columns, or work in smaller parts.',
  },
  'workbook-changed':
    'Cells were changed meanwhile ({{count}}: {{cells}}); nothing was written. Look at what they hold now and try again.',
  'formula-in-the-way':
    'Formulas stand in {{count}} cells ({{cells}}); nothing was written. Change the data that they use in Excel, or agree that values take their place.',
  'value-not-allowed': {
    list: 'The sheet allows only these entries in {{cells}}: {{allowed}}. “{{value}}” is none of them; nothing was written. Change the data validation there, or choose one of them.',
    limit:
      '“{{value}}” is beyond what the sheet allows in {{cells}}; nothing was written. Check it, or change the data validation there.',
  },
  'rows-not-addable': {
    filtered:
      'The sheet “{{sheet}}” is filtered, so the place of a new row is uncertain; nothing was written. Clear the filter first.',
    torn: 'Merged cells, an array formula or a pivot table lie across row {{row}} of “{{sheet}}”, so no row can be added there; nothing was written. Add a row by hand in Excel first.',
    'sheet-full': 'The sheet “{{sheet}}” has no free row left; nothing was written. Tidy up its end first.',
  },
  'columns-not-addable': {
    filtered:
      'The sheet “{{sheet}}” is filtered, so no columns can be added to it; nothing was written. Clear the filter first.',
    torn: 'Merged cells, an array formula or a pivot table lie across column {{column}} of “{{sheet}}”, so no column can be added there; nothing was written. Add a column by hand in Excel first.',
    'sheet-full': 'The sheet “{{sheet}}” has no free column left; nothing was written. Tidy up its right end first.',
  },
  'lines-not-deletable': {
    rows: {
      filtered:
        'The sheet “{{sheet}}” is filtered, so no rows can be deleted; nothing was changed. Clear the filter first.',
      torn: 'Rows {{lines}} of “{{sheet}}” hold the first cell of a merged area, an array formula, the head of a table or a pivot table, so they cannot be deleted as a whole; nothing was changed. Do it in Excel.',
      needed:
        'Rows {{lines}} of “{{sheet}}” were not deleted: the formulas in {{cells}} refer to nothing else and would become errors. Change them in Excel first.',
      named:
        'Rows {{lines}} of “{{sheet}}” were not deleted: a name, a dropdown, a conditional format or a chart refers to nothing else and would no longer work. Change that in Excel first.',
    },
    columns: {
      filtered:
        'The sheet “{{sheet}}” is filtered, so no columns can be deleted; nothing was changed. Clear the filter first.',
      torn: 'Columns {{lines}} of “{{sheet}}” hold the first cell of a merged area, an array formula, the head of a table or a pivot table, so they cannot be deleted as a whole; nothing was changed. Do it in Excel.',
      needed:
        'Columns {{lines}} of “{{sheet}}” were not deleted: the formulas in {{cells}} refer to nothing else and would become errors. Change them in Excel first.',
      named:
        'Columns {{lines}} of “{{sheet}}” were not deleted: a name, a dropdown, a conditional format or a chart refers to nothing else and would no longer work. Change that in Excel first.',
    },
  },
  'sheet-not-copyable':
    'The sheet “{{sheet}}” holds something that cannot be copied (such as a pivot table); nothing was written. Copy the sheet by hand in Excel first.',
  'sheet-exists': {
    yes: 'The sheet “{{sheet}}” exists already; nothing was written. Add --replace to put the new one in its place.',
    no: 'The workbook has a sheet “{{sheet}}” that this tool did not make; it is never overwritten. Rename it first.',
  },
  'sheet-missing-now':
    'The sheet “{{sheet}}” is no longer in the workbook; nothing was written. Open the workbook again.',
  'sheet-protected': {
    sheet: 'The sheet “{{sheet}}” is protected; nothing was written. Unprotect it first.',
    workbook:
      'The structure of the workbook is protected, so no sheet can be added; nothing was written. Unprotect it first.',
  },
  'cell-not-writable': {
    'array-formula':
      'Cell {{cell}} is part of an array formula and cannot be filled in by itself. Nothing was written. Change the formula in Excel first.',
    'table-header': 'Cell {{cell}} is the heading of a table. Nothing was written. Change it directly in Excel.',
    'pivot-table':
      'Cell {{cell}} lies in a pivot table. Nothing was written. Change the data that the pivot table uses.',
    'not-kept':
      'What was written to cell {{cell}} did not stay there; most likely a merged cell covers it. All of it was taken back: nothing was written. Look at the merged cells there and try again.',
    'text-too-long':
      'The text for cell {{cell}} is longer than 32,767 characters. Nothing was written. Shorten it and try again.',
  },
  'draft-invalid': {
    'sheet-name':
      '“{{sheet}}” cannot be the name of a sheet. Nothing was written. Shorten the name of the branch or drop special characters.',
    dropdown:
      'The choices of a dropdown on sheet “{{sheet}}” are too long. Nothing was written. Shorten the list in the settings.',
    'text-too-long':
      'A cell of sheet “{{sheet}}” would hold more than 32,767 characters. Nothing was written. Shorten the text it comes from.',
  },
  'excel-busy': {
    'cell-edit':
      'A cell is being edited in Excel. Nothing was written. Press Enter to accept or Esc to cancel, then try again.',
    dialog: 'A dialog is open in Excel. Nothing was written. Close it, then try again.',
    'other-workbook': 'Another workbook is in use. Nothing was written. Come back to this workbook, then try again.',
    overloaded: 'Excel is busy. Nothing was written. Try again in a moment.',
  },
  'excel-too-old':
    'This version of Excel lacks something that is needed. Nothing was written. Update Excel, or open the workbook in Excel on the web.',
  'workbook-read-only':
    'This workbook may not be changed. Nothing was written. Choose “Enable Editing”, or save a copy that you may change.',
  'sheet-hidden': 'Sheet “{{sheet}}” is hidden. Right-click the sheet tabs, choose “Unhide”, then try again.',
  'excel-failed': {
    'name-taken':
      'A sheet or table of this name is already in the workbook. Nothing was written. Rename it, or let your colleague finish, then try again.',
    gone: 'A sheet or cell that is needed has just been deleted or renamed. Nothing was written. Read the workbook again, then try again.',
    merged:
      'Cells are merged there, and Excel does not change part of a merged cell. Nothing was written. Unmerge them, then try again.',
    'pivot-table': 'A pivot table stands in the way. Nothing was written. Move it elsewhere, then try again.',
    filtered: 'The sheet is filtered. Nothing was written. Clear the filter, then try again.',
    'no-room':
      'There is content at the end of the sheet, so no room for new rows or columns. Nothing was written. Delete what is not needed there, then try again.',
    'wrong-kind': 'This is not an ordinary sheet and cannot be written to. Nothing was written. Use an ordinary sheet.',
    formula: 'A formula is too long for Excel. Nothing was written. Shorten the names that it uses, then try again.',
    'sign-in':
      'This workbook asks for a password or for you to sign in. Nothing was written. Do so in Excel, then try again.',
    unknown:
      'Excel did not complete this. Nothing was written. Try again; if it keeps failing, give the code below to those who maintain the computers.',
  },
  code: 'Code: {{code}}',
  'write-uncertain':
    'Writing was interrupted and could not be taken back. Please look at these sheets: {{sheets}}. All others are unchanged; undo in Excel if needed.',
  'not-written': {
    exists: '“{{file}}” exists and was not overwritten. Choose another name, or add --force.',
    'same-as-input':
      'The output may not be the workbook “{{file}}” itself. Choose another name; the original is unchanged.',
    'not-a-file': '“{{file}}” is a folder or a device, not a file; nothing was written. Choose another name.',
    'name-too-long': 'The name “{{file}}” is too long; nothing was written. Choose a shorter one.',
    'other-kind':
      '“{{file}}” must have the ending of the workbook (.xlsx for a new one, .xlsm with macros), or Excel could not open it; nothing was written. Use the same ending.',
    'needs-xlsx':
      'What is written is always an .xlsx: “{{file}}” must end in .xlsx; nothing was written. Use that ending.',
    'no-folder': 'The folder of “{{file}}” does not exist; nothing was written. Make the folder first.',
    'not-permitted': 'You may not write to “{{file}}”; nothing was written. Choose another folder.',
    failed: '“{{file}}” could not be written; nothing was left behind. Check the space on the disk and try again.',
    'input-changed': '“{{file}}” was changed meanwhile; nothing was written. Please run the command again.',
  },
  'nothing-recognised':
    'No roster, schedule, attendance, dues or other known table was found in “{{file}}” (sheets looked at: {{sheets}}). Check that the header rows name their columns, such as 姓名 or 活动主题; without a workbook yet, theme-day template makes one.',
  'year-needed':
    'The sheet “{{sheet}}” of “{{file}}” states no year, and no single year was found in the other tables. Add --year, for example --year 2020.',
  'roster-needed':
    'No roster was recognised, so it is not known who “{{person}}” is; nothing was written. Check that the roster has a column 姓名.',
  'person-unknown': 'Nobody on the roster is called “{{person}}”; nothing was written. Check the name.',
  'person-unknown-nearest':
    'Nobody on the roster is called “{{person}}”; nothing was written. The nearest names are: {{nearest}}. Say which one is meant.',
  'person-ambiguous':
    '“{{person}}” fits several people: {{cells}}; nothing was written. Name one of them as written here, or by the id.',
  'month-not-in-workbook':
    '“{{file}}” holds nothing of the year of {{month}} (years found: {{years}}). Check the month, or choose another workbook.',
  'half-unrecorded':
    'Nothing is recorded of {{half}} in “{{file}}”; {{count}} members would be said to be in arrears. Nothing was written. If they did not pay, add --nothing-recorded.',
  'half-empty': 'Nothing is recorded of {{half}} in “{{file}}”, so there is nothing to write; nothing was written.',
  'half-not-in-workbook':
    'The dues tables of “{{file}}” hold nothing of {{half}} (years found: {{years}}); nothing was written. Check the half-year, for example 2020-H1.',
  'period-not-in-workbook':
    '“{{file}}” holds nothing of {{period}} (years found: {{years}}). Check --half or --year, for example 2020-H1 or 2020.',
  'paper-dues-missing':
    'No dues ledger was recognised in “{{file}}”, so this paper cannot be made; nothing was written. Check the headers of the dues sheet.',
  'list-missing':
    'No list of names was recognised in “{{file}}”; nothing was compared. See that its head names 姓名 and columns such as 人员类别 or 入党时间.',
  'compare-roster-missing':
    'No roster was recognised in “{{file}}”; nothing was compared. See to the head of the roster.',
  'paper-roster-missing':
    'No roster was recognised in “{{file}}”, so this paper cannot be made; nothing was written. Check the headers of the roster.',
  'pdf-office-missing':
    'LibreOffice was not found on this computer, so no PDF can be made; nothing was written. Install LibreOffice, or leave --pdf out and save the Word file as PDF from Word or WPS.',
  'no-workbooks':
    'There is no workbook (.xlsx, .xlsm, .xls, .et, .ods) in “{{folder}}”; nothing was done. Check the path.',
  'no-facts': 'No workbook in “{{folder}}” could be read; nothing was written. First see to what is listed above.',
  'no-facts-folder':
    '“{{folder}}” is no folder made by theme-day facts; nothing was written. Check the path, or run theme-day facts first.',
  'other-facts':
    '“{{folder}}” was made by another version; nothing was written. Run theme-day facts of this version again.',
  'duckdb-missing':
    'The roll-up needs the database engine DuckDB, which is not installed here; nothing was written. Run npm install --no-save @duckdb/node-api@1.5.6-r.1 in the folder of theme-day, then try again.',
  'nothing-held':
    '“{{folder}}” holds no theme day that was held; nothing was written. Say which half-year with --half.',
  'half-not-in-facts': '“{{folder}}” holds nothing of the year of {{half}}; nothing was written. Check --half.',
  'key-file':
    '“{{file}}” cannot serve as the key file: it must be one that this program made and that you may read. Nothing was written. Name another file (--key), and it will be made.',
  'pdf-failed':
    'LibreOffice could not make the PDF ({{detail}}); nothing was written. Leave --pdf out and save the Word file as PDF from Word or WPS.',
  'dues-missing':
    'No dues ledger was recognised in “{{file}}”, so no notice can be made; nothing was written. Check the headers of the dues sheet.',
  'roster-missing':
    'No roster was recognised in “{{file}}”, so no notice can be made; nothing was written. Check the headers of the roster.',
  unexpected:
    'Something unexpected happened: {{detail}}. Nothing was written. Please tell the maintainers this sentence and the command.',
};
