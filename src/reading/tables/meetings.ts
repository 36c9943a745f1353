import { squeezeText } from '../../notation/normalise';
import { MEETING_KINDS, type MeetingKind } from '../../records/meeting';
import type { Role } from '../../records/role';
import { cellAt } from '../../workbook/sheet-cells';
import type { CellValue } from '../../workbook/snapshot';
import type { Evidence } from './evidence';
import type { Head } from './heads';

/** What a text calls a meeting of the branch; null for any other word. */
type Told = 'themeDay' | 'other';

const THEME_DAY = '党日';
/** 2020年5月, 第一季度, 召开 and the like before the meeting's own name. */
const BEFORE_NAME =
  /^(?:20\d{2}年度?)?(?:\d{1,2}月(?:份)?)?(?:\d{1,2}[日号])?(?:第?[一二三四1-4]季度)?(?:第.{1,3}次)?(?:召开|党?支部|全体|专题)*/u;
/** Meetings that are none of the theme day wherever they are named. */
const OTHER = /^(?:党员(?:大会|会)|大会|支委(?:会|扩大会)|委员会|委员扩大会|党小组会|小组会|民主生活会)(?:议)?$/u;
/** Meetings whose names are themes of a theme day too: 党课 is study, 组织生活会 one of the nine kinds. */
const MAY_BE_THEME = /^(?:上?(?:主题|微)?党课|组织生活会|民主评议(?:党员)?|三会一课)$/u;

/** What each kind is called, as a whole name or in one (微党课, 支委扩大会). */
const KIND_NAMES: Readonly<Record<MeetingKind, RegExp>> = {
  general: /党员大会|党员会|支部大会|^大会/u,
  committee: /支委(?:会|扩大会)|支部委员会|^委员(?:会|扩大会)/u,
  group: /党小组会|^小组会/u,
  lecture: /党课/u,
};

/** The kinds of 三会一课 that a text names; a text may name several (支委会、党课). */
export function meetingKindsOf(text: string): MeetingKind[] {
  const names = squeezeText(text)
    .split(/[、,/和及暨]/u)
    .map((name) => name.replace(BEFORE_NAME, '') || name);
  return MEETING_KINDS.filter((kind) => names.some((name) => KIND_NAMES[kind].test(name)));
}

export function saysThemeDay(text: string): boolean {
  return squeezeText(text).includes(THEME_DAY);
}

/** What the text says of its meeting; `among` tells whether it stands among names of meetings. */
function meetingOf(text: string, among: boolean): Told | null {
  const plain = squeezeText(text);
  if (plain.includes(THEME_DAY)) return 'themeDay';
  const names = plain.split(/[、,/和及]/u).map((name) => name.replace(BEFORE_NAME, ''));
  const isOther = (name: string): boolean => OTHER.test(name) || (among && MAY_BE_THEME.test(name));
  return names.every(isOther) ? 'other' : null;
}

/**
 * Whether a column of kinds (会议类型, 活动类型, 类别) tells meetings of the branch apart
 * and not the nine kinds of theme: some value names a meeting that is no theme, or
 * every one names a meeting.
 */
export function holdsMeetings(values: readonly CellValue[]): boolean {
  const texts = values.flatMap((value) => (typeof value === 'string' ? [value] : []));
  if (texts.some((text) => meetingOf(text, false) !== null)) return true;
  const isLecture = (text: string): boolean => meetingOf(text, true) !== null && !text.includes('组织生活会');
  return texts.length > 0 && texts.every((text) => meetingOf(text, true) !== null) && texts.some(isLecture);
}

/** A title or sheet name that says its table holds other meetings: 支委会会议记录, 党课记录. */
export function saysOtherMeetings(texts: readonly string[]): boolean {
  const plain = texts.map(squeezeText);
  if (plain.some((text) => text.includes(THEME_DAY) || text.includes('三会一课'))) return false;
  return plain.some((text) => /党员大会|支部大会|支委会|支部委员会|党小组会|党课/u.test(text));
}

/** The rows of a schedule or of sessions, sorted. */
interface SortedRows {
  readonly themeDays: readonly number[];
  /** Rows of 党员大会, 支委会, 党小组会 or 党课, which are no theme days. */
  readonly otherMeetings: readonly number[];
}

/**
 * Tells the theme days from the other meetings of a list: by the column of kinds,
 * else by the names where they are those of meetings (会议名称, or 活动名称 with 主题党日
 * among them).
 * Where kinds name the theme day, only its own rows are theme days; a row that
 * names no kind is left among them.
 */
export function sortMeetings(
  role: Role,
  { region: { segment } }: Evidence,
  columns: ReadonlyMap<string, number>,
  rows: readonly number[],
): SortedRows {
  if (role !== 'schedule' && role !== 'sessions') return { themeDays: rows, otherMeetings: [] };
  const texts = (column: number): string[] =>
    rows.map((row) => {
      const value = cellAt(segment.sheet, row, column);
      return typeof value === 'string' ? value.trim() : '';
    });
  const kindColumn = columns.get('meeting');
  const names = columns.get('theme');
  const kinds = kindColumn === undefined ? [] : texts(kindColumn).map((text) => [text, meetingOf(text, true)] as const);
  const named = kinds.some(([, kind]) => kind === 'themeDay');
  const byKind = kinds.map(([text, kind]) => kind === 'other' || (named && kind === null && text !== ''));
  const titles = kindColumn !== undefined || names === undefined ? [] : texts(names);
  const head = segment.heads.find(({ column }) => column === names);
  const isOfMeetings = head !== undefined && isNameOfMeetings(head, titles);
  const byName = titles.map((text) => isOfMeetings && meetingOf(text, true) === 'other');
  const isOther = (index: number): boolean => byKind[index] ?? byName[index] ?? false;
  return {
    themeDays: rows.filter((_, index) => !isOther(index)),
    otherMeetings: rows.filter((_, index) => isOther(index)),
  };
}

function isNameOfMeetings({ text }: Head, titles: readonly string[]): boolean {
  const plain = squeezeText(text);
  if (plain.includes('会议')) return true;
  return plain.endsWith('名称') && titles.some((title) => meetingOf(title, true) === 'themeDay');
}
