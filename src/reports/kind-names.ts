import type { ActivityKind } from '../records/theme-day-row';

/** The nine kinds by the names of plan 三(三): data of the office, the same in every language. */
export const KIND_NAMES: Readonly<Record<ActivityKind, string>> = {
  study: '专题学习',
  volunteering: '志愿服务',
  care: '关怀帮扶',
  patriotism: '爱国主义教育',
  integrity: '廉政教育',
  training: '业务培训',
  redOrVillage: '乡村示范点教育或红色教育',
  cultureAndSport: '文体活动',
  organisationalLife: '组织生活',
};
