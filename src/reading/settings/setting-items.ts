import { DEFAULT_SETTINGS, type RoundingMode, type RoundingUnit, type Settings } from '../../records/settings';
import type { CellValue } from '../../workbook/snapshot';
import { numberIn, oneOf, percentage, plainText, textList, yesNo, type ValueParser } from './setting-values';

/** One item of the sheet 设置: the single place that knows its label, default, explanation and reading. */
export interface SettingItem {
  readonly key: keyof Settings;
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

/** Every item with one value, in the order of the sheet. Severities, days off, marks and columns have rows of their own. */
export const SETTING_ITEMS: readonly SettingItem[] = [
  number(
    'themeDay',
    '主题党日日期',
    ['主题党日', '主题党日时间', '活动日', '活动日期'],
    [1, 31],
    [...DAYS, '号'],
    '每月几日为主题党日',
  ),
  number('adjustmentDays', '允许调整天数', ['调整天数', '可调整天数'], [0, 31], DAYS, '提前或延后几天以内属正常调整'),
  number(
    'halfDayHours',
    '半天时长(小时)',
    ['半天'],
    HALF_DAY_BOUNDS,
    ['小时', 'h'],
    '集中活动不少于半天，半天按几小时计',
  ),
  number('outingDays', '外出最长(天)', ['外出最长天数', '外出天数'], [0.5, 31], DAYS, '外出开展活动一般不超过几天'),
  number(
    'makeUpDays',
    '补课期限(天)',
    ['补课时限', '补课天数', '补课期限天数'],
    [0, 366],
    DAYS,
    '请假、缺席的党员应在活动后几天内补课',
  ),
  number(
    'reportDays',
    '上报期限(天)',
    ['上报时限', '上报天数', '上报期限天数'],
    [0, 366],
    DAYS,
    '活动信息应在活动后几天内上报',
  ),
  item('minimumRate', '最低到会率(%)', ['到会率', '最低出勤率', '出勤率'], {
    allowed: '0-100',
    defaultText: '80',
    explanation: '实到人数占应到人数的百分比低于此数时提示',
    parse: percentage,
  }),
  number(
    'absencesInARow',
    '连续缺席提醒(次)',
    ['连续缺席', '连续缺席次数', '连续缺席提醒次数'],
    [1, 12],
    ['次'],
    '无故连续缺席几次时提示',
  ),
  item('roundingUnit', '党费取整', ['党费取整单位', '取整单位', '取整到'], {
    allowed: '分|角|元',
    defaultText: '分',
    explanation: '按基数计算的党费取整到：分、角、元',
    parse: oneOf(ROUNDING_UNITS),
  }),
  item('roundingMode', '党费取整方式', ['取整方式'], {
    allowed: '四舍五入|进位|舍去',
    defaultText: '四舍五入',
    explanation: '四舍五入、进位、舍去',
    parse: oneOf(ROUNDING_MODES),
  }),
  number('noticeDays', '公示期(天)', ['公示天数', '公示期限', '公示时间'], [0, 366], DAYS, '党费公示的天数'),
  text('branchName', '支部名称', ['党支部名称', '支部', '党支部'], '写在公示表和小结上'),
  text('contact', '联系人', ['支部联系人'], '写在公示表上'),
  text('hotline', '监督电话', ['举报电话', '监督举报电话'], '写在公示表上'),
  list('channels', '上报渠道', ['报送渠道'], '活动信息的上报渠道，用分号隔开'),
  list('sections', '科室名单', ['科室', '部门名单', '科室名称'], '轮流组织活动的科室，用分号隔开'),
  item('changeLog', '变更记录', ['记录变更', '登记变更记录', '变更日志'], {
    allowed: '是|否',
    defaultText: '否',
    explanation: '登记时是否在“变更记录”表中逐格记下时间和前后内容',
    parse: yesNo,
  }),
];

interface Reading<T> {
  readonly allowed: string;
  readonly defaultText: string;
  readonly explanation: string;
  readonly parse: ValueParser<T>;
}

function item<K extends keyof Settings>(
  key: K,
  label: string,
  aliases: readonly string[],
  { parse, ...words }: Reading<Settings[K]>,
): SettingItem {
  const read = (value: CellValue): Partial<Settings> | null => {
    const parsed = parse(value);
    return parsed === null ? null : { [key]: parsed };
  };
  return { key, label, aliases, ...words, read };
}

type NumberKey = { [K in keyof Settings]: Settings[K] extends number ? K : never }[keyof Settings];

function number(
  key: NumberKey,
  label: string,
  aliases: readonly string[],
  bounds: readonly [number, number],
  units: readonly string[],
  explanation: string,
): SettingItem {
  const fraction = key === 'halfDayHours' || key === 'outingDays' ? 'fraction' : 'whole';
  const parse = numberIn(bounds, units, fraction);
  return item(key, label, aliases, {
    allowed: bounds.join('-'),
    defaultText: String(DEFAULT_SETTINGS[key]),
    explanation,
    parse,
  });
}

function text(
  key: 'branchName' | 'contact' | 'hotline',
  label: string,
  aliases: readonly string[],
  explanation: string,
) {
  return item(key, label, aliases, { allowed: '文字', defaultText: '', explanation, parse: plainText });
}

function list(
  key: 'channels' | 'sections',
  label: string,
  aliases: readonly string[],
  explanation: string,
): SettingItem {
  const defaultText = DEFAULT_SETTINGS[key].join('；');
  const read = (value: CellValue, soFar: Partial<Settings>): Partial<Settings> | null => {
    const added = textList(value);
    return added === null ? null : { [key]: [...new Set([...(soFar[key] ?? []), ...added])] };
  };
  return { key, label, aliases, allowed: '名称；名称', defaultText, explanation, read };
}
