/** What a table of the workbook is for. */
export const ROLES = [
  'roster',
  'schedule',
  'sessions',
  'attendance',
  'leave',
  'dues',
  'studyPlan',
  'settings',
  'waivers',
] as const;
export type Role = (typeof ROLES)[number];
