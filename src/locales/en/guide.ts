import type { TranslationOf } from '../rule-words';
import type { guide as chinese } from '../zh-CN/guide';

export const guide: TranslationOf<typeof chinese> = {
  title: 'Theme Day: a guide for the staff',
  contents: 'Contents',
  clause: 'Clause: {{clause}}',
  sections: [
    {
      id: 'start',
      title: '1. How to begin',
      paragraphs: [
        'Open the branch’s own workbook in Excel and choose Open pane on the Theme Day tab. The first line of the pane says how many sheets were recognised, for which year and how many members; what was not recognised comes first.',
        'Without Excel, use the workbench in a browser: drop the .xlsx file on the page. The sheet is on the left, the same pane on the right; Save downloads the workbook. The grid has the keys of Excel: Ctrl+Z undo, Ctrl+Y redo, Ctrl+F find and replace, Ctrl+C and Ctrl+V copy and paste, Ctrl+D fill down, Ctrl+Shift+L filter; rows and columns are inserted and deleted from Edit or with the right button. If the page is closed before saving, it offers the work back the next time; that copy stays in this browser only, until it is saved or discarded.',
        'A branch without a workbook can create the missing sheets under Workbook.',
      ],
    },
    {
      id: 'buttons',
      title: '2. What each button does',
      paragraphs: [
        'Overview: the first screen. What is due now, then the months, then attendance and dues of every member month by month; a cell leads to the month and to what is recorded there, a name to that member’s page. The arrow keys go from cell to cell.',
        'Check: choose a month and see everything found in it. Show leads to the cell, Why gives the clause and the reason; Waive, under More, records a case that needs no action, with its reason, on the sheet 豁免说明.',
        'Notice: choose a half-year, look at the preview and at what stands against publishing, then write a dues notice that is ready to print. It holds names and amounts only: no pay, no numbers, no telephones.',
        'Summary: attendance, required steps, themes, sections and dues of a half-year in tables and charts, and a paragraph to copy; every number of it stands in the tables.',
        'Find a member: the magnifying glass at the top of the pane takes a name, pinyin or initials; Person beside a finding, and a name in the lists of the summary and the sign-in, lead to the same page. It has one member’s year: attendance, leave and make-ups, dues by month and what is still to do; each figure leads to its cell. It can be printed or made into a sheet, and names nobody else.',
        'Write reminders, under the findings: one text for each person and one for all, to copy into WeChat or a text message. The one for all gives names and months; amounts only if you tick them. Where Excel refuses to copy, the text is selected: press Ctrl+C.',
        'Record: sign-in, leave and make-ups, dues, the steps of a theme day and the plan of a year, written into your own sheets as you state them; see the next section.',
        'Workbook: what each sheet was taken for and what each column means, to be corrected here. The settings, the holidays and the sheets of the next year are here too.',
        'The ribbon’s Check month, Dues notice, Half-year summary and Record open the pane at their screens; in an older Excel, which cannot open it from a button, the first three write the sheet of the latest month or half-year.',
      ],
    },
    {
      id: 'record',
      title: '3. How to record',
      paragraphs: [
        'Sign-in: the members who are expected, one key each: arrows to move, 1 or Space for present, 2 for leave, 3 for absent, 0 to clear; or everybody present first and then the exceptions. Search by name or by the initials of its pinyin; Enter marks the one found as present.',
        'The attendance sheet gets the signs that it uses itself, such as √ and △ by its legend. Reason and approver of a leave go into the register of leave.',
        'Leave and make-ups: who still owes a make-up and until when, to be completed with briefing, date and form; absences with contact and education.',
        'Dues: who owes what for a month; all paid today, then the exceptions; several months at once; exemptions with their reason; a standard computed anew from the base.',
        'Before and after: notice, plan, summary, photos, report, ticked, dated or written as the sheet does.',
        'Plan of the year: the 20th of each month or the nearest working day, the sections in turn; themes and contents that are there stay, those of the year before can be a start.',
        'A preview shows every cell old and new before it is written, and Undo takes it back. Where a table is full, a row is added above its total, which then covers the new row too.',
        'Only what you state is recorded; nothing is made up. Where a formula stands you are asked first; for a protected or filtered sheet you are told what to do, and nothing is written.',
        'Where changes are to be traced, set 变更记录 to 是 in the settings: each recording is then listed on a sheet 变更记录 with time, cell, old and new content.',
      ],
    },
    {
      id: 'reading',
      title: '4. How the workbook is read',
      paragraphs: [
        'Columns are found by the words of their heads, not by position. Titles, unit names, instructions, blank rows, subtotals, totals and notes are told apart from data.',
        'The year comes from dates first, then from titles and sheet names. Where a title disagrees with the dates, the dates win and the title is reported.',
        'Attendance signs follow the legend on the sheet, such as 注：√出勤 △事假 ×缺席. Without one, signs such as △ or ○ are reported and never guessed.',
        'Members of the same name are told apart by a number, a bracket or their section, such as 张伟（技术科）; where that is not enough, a notice numbers them in the order of the roster.',
        'Whether an amount of the ledger is owed or paid is decided by the columns you confirmed under Workbook, then by the head of the column, a label in the row, the title above and the name of the sheet. Where none of them says it, the head is reported as unclear and no notice or summary uses the amounts. Where it is said of all months but some, nothing is concluded for these.',
        'A column for several months, such as 第一季度, 上半年 or 1-4月, pays the months it names, the dues of each in turn; beside columns of the months themselves it is a subtotal and counts nothing. Months that share a column are recorded together.',
        'A ledger without a column of what was paid accuses nobody; figures that are not known stay blank. Notes that are one word of status alone (退休, 停缴) count as that status; longer ones are pointed out to you.',
        'In a list of meetings only the rows of the theme day are theme days; the others are counted by quarter on the Overview screen and in the half-year summary. Exports of clocks and duty lists are never taken for a roster.',
        'What an earlier entry left hidden under a merged cell does not count; its cell is named.',
        'Hidden rows and sheets are data too. A date or amount that cannot be read is reported at its cell, and nothing is concluded from it.',
      ],
    },
    {
      id: 'untouched',
      title: '5. What is never changed',
      paragraphs: [
        'No cell changes before you choose Write. Beforehand each cell is listed with what it holds and what it will hold.',
        'If somebody changed one of those cells meanwhile, nothing at all is written, and the cells are named.',
        'Notices, summaries and check results are new sheets; sheets of your own are never overwritten.',
        'The workbook stays on this machine, and nothing about its use is collected.',
      ],
    },
    {
      id: 'print',
      title: '6. How to print the notice and other papers',
      paragraphs: [
        'Open the generated sheet and press Ctrl+P. It is set up for A4, landscape with months and portrait with totals only, one page wide, with its head on each page.',
        'As Word files: the dues notice and the collection list under Notice, the half-year summary and the reminders under Summary, the list of things to put right under Check, the notice of a theme day, the sign-in sheet and the bulletin under Record. One click downloads the file, for Word or WPS, and Print prints it at once; what the workbook does not tell is marked as to be filled in, never made up.',
        'The notice period is 7 days by default; name of the branch, contact and telephone are entered once in the settings.',
      ],
    },
    {
      id: 'questions',
      title: '7. Questions',
      paragraphs: [
        'The dues notice hangs on the board and is no sheet? Write a row into 设置: 2026年上半年党费公示 as the item, day and place as the value (2026-07-05 单位公示栏). It then counts as posted.',
        'A cell is being edited? Finish it with Enter or Esc and try again.',
        'The sheet is protected? Unprotect it under Review, or ask the colleague who has the password.',
        'How is it known whether an amount is owed or paid? By a column confirmed under Workbook, the header, 应缴 or 实缴 before the row, the title, the sheet’s name, in this order; where nothing says it the amounts are not used, and “Header unclear” says so. √ and 已交 mean that the month’s dues were paid in full. Where nothing says what was paid, nobody is called in arrears, and notice and summary leave it blank.',
        'Does 退休 in the notes of the roster count? Where the note is nothing but the status, and no column says otherwise, yes; a longer note is only pointed out.',
        'Where does the amount due come from? From the ledger’s amount of the month, the ledger’s standard, the roster’s standard, else from the pay base by the official rates, which the findings, the remarks of the notice, the summary, the collection list and the list for recording then say; where all are missing it is reported, not guessed. An amount far from the last one stated (more than half again, or less than two thirds) is pointed out before a payment or a new month is written and before a notice is put up.',
        'A rule does not apply to you? Write its name under 项目 in the settings and 不检查 as its value; for single cases use 豁免说明.',
        'Next year’s holidays are not published yet? Once they are, paste the notice under “Public holidays” on the Workbook screen and they go into the settings; until then weekends alone are used, and that is said.',
        'A new branch with an empty workbook? The screen Overview leads it: the roster first, then the plan of the year, then the first theme day, a button for each; once something is recorded, the year shows there.',
        'How does a new year begin? Once the last theme day of the year is recorded, open “Next year” on the screen Workbook, look at the preview, and download the new workbook; where the years stand in one workbook, write the new sheets. Records are gone, formats and formulas stay, whoever has left stands on a sheet of its own. What is owed, what is to be made up, and the standards of dues that January sets anew are on the sheet “Carried over”, as the notices of the old year count them. The workbook that is there is not changed.',
      ],
    },
  ],
  findings: {
    id: 'findings',
    title: '8. What each finding means',
    lead: '“Must be settled” is what the plan demands, “please look” what it asks in principle or what is probably wrong, “note” is good to know. The severities can be changed in the settings.',
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
