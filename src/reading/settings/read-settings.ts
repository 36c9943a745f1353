import type { ReadingIssue } from '../../records/reading-issue';
import {
  DEFAULT_SETTINGS,
  type ColumnMapping,
  type LegendMeaning,
  type Settings,
  type Severity,
} from '../../records/settings';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { isBlankValue, shownText } from '../../notation/read-cell';
import { itemOf } from './item-key';
import { ALLOWED_MEANINGS, legendMarkOf, legendOfRow } from './legend-row';
import { ALLOWED_MAPPING, mappedColumn, mappedField } from './mapping-row';
import { invalidSetting, type Expectation, type SettingRow } from './setting-row';
import { ALLOWED_SEVERITIES, looksLikeRuleId, ruleOf, severityOf, similarRules, type RuleNames } from './severity-row';
import { ALLOWED_NOTICE, statedNoticeDay, statedNoticeItem } from './stated-notice-row';
import { ALLOWED_DAYS, statedDays, statedDaysItem, statedDaysOfDateRow } from './stated-days-row';

export interface SettingsContext {
  readonly date1904: boolean;
  /** Ids and titles of the rules; where empty, whatever looks like an id is taken for one. */
  readonly ruleNames: RuleNames;
}

export interface SettingsReading {
  readonly settings: Settings;
  readonly issues: readonly ReadingIssue[];
}

/** What the rows with a value of their own kind add up to. */
interface Collected {
  readonly values: Partial<Settings>;
  readonly severities: Map<string, Severity | 'off'>;
  readonly statedDays: Map<IsoDate, 'rest' | 'work'>;
  readonly statedNotices: Map<HalfYear, IsoDate>;
  readonly legend: Map<string, LegendMeaning>;
  readonly mappings: ColumnMapping[];
}

/** Takes in a row. Null where the row is none of its kind, an Expectation where its value cannot be used. */
type RowReader = (row: SettingRow, collected: Collected, context: SettingsContext) => 'taken' | Expectation | null;

const READERS: readonly RowReader[] = [
  readItem,
  readMapping,
  readLegend,
  readStatedDays,
  readStatedNotice,
  readSeverity,
];

/** Nothing of the row is used: the rule's own level, no such day, the usual meaning of the mark. */
const UNCHANGED = '默认';

/**
 * Interprets the rows of the sheet 设置. A bad value is an issue at its cell, and
 * the default is used; a blank one is the default. Items that are none of the
 * product's are people's own notes and left alone.
 */
export function readSettings(rows: readonly SettingRow[], context: SettingsContext): SettingsReading {
  const collected: Collected = {
    values: {},
    severities: new Map(),
    statedDays: new Map(),
    statedNotices: new Map(),
    legend: new Map(),
    mappings: [],
  };
  const issues = rows.flatMap((row) => {
    if (isBlankValue(row.value.raw)) return [];
    const answer = firstAnswer(row, collected, context);
    return answer === null || answer === 'taken' ? [] : [invalidSetting(row, answer)];
  });
  const { values, ...rest } = collected;
  return { settings: { ...DEFAULT_SETTINGS, ...values, ...rest }, issues };
}

function firstAnswer(row: SettingRow, collected: Collected, context: SettingsContext): 'taken' | Expectation | null {
  for (const read of READERS) {
    const answer = read(row, collected, context);
    if (answer !== null) return answer;
  }
  return null;
}

function readItem({ item, value }: SettingRow, { values }: Collected): 'taken' | Expectation | null {
  const known = itemOf(item.text);
  if (known === null) return null;
  const change = known.read(value.raw, values);
  if (change === null) return { allowed: known.allowed, used: known.defaultText };
  Object.assign(values, change);
  return 'taken';
}

function readMapping({ item, value }: SettingRow, { mappings }: Collected): 'taken' | Expectation | null {
  const column = mappedColumn(item.text);
  if (column === null) return null;
  const field = mappedField(shownText(value.raw));
  if (field === null) return { allowed: ALLOWED_MAPPING, used: UNCHANGED };
  mappings.push({ ...column, ...field });
  return 'taken';
}

function readLegend({ item, value }: SettingRow, { legend }: Collected): 'taken' | Expectation | null {
  const mark = legendMarkOf(item.text);
  if (mark === null) return null;
  const found = legendOfRow(mark, value.raw);
  if (found === null) return { allowed: ALLOWED_MEANINGS, used: UNCHANGED };
  for (const [key, meaning] of found) legend.set(key, meaning);
  return 'taken';
}

function readStatedDays(
  { item, value }: SettingRow,
  collected: Collected,
  { date1904 }: SettingsContext,
): 'taken' | Expectation | null {
  const named = statedDaysItem(item.text);
  const days = named && statedDays(value.raw, named, date1904);
  if (named && !days) return { allowed: ALLOWED_DAYS, used: UNCHANGED };
  const stated = named && days ? { kind: named.kind, days } : statedDaysOfDateRow(item.text, value.raw, date1904);
  if (stated === null) return null;
  for (const day of stated.days) collected.statedDays.set(day, stated.kind);
  return 'taken';
}

function readStatedNotice(
  { item, value }: SettingRow,
  { statedNotices }: Collected,
  { date1904 }: SettingsContext,
): 'taken' | Expectation | null {
  const half = statedNoticeItem(item.text);
  if (half === null) return null;
  const day = statedNoticeDay(value.raw, half, date1904);
  if (day === null) return { allowed: ALLOWED_NOTICE, used: UNCHANGED };
  statedNotices.set(half, day);
  return 'taken';
}

function readSeverity(
  { item, value }: SettingRow,
  { severities }: Collected,
  { ruleNames }: SettingsContext,
): 'taken' | Expectation | null {
  const rule = ruleOf(item.text, ruleNames);
  if (rule === null) {
    if (!looksLikeRuleId(item.text)) return null;
    return { allowed: similarRules(item.text, ruleNames), used: UNCHANGED, unknownRule: true };
  }
  const severity = severityOf(value.raw);
  if (severity === null) return { allowed: ALLOWED_SEVERITIES, used: UNCHANGED };
  severities.set(rule, severity);
  return 'taken';
}
