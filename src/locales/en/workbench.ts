import type { TranslationOf } from '../rule-words';
import type { workbench as chinese } from '../zh-CN/workbench';

export const workbench: TranslationOf<typeof chinese> = {
  title: 'Theme Day · Workbench',
  name: 'Workbench',
  open: 'Open',
  openHint: 'Open another .xlsx workbook; you can also drop a file on the page',
  save: 'Save',
  saveHint: 'Save the workbook to this computer (download)',
  undo: 'Undo',
  undoHint: 'Undo the last step (Ctrl+Z)',
  redo: 'Redo',
  redoHint: 'Do again what was just undone (Ctrl+Y)',
  view: 'View',
  language: 'Language',
  languages: { 'zh-CN': '中文', en: 'English' },
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  unsaved: 'Unsaved changes',
  drop: 'Release to open this workbook',
  loading: 'Opening the workbook…',
  loadingPart: 'Loading…',
  busy: 'Working on the workbook…',
  showAgain: 'Show again',
  sheet: 'Sheet',
  sheets: 'Sheet tabs',
  resize: 'Width of the pane',
  nameBox: 'Name box: type the address of a cell and press Enter',
  content: 'Content of the cell',
  cell: '{{address}} {{text}}',
  empty: 'empty',
  marked: '{{text}} ({{sentences}})',
  finding: '{{severity}}: {{text}}',
  uncomputed: 'Excel computes this when it opens the workbook',
  status: {
    ready: 'Ready',
    typing: 'Typing',
    locked: 'This sheet is protected',
    drawing: 'Charts are shown in Excel',
    uncomputed: '{{count}} formula results are computed when Excel opens the workbook; shown as … until then',
    findings: '{{count}} cells of this sheet have findings',
    keys: 'F2 edit · F6 go to the pane',
  },
  leave: {
    title: 'Changes are not saved',
    text: '“{{file}}” has unsaved changes. Save them before another workbook is opened?',
    save: 'Save, then open',
    discard: 'Open without saving',
    stay: 'Cancel',
  },
  opening: { text: 'Opening “{{file}}”…', cancel: 'Cancel' },
  kept: {
    offer:
      '“{{file}}” has changes that were not saved; the browser kept a copy at {{time}}, on this computer only. Go on with it?',
    take: 'Go on',
    drop: 'Discard',
    gone: 'These unsaved changes were taken up or discarded in another tab; nothing was opened.',
    problem: {
      full: 'The browser has no room to keep unsaved changes: they are lost when the page is closed. Please save soon.',
      refused:
        'The browser does not allow unsaved changes to be kept: they are lost when the page is closed. Please save soon.',
    },
  },
  refusals: {
    formula:
      'The workbench cannot write formulas; {{cell}} is unchanged. Type a number or text, or save the workbook and write the formula in Excel.',
    merged:
      'There are merged cells ({{cell}}) where this was to be pasted; nothing was pasted. Choose another place, or unmerge them in Excel first.',
    beyond:
      'What was to be pasted goes beyond the last row or column of the sheet; nothing was pasted. Choose another place, or paste it in parts.',
    filtered: 'This sheet is filtered and {{area}} holds hidden rows; nothing was changed. Clear the filter first.',
  },
  problems: {
    part: 'This part of the page could not be loaded; the workbook is unchanged. Check the network and try again.',
    sheet:
      'The sheet on the left could not be shown ({{detail}}). The workbook and your changes are still here: show it again, go on in the pane, or save first.',
    address: 'There is no cell “{{text}}”. Type column letters and a row number, such as B7.',
    notXlsx: '“{{file}}” is not an .xlsx workbook and was not opened.',
    sample:
      'The sample workbook did not load. Check the network and open the page again, or open a workbook of your own.',
    unexpected:
      'Something unexpected happened: {{detail}}. What you changed is still here: save it first, then open the page again.',
  },
  close: 'Close',
};
