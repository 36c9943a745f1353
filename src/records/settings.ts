import type { HalfYear } from './half-year';
import type { IsoDate } from './iso-date';

export type Severity = 'error' | 'warning' | 'info';

export type RoundingUnit = 'fen' | 'jiao' | 'yuan';
export type RoundingMode = 'halfUp' | 'up' | 'down';

/**
 * What the branch has decided for itself, from the sheet 设置. The figures that no
 * official text fixes (rates, limits, notice period) are local practice and
 * therefore settings.
 */
export interface Settings {
  /** 主题党日日期: day of the month (plan 二(一): the 20th). */
  readonly themeDay: number;
  /** 允许调整天数: days before or after within which an adjusted day is in order (plan: one week). */
  readonly adjustmentDays: number;
  /** 半天时长(小时) */
  readonly halfDayHours: number;
  /** 外出最长(天) */
  readonly outingDays: number;
  /** 补课期限(天), counted from the session. */
  readonly makeUpDays: number;
  /** 上报期限(天), counted from the session. */
  readonly reportDays: number;
  /** 最低到会率(%) */
  readonly minimumRate: number;
  /** 连续缺席提醒(次) */
  readonly absencesInARow: number;
  /** 年度学时: hours of study together a year, at least; 0 for no minimum. */
  readonly studyHours: number;
  /** 支委年度学时: the same for secretaries and committee members. */
  readonly committeeStudyHours: number;
  /** 党费取整 */
  readonly roundingUnit: RoundingUnit;
  /** 党费取整方式 */
  readonly roundingMode: RoundingMode;
  /** 公示期(天) */
  readonly noticeDays: number;
  /** 支部名称 */
  readonly branchName: string | null;
  /** 联系人 */
  readonly contact: string | null;
  /** 监督电话: the one telephone number that may stand on a public notice. */
  readonly hotline: string | null;
  /** 上报渠道 */
  readonly channels: readonly string[];
  /** 科室名单 */
  readonly sections: readonly string[];
  /** 变更记录: whether each cell that is recorded is also listed on the sheet 变更记录. */
  readonly changeLog: boolean;
  /** Rule id to the severity chosen for it, or 'off'. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Rest days and workdays that the office stated itself, for years the calendar does not hold. */
  readonly statedDays: ReadonlyMap<IsoDate, 'rest' | 'work'>;
  /** Half-years whose dues were announced elsewhere than in the workbook, such as on the board, and the day of it. */
  readonly statedNotices: ReadonlyMap<HalfYear, IsoDate>;
  /** Marks as the office uses them: the mark's text to one of the meanings of the legend. */
  readonly legend: ReadonlyMap<string, LegendMeaning>;
  /** Columns that a person confirmed in the pane. */
  readonly mappings: readonly ColumnMapping[];
}

/** A setting that has one value, on a row of its own; the others are told by the rows they gather. */
export type SettingKey = Exclude<keyof Settings, 'severities' | 'statedDays' | 'statedNotices' | 'legend' | 'mappings'>;

export type LegendMeaning =
  | 'present'
  | 'leave'
  | 'personalLeave'
  | 'sickLeave'
  | 'publicDutyLeave'
  | 'travelLeave'
  | 'vacationLeave'
  | 'absent'
  | 'madeUp'
  | 'notExpected';

/** "On this sheet, the column headed so is this field of this role"; a null field means: leave it alone; "2026-03 实交" a column of that month. */
export interface ColumnMapping {
  readonly sheet: string;
  readonly role: string;
  readonly header: string;
  readonly field: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  themeDay: 20,
  adjustmentDays: 7,
  halfDayHours: 3,
  outingDays: 1,
  makeUpDays: 30,
  reportDays: 7,
  minimumRate: 80,
  absencesInARow: 3,
  studyHours: 32,
  committeeStudyHours: 56,
  roundingUnit: 'fen',
  roundingMode: 'halfUp',
  noticeDays: 7,
  branchName: null,
  contact: null,
  hotline: null,
  channels: ['机关工委', '信息网', '微信公众号'],
  sections: [],
  changeLog: false,
  severities: new Map(),
  statedDays: new Map(),
  statedNotices: new Map(),
  legend: new Map(),
  mappings: [],
};
