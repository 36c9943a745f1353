import type { SettingWords } from '../setting-words';

/** The items of the sheet 设置, which itself stays Chinese, for those who read the pane in English. */
export const settingItems = {
  themeDay: { label: 'Theme day', explanation: 'Day of the month on which the theme day falls' },
  adjustmentDays: { label: 'Adjustment (days)', explanation: 'How many days earlier or later is still acceptable' },
  halfDayHours: {
    label: 'Half a day (hours)',
    explanation: 'A theme day lasts at least half a day; how many hours that is',
  },
  outingDays: { label: 'Longest outing (days)', explanation: 'How many days an outing should last at most' },
  makeUpDays: {
    label: 'Make-up period (days)',
    explanation: 'How many days a member has to make up a missed theme day',
  },
  reportDays: { label: 'Reporting period (days)', explanation: 'How many days the branch has to report a theme day' },
  minimumRate: { label: 'Minimum attendance (%)', explanation: 'A lower attendance rate is pointed out' },
  absencesInARow: { label: 'Absences in a row', explanation: 'How many unexcused absences in a row are pointed out' },
  studyHours: {
    label: 'Study hours a year',
    explanation: 'Minimum hours of group study for each member; 0 to leave it out',
  },
  committeeStudyHours: {
    label: 'Study hours a year, committee',
    explanation: 'The same for secretaries and committee members; 0 to leave it out',
  },
  roundingUnit: {
    label: 'Rounding of dues',
    explanation: 'Dues calculated from a pay base are rounded to 分, 角 or 元',
  },
  roundingMode: { label: 'Rounding method', explanation: '四舍五入 half up, 进位 up, 舍去 down' },
  noticeDays: { label: 'Notice period (days)', explanation: 'How long a dues notice is posted' },
  branchName: { label: 'Branch name', explanation: 'Shown on the notice and the summary' },
  contact: { label: 'Contact', explanation: 'Shown on the notice' },
  hotline: { label: 'Complaints line', explanation: 'Shown on the notice' },
  channels: { label: 'Reporting channels', explanation: 'Where activities are reported, separated by semicolons' },
  sections: { label: 'Sections', explanation: 'The sections that take turns organising, separated by semicolons' },
  changeLog: {
    label: 'Change log',
    explanation:
      'Whether every cell written is logged on the sheet 变更记录, with the time and the old and new content',
  },
} as const satisfies SettingWords;
