import type { TranslationOf } from '../rule-words';
import type { guide as chinese } from '../zh-CN/guide';

export const guide: TranslationOf<typeof chinese> = {
  title: 'Theme Day: user guide',
  contents: 'Contents',
  clause: 'Clause: {{clause}}',
  sections: [
    {
      id: 'start',
      title: '1. Getting started',
      paragraphs: [
        'Open the branch’s own workbook in Excel and choose Open pane on the Theme Day tab. The first line of the pane shows how many sheets were recognised, the year and the number of members; anything that was not recognised is listed first.',
        'If you do not have Excel, use the workbench in a browser: drop the .xlsx file on the page. The sheet is on the left and the same pane on the right; Save downloads the workbook. The grid uses Excel’s shortcuts: Ctrl+Z to undo, Ctrl+Y to redo, Ctrl+F to find and replace, Ctrl+C and Ctrl+V to copy and paste, Ctrl+D to fill down, Ctrl+Shift+L to filter. Insert and delete rows and columns from the Edit menu or by right-clicking. If you close the page before saving, it offers to restore your changes next time; that copy stays in this browser only, until you save or discard it.',
        'You can also open old files from elsewhere in the workbench: an .xls, an .et from WPS, an .ods or a .csv. It is converted to an .xlsx and the original file stays as it is; anything that was not carried over is named first. A file with charts, macros or pivot tables can only be viewed and checked.',
        'If you receive a list of members from the membership system or another office, choose Compare lists under Workbook and pick the file. It lists who joined, who left and whose section, category or dates changed; the items you tick are written to the roster and can be undone in one step. Identity numbers are only used to match people; they are never shown or written.',
        'A branch that has no workbook yet can create the missing sheets under Workbook.',
      ],
    },
    {
      id: 'buttons',
      title: '2. What each button does',
      paragraphs: [
        'Overview: the first screen. It shows what is due now, then each month, then every member’s attendance and dues month by month. Choose a cell to go to that month and its records, or a name to open that member’s page. You can move from cell to cell with the arrow keys.',
        'Check: choose a month to see everything found in it. Show goes to the cell; Why gives the clause and the reason. If a case needs no action, choose Waive under More and give the reason; it is kept on the sheet 豁免说明.',
        'Notice: choose a half-year, look through the preview and the points to settle before publishing, then write a dues notice that is ready to print. It contains names and amounts only, with no pay, ID or telephone numbers.',
        'Summary: attendance, required steps, themes, sections and dues for a half-year in tables and charts, with a paragraph to copy. Every figure in the paragraph also appears in the tables.',
        'Find a member: choose the magnifying glass at the top of the pane and type a name, pinyin or initials. Person beside a finding, or a name in any list, opens the same page: one member’s attendance, leave and make-ups, monthly dues and outstanding items for the year, with each figure leading to its cell. You can print it or make it into a sheet; nobody else is named on it.',
        'Write reminders, below the findings: one text for each person and one for the whole group, to copy into WeChat or a text message. The group text gives names and months, and amounts only if you tick that option. If Excel does not allow copying, the text is selected for you: press Ctrl+C.',
        'Record: enter sign-ins, leave and make-ups, dues, the steps of a theme day and the year’s plan. They are written into your own sheets; see the next section.',
        'Workbook: shows what each sheet was recognised as and what each column means; correct mistakes here. The settings, public holidays and next year’s sheets are here too.',
        'On the ribbon, Check month, Dues notice, Half-year summary and Record open the pane at their screens. Older versions of Excel cannot open it from a button; there the first three write the sheet for the latest month or half-year.',
      ],
    },
    {
      id: 'record',
      title: '3. How to record',
      paragraphs: [
        'Sign-in: lists the members expected, with one key for each: the arrows move, 1 or Space means present, 2 on leave, 3 absent and 0 clears. Or mark everybody present first and then change the exceptions. Search by name, pinyin or initials; Enter marks the person found as present.',
        'The attendance sheet is filled in with its own signs, such as √ and △ where the legend says so. The reason for leave and who approved it go into the leave register.',
        'Leave and make-ups: lists who still has to make up a session and by when; add the briefing, date and form of the make-up. For absences, add the follow-up talk.',
        'Where a list exists already, Paste a list: a group list, names in lines, or the table that a meeting or a clock exports. Exact names are taken; what is misspelt, ambiguous or unknown is asked, never guessed. You say how fewer minutes than a limit count.',
        'Dues: lists what each member owes for a month. Mark all as paid today and then remove the exceptions; record several months at once, exemptions with their reason, or a standard recalculated from the pay base.',
        'Import a bill reads what WeChat, Alipay or a bank exports, or a list of your own: who paid, and for which months, oldest arrears first. Refunds, what was paid out and what is no dues are left out with the reason. The same bill twice records nothing twice. Of the bill only amounts and days are written, and with the change log on the numbers of the transactions.',
        'Before and after: notice, plan, summary, photos and report, entered as a tick, a date or text, whichever the sheet uses.',
        'Plan of the year: the 20th of each month or the nearest working day, with the sections taking turns. Existing themes and contents are kept, and last year’s can serve as a first draft.',
        'Before anything is written, a preview shows the old and new content of every cell; Undo reverses it afterwards. If a table is full, a row is added above its total, and the total then includes the new row.',
        'Only what you enter is recorded; nothing is invented. If a cell contains a formula you are asked first. If a sheet is protected or filtered you are told what to do, and nothing is written.',
        'To keep a trail of changes, set 变更记录 to 是 in the settings. Every entry is then logged on the sheet 变更记录 with its time, cell, and old and new content.',
      ],
    },
    {
      id: 'reading',
      title: '4. How your workbook is read',
      paragraphs: [
        'Columns are identified by their headings, not by their position. Titles, unit names, instructions, blank rows, subtotals, totals and notes are kept apart from the data.',
        'The year is taken from dates first, then from titles and sheet names. If a title disagrees with the dates, the dates are used and the title is reported.',
        'Attendance signs follow the legend on the sheet, such as 注：√出勤 △事假 ×缺席. Without a legend, signs such as △ or ○ are reported rather than guessed.',
        'Members with the same name are told apart by an ID number, a note in brackets or their section, such as 张伟（技术科）. If that is not enough, a notice numbers them in roster order.',
        'Whether an amount in the ledger is due or paid is decided by the columns you confirmed under Workbook, then by the column heading, a label in the row, the title above and the sheet name, in that order. If none of these says, the heading is reported as unclear and the amounts are not used in any notice or summary. If only some months are unclear, no conclusions are drawn for those months.',
        'A column for several months, such as 第一季度, 上半年 or 1-4月, covers the dues of the months it names, one after another. If the months also have columns of their own, it is a subtotal and is not counted again. Months that share a column are recorded together.',
        'If a ledger has no column for payments, nobody is reported as owing, and unknown figures stay blank. A note consisting of a single status word (退休, 停缴) counts as that status; longer notes are pointed out to you.',
        'In a list of meetings only the rows of the theme day are theme days; the others are counted by quarter on the Overview screen and in the half-year summary. Exports from time clocks and duty lists are never taken for a roster.',
        'Old content hidden under merged cells is not counted; its cell is named.',
        'Hidden rows and sheets count as data. A date or amount that cannot be read is reported at its cell, and no conclusion is drawn from it.',
      ],
    },
    {
      id: 'untouched',
      title: '5. What is never changed',
      paragraphs: [
        'No cell changes until you choose Write. Before that, each cell is listed with its present and its new content.',
        'If somebody has changed one of those cells in the meantime, nothing is written and the cells are named.',
        'Notices, summaries and check results are always new sheets; your own sheets are never overwritten.',
        'The workbook never leaves this computer, and no usage data is collected.',
      ],
    },
    {
      id: 'print',
      title: '6. How to print the notice and other papers',
      paragraphs: [
        'Open the generated sheet and press Ctrl+P. It is already set up for A4: landscape with the months, portrait with totals only, one page wide, with the headings repeated on every page.',
        'As Word files you can have the dues notice and the collection list (under Notice), the half-year summary and reminders (under Summary), the action list (under Check), and the theme day notice, sign-in sheet and bulletin (under Record). One click downloads the file for Word or WPS, or choose Print to print it straight away. Anything the workbook does not contain is marked as to be filled in, never invented.',
        'The notice period is 7 days by default. Enter the branch name, contact and telephone once in the settings.',
      ],
    },
    {
      id: 'questions',
      title: '7. Common questions',
      paragraphs: [
        'The dues notice is on the notice board and not in the workbook? Add a row to 设置 with 2026年上半年党费公示 as the item and the date and place as the value (2026-07-05 单位公示栏). It then counts as posted.',
        '“A cell is being edited”? Finish with Enter or Esc and try again.',
        'The sheet is protected? Unprotect it on the Review tab, or ask whoever has the password.',
        'How does it know whether an amount is due or paid? From a column confirmed under Workbook, the heading, 应缴 or 实缴 at the start of the row, the title, or the sheet name, in that order. If none of these says, the amounts are not used and “Header unclear” is reported. √ and 已交 mean that the month’s dues were paid in full. If payments are not recorded at all, nobody is listed as in arrears, and the notice and summary leave those figures blank.',
        'Does 退休 in the roster’s notes count? Yes, if the note says nothing else and no column contradicts it; a longer note is only pointed out.',
        'Where does the amount due come from? From the ledger’s amount for the month, then the ledger’s standard, then the roster’s standard. Failing those, it is calculated from the pay base at the official rates, and this is stated wherever the amount appears. If all are missing, that is reported rather than guessed. An amount that differs widely from the last one stated (more than one and a half times, or less than two thirds) is pointed out before a payment or a new month is written and before a notice is posted.',
        'A rule does not apply to your branch? Enter its name under 项目 in the settings with 不检查 as the value; for individual cases use 豁免说明.',
        'Next year’s holidays have not been announced yet? Once they are, paste the notice under “Public holidays” on the Workbook screen and they are written to the settings. Until then only weekends are taken into account, and you are told so.',
        'A new branch with an empty workbook? Follow the Overview screen: first the roster, then the year’s plan, then the first theme day, with a button for each. Once something has been recorded, the year is shown there.',
        'How do I start a new year? Once the last theme day of the year has been recorded, open “Next year” on the Workbook screen, look through the preview and download the new workbook; if you keep all years in one workbook, write the new sheets instead. Records are cleared, formats and formulas are kept, and members who have left are listed on a separate sheet. Arrears, outstanding make-ups and the dues standards to be reviewed in January are on the sheet “Carried over”, in agreement with the old year’s notices. The present workbook is not changed.',
      ],
    },
  ],
  findings: {
    id: 'findings',
    title: '8. What each finding means',
    lead: '“Must be settled” means that the plan requires it, “please look” that the plan asks for it in principle or that something is probably wrong, and “note” that it is good to know. You can change the severities in the settings.',
  },
  inExcel: {
    id: 'in-excel',
    title: '9. Together with the sheet in Excel',
    lead: 'All of this is in Excel only, not in the workbench. Each can be switched off by itself under “In Excel” on the screen Workbook; switched off, nothing of it stays in the sheets. The pictures show the Chinese pane.',
    parts: [
      {
        id: 'in-excel-marks',
        title: 'Marks in the sheet',
        picture: 'marks',
        paragraphs: [
          'After a check, press “Mark in the sheet”: cells with findings are coloured by severity, what must be settled in bold, hints in italics; the comment of the cell says what it is about.',
          'Checked again, the marks follow what was settled. “Remove the marks” leaves the sheet exactly as it was: before printing, for instance.',
          'The marks are conditional formats and comments of the tool’s own, which it knows again; your own are not touched. A cell that has a comment is only coloured; protected sheets are left alone, and the number of their cells is said. A comment that you changed or answered is yours and stays.',
        ],
      },
      {
        id: 'in-excel-selection',
        title: 'Following the selection',
        picture: 'selection',
        paragraphs: [
          'Select a member’s row, and the foot of the pane shows what is to be done about that member; a cell or column of a month, that month’s. The cell of a finding marks its line in the list; a line in the list selects its cell.',
          'The menu of a cell (right-click) has Theme Day with Record, Explain and This member.',
        ],
      },
      {
        id: 'in-excel-ribbon',
        title: 'The buttons of the ribbon',
        picture: 'ribbon',
        paragraphs: [
          'Check month opens the pane and checks the latest month; Dues notice, Half-year summary and Record open their screens.',
          'An older Excel cannot open the pane from a button: the first three write their sheets as before, and Record asks you to press Open pane.',
        ],
      },
      {
        id: 'in-excel-dropdowns',
        title: 'Dropdowns for columns',
        picture: 'dropdowns',
        paragraphs: [
          'Under “In Excel” on the screen Workbook, see which columns may get a dropdown: those of marks, categories, yes and no, sections, with the words that the sheet itself uses.',
          'Cells that hold something else are named first, and are left as they are. Something else may still be typed, after a question of Excel’s. Columns with validation of their own are not offered. One click removes all that were added.',
        ],
      },
      {
        id: 'in-excel-opening',
        title: 'Opening with the workbook',
        picture: 'opening',
        paragraphs: [
          'Switch on “Open the pane with this workbook” under “In Excel” and save: from then on the pane opens with it, and its first line says how much must be settled in the latest month.',
          'This is kept in the workbook, so it holds for colleagues who have the tool; Excel may offer it to those who have not. Switched off and saved, it is out of the workbook again.',
        ],
      },
      {
        id: 'in-excel-keys',
        title: 'Keys',
        picture: '',
        paragraphs: [
          'Ctrl+Alt+Shift+K: check. Ctrl+Alt+Shift+N: next finding, with its cell. Ctrl+Alt+Shift+P: previous finding. Ctrl+Alt+Shift+D: record. On a Mac, Alt is Option.',
          'Only in Excel of Microsoft 365 (Windows, Mac) and on the web; volume-licensed Office 2021 has none. In the list of the pane the arrow keys work everywhere.',
        ],
      },
      {
        id: 'in-excel-formulas',
        title: 'Formulas',
        picture: '',
        paragraphs: [
          '=THEMEDAY.DUES(base, retired): monthly dues of a monthly base; =THEMEDAY.DUES(5432.1, FALSE) is 81.48. By the official rates, to the fen; where your branch rounds otherwise, the ledger counts.',
          '=THEMEDAY.THEMEDAY(year, month): the theme day of a month, the 20th or the nearest working day; it is the number of a day, so give the cell a date format. By the official holidays alone, whatever the settings of the workbook say.',
          'Offered, never needed. A computer without the tool shows the last value that Excel worked out, and #NAME? once it calculates anew. WPS was not tried; by the way the file keeps them it should do the same. Before you pass a workbook on, copy and paste them as values.',
        ],
      },
    ],
  },
};
