import type { TranslationOf } from '../rule-words';
import type { noticeScreen as chinese } from '../zh-CN/notice-screen';

export const noticeScreen: TranslationOf<typeof chinese> = {
  half: 'Half-year of the notice',
  needed:
    'The notice cannot be made, because these tables were not recognised: {{tables}}. See under Workbook what each sheet was taken for.',
  noMonths: 'The dues ledger holds no months to announce. Please check its months and its year.',
  totals: 'Totals',
  due: 'Due',
  paid: 'Paid',
  arrears: 'Arrears',
  people: 'Members: {{count}}',
  concerns: 'Please look at this before posting',
  go: 'Show',
  goTo: 'Show: {{what}}',
  moreConcerns: 'Show {{count}} more',
  columns: 'Columns',
  byMonth: 'Each month',
  totalsOnly: 'Totals only',
  from: 'Posted from',
  to: 'to',
  dateMissing: 'Please choose a date.',
  endsBefore: 'The last day is before the first.',
  contact: 'Contact',
  contactHint: 'Stands on the notice; may be left blank',
  preview: 'Preview',
  previewTable: 'Preview of the notice',
  moreRows: '{{count}} more members',
  generate: 'Make the notice',
};
