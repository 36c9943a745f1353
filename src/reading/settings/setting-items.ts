import {
  DEFAULT_SETTINGS,
  type RoundingMode,
  type RoundingUnit,
  type SettingKey,
  type Settings,
} from '../../records/settings';
import { settingItems } from '../../locales/zh-CN/setting-items';
import type { CellValue } from '../../workbook/snapshot';
import { numberIn, oneOf, percentage, plainText, textList, yesNo, type ValueParser } from './setting-values';

/** One item of the sheet 设置: the single place that knows how it is read. */
export interface SettingItem {
  readonly key: SettingKey;
  /** As the product writes it. */
  readonly label: string;
  /** Other labels people use, without brackets and spaces. */
  readonly aliases: readonly string[];
  /** What may stand in the value cell, in words of the sheet. */
  readonly allowed: string;
  /** The default as it stands in the value cell; '' for none. */
  readonly defaultText: string;
  /** For the column 说明. */
  readonly explanation: string;
  /** The settings that the value changes, or null where it cannot be used. Lists over several rows add up. */
  read(value: CellValue, soFar: Partial<Settings>): Partial<Settings> | null;
}

const DAYS = ['天', '日'];

/** Half of an eight-hour day is four hours; more than eight is no half day. */
const HALF_DAY_BOUNDS = [0.5, 8] as const;

export const ROUNDING_UNITS: Readonly<Record<RoundingUnit, readonly string[]>> = {
  fen: ['分', '到分', '取整到分', '精确到分', '0.01'],
  jiao: ['角', '到角', '取整到角', '精确到角', '0.1'],
  yuan: ['元', '到元', '取整到元', '精确到元', '整元'],
};

export const ROUNDING_MODES: Readonly<Record<RoundingMode, readonly string[]>> = {
  halfUp: ['四舍五入'],
  up: ['进位', '进一', '向上', '向上取整', '向上进位'],
  down: ['舍去', '舍尾', '向下', '向下取整', '去尾', '舍去尾数'],
};

/** A setting without its reading, or with that of another type, does not compile. */
type Readings = { readonly [K in SettingKey]: (key: K) => SettingItem };

/** In the order of the sheet. */
const READINGS: Readings = {
  themeDay: number(['主题党日', '主题党日时间', '活动日', '活动日期'], [1, 31], [...DAYS, '号']),
  adjustmentDays: number(['调整天数', '可调整天数'], [0, 31], DAYS),
  halfDayHours: number(['半天'], HALF_DAY_BOUNDS, ['小时', 'h'], 'fraction'),
  outingDays: number(['外出最长天数', '外出天数'], [0.5, 31], DAYS, 'fraction'),
  makeUpDays: number(['补课时限', '补课天数', '补课期限天数'], [0, 366], DAYS),
  reportDays: number(['上报时限', '上报天数', '上报期限天数'], [0, 366], DAYS),
  minimumRate: item(['到会率', '最低出勤率', '出勤率'], { allowed: '0-100', defaultText: '80', parse: percentage }),
  absencesInARow: number(['连续缺席', '连续缺席次数', '连续缺席提醒次数'], [1, 12], ['次']),
  studyHours: number(['年度学习时长', '党员年度学时', '学时'], [0, 500], ['学时', '小时']),
  committeeStudyHours: number(['支委学时', '书记和委员年度学时', '班子成员年度学时'], [0, 500], ['学时', '小时']),
  roundingUnit: item(['党费取整单位', '取整单位', '取整到'], {
    allowed: '分|角|元',
    defaultText: '分',
    parse: oneOf(ROUNDING_UNITS),
  }),
  roundingMode: item(['取整方式'], {
    allowed: '四舍五入|进位|舍去',
    defaultText: '四舍五入',
    parse: oneOf(ROUNDING_MODES),
  }),
  noticeDays: number(['公示天数', '公示期限', '公示时间'], [0, 366], DAYS),
  branchName: text(['党支部名称', '支部', '党支部']),
  contact: text(['支部联系人']),
  hotline: text(['举报电话', '监督举报电话']),
  channels: list(['报送渠道']),
  sections: list(['科室', '部门名单', '科室名称']),
  changeLog: item(['记录变更', '登记变更记录', '变更日志'], { allowed: '是|否', defaultText: '否', parse: yesNo }),
};

/** Every item with one value, in the order of the sheet. Severities, days off, marks and columns have rows of their own. */
export const SETTING_ITEMS: readonly SettingItem[] = (Object.keys(READINGS) as SettingKey[]).map(itemOf);

// The parameter ties the reading to its own key.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function itemOf<K extends SettingKey>(key: K): SettingItem {
  return READINGS[key](key);
}

interface Reading<T> {
  readonly allowed: string;
  readonly defaultText: string;
  readonly parse: ValueParser<T>;
}

function item<K extends SettingKey>(
  aliases: readonly string[],
  { parse, ...texts }: Reading<Settings[K]>,
): (key: K) => SettingItem {
  return (key) => ({
    key,
    ...wordsOfSheet(key),
    aliases,
    ...texts,
    read(value) {
      const parsed = parse(value);
      return parsed === null ? null : { [key]: parsed };
    },
  });
}

/** The settings whose value is of a type. */
type KeyOf<T> = { [K in SettingKey]: Settings[K] extends T ? (T extends Settings[K] ? K : never) : never }[SettingKey];

/** Label and explanation as the sheet has them: in Chinese, its brackets narrow. */
function wordsOfSheet(key: SettingKey): Pick<SettingItem, 'label' | 'explanation'> {
  const { label, explanation } = settingItems[key];
  return { label: label.replace('（', '(').replace('）', ')'), explanation };
}

function number(
  aliases: readonly string[],
  bounds: readonly [number, number],
  units: readonly string[],
  precision: 'whole' | 'fraction' = 'whole',
): (key: KeyOf<number>) => SettingItem {
  const parse = numberIn(bounds, units, precision);
  return (key) => item(aliases, { allowed: bounds.join('-'), defaultText: String(DEFAULT_SETTINGS[key]), parse })(key);
}

function text(aliases: readonly string[]): (key: KeyOf<string | null>) => SettingItem {
  return item(aliases, { allowed: '文字', defaultText: '', parse: plainText });
}

function list(aliases: readonly string[]): (key: KeyOf<readonly string[]>) => SettingItem {
  return (key) => ({
    key,
    ...wordsOfSheet(key),
    aliases,
    allowed: '名称；名称',
    defaultText: DEFAULT_SETTINGS[key].join('；'),
    read(value, soFar) {
      const added = textList(value);
      return added === null ? null : { [key]: [...new Set([...(soFar[key] ?? []), ...added])] };
    },
  });
}
