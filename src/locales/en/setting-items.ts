import type { SettingWords } from '../setting-words';

/** The items of the sheet 设置, which itself stays Chinese, for those who read the pane in English. */
export const settingItems = {
  themeDay: { label: 'Theme day', explanation: 'Day of the month on which the theme day falls' },
  adjustmentDays: { label: 'Adjustment (days)', explanation: 'Days before or after that are still in order' },
  halfDayHours: { label: 'Half a day (hours)', explanation: 'A theme day takes half a day at least: how many hours' },
  outingDays: { label: 'Longest outing (days)', explanation: 'Days that an outing should not exceed' },
  makeUpDays: { label: 'Make-up period (days)', explanation: 'Days after the theme day to make up a missed one' },
  reportDays: { label: 'Reporting period (days)', explanation: 'Days after the theme day to report on it' },
  minimumRate: { label: 'Lowest attendance (%)', explanation: 'Below this share of those expected you are told' },
  absencesInARow: { label: 'Absences in a row', explanation: 'After how many unexcused ones you are told' },
  studyHours: {
    label: 'Hours of study a year',
    explanation: 'How many hours a member studies together with others at least; 0 for none',
  },
  committeeStudyHours: {
    label: 'Hours of study a year, committee',
    explanation: 'The same for secretaries and committee members; 0 for none',
  },
  roundingUnit: { label: 'Rounding of dues', explanation: 'Dues worked out from a base: to 分 (fen), 角 or 元' },
  roundingMode: { label: 'Way of rounding', explanation: '四舍五入 half up, 进位 up, 舍去 down' },
  noticeDays: { label: 'Notice period (days)', explanation: 'How long a dues notice is posted' },
  branchName: { label: 'Name of the branch', explanation: 'Stands on the notice and the summary' },
  contact: { label: 'Contact', explanation: 'Stands on the notice' },
  hotline: { label: 'Supervision telephone', explanation: 'Stands on the notice' },
  channels: { label: 'Reporting channels', explanation: 'Where activities are reported, separated by semicolons' },
  sections: { label: 'Sections', explanation: 'Those who take turns in organising, separated by semicolons' },
  changeLog: {
    label: 'Change log',
    explanation:
      'Whether each recorded cell is listed on the sheet 变更记录 with the time and what it held before and after',
  },
} as const satisfies SettingWords;
