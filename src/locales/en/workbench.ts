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
  undoHint: 'Undo the last step',
  view: 'View',
  language: 'Language',
  languages: { 'zh-CN': '中文', en: 'English' },
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  unsaved: 'Unsaved changes',
  drop: 'Release to open this workbook',
  loading: 'Opening the workbook…',
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
  problems: {
    sheet:
      'The sheet on the left could not be shown ({{detail}}). The workbook and your changes are still here: show it again, go on in the pane, or save first.',
    formula:
      'The workbench cannot write formulas; {{cell}} is unchanged. Type a number or text, or save the workbook and write the formula in Excel.',
    address: 'There is no cell “{{text}}”. Type column letters and a row number, such as B7.',
    notXlsx: '“{{file}}” is not an .xlsx workbook and was not opened.',
    sample:
      'The sample workbook did not load. Check the network and open the page again, or open a workbook of your own.',
    unexpected:
      'Something unexpected happened: {{detail}}. What you changed is still here: save it first, then open the page again.',
  },
  close: 'Close',
};
