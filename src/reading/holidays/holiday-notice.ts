import { addDays, dayOfWeek, daysBetween, type IsoDate } from '../../records/iso-date';
import { squeezeText } from '../../notation/normalise';
import { withDigits } from '../../notation/chinese-number';
import { eachDay, namedDays, type DateContext, type NamedDays } from './named-days';

/** A break, first and last day included. */
export interface Break {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/**
 * What in a notice does not agree with itself or with the calendar. `year`: the text
 * is of another year. `weekday`, `no-such-day`: a date. `count`: the days of a break
 * are not as many as stated. `both`: a day is off and a workday. `workday`: a day of
 * make-up work that is a workday anyway. `unread`: a sentence that names days off or
 * days of work which were not understood. `missing`: a holiday that is not named.
 */
export interface NoticeProblem {
  readonly kind: 'year' | 'weekday' | 'no-such-day' | 'count' | 'both' | 'workday' | 'unread' | 'missing';
  /** The words it is about, as they stand in the text. */
  readonly text: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The State Council's arrangement of one year's public holidays (国务院办公厅关于…部分节假日安排的通知). */
export interface HolidayNotice {
  readonly breaks: readonly Break[];
  /** Days of make-up work, in order. */
  readonly workdays: readonly IsoDate[];
  readonly problems: readonly NoticeProblem[];
}

/** The holidays that every notice since 2008 names (全国年节及纪念日放假办法). */
const HOLIDAYS = ['元旦', '春节', '清明', '劳动节', '端午', '中秋', '国庆'];

const SENTENCE_END = /[。;；!]|\n(?=\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.．])/u;
const WORK = /上班|补班/u;
const MOVED = /公休日.*调至/u;
const OFF = /放假|补休|调休|为法定节?假日|为公休日|照常公休/u;
const COUNT = /(?:共|放假)(\d{1,2})天/u;
const LONGER = /(?:延长|假期).*至/u;
const ABOUT_DAYS = /放假|上班|补休|补班|公休/u;
const NOTICE_YEAR = /(\d{4})年(?:部分|法定)?节假日(?:放假)?安排/u;

/**
 * Reads the text of the notice for a year, in the wordings of 2008 to 2026, and
 * holds weekdays and counts against the calendar. Amendments (a longer Spring
 * Festival) can follow in the same text. Nothing is guessed: what does not agree is
 * among the problems.
 */
export function readHolidayNotice(text: string, year: number): HolidayNotice {
  const reader = new NoticeReader(year);
  const plain = text.replace(/\r\n?/gu, '\n');
  const sentences = plain.split(SENTENCE_END).map((sentence) => squeezeText(sentence.replaceAll('\n', '')));
  reader.holdAgainstYear(sentences.join('。'));
  for (const sentence of sentences) reader.read(sentence);
  return reader.finish();
}

class NoticeReader {
  private readonly off = new Set<IsoDate>();
  private readonly work = new Set<IsoDate>();
  private readonly problems: NoticeProblem[] = [];
  /** Of the sentences that name days. */
  private named = '';
  private readonly context: DateContext;

  constructor(private readonly year: number) {
    this.context = { year, month: null, turnOfYear: false };
  }

  holdAgainstYear(text: string): void {
    const stated = NOTICE_YEAR.exec(withDigits(text));
    if (stated && Number(stated[1]) !== this.year) {
      this.problem('year', stated[0], { stated: Number(stated[1]), year: this.year });
    }
  }

  read(sentence: string): void {
    if (!ABOUT_DAYS.test(sentence)) return;
    const parts = sentence.split(/[,，:：]/u);
    let pending: NamedDays[] = [];
    let lastBreak: Set<IsoDate> | null = null;
    let hasDays = false;
    for (const part of withBracketsWhole(parts)) {
      const { days, problems } = namedDays(part, this.context);
      for (const { kind, text, date } of problems) this.problem(kind, text, date === null ? {} : { date });
      hasDays ||= days.length > 0 || problems.length > 0;
      const said = [...pending, ...days.filter(({ to }) => !isOnwards(part, to))];
      pending = this.take(part, said) ? [] : said;
      if (OFF.test(part) && !WORK.test(part) && days.length > 0) lastBreak = new Set(said.flatMap(eachDay));
      if (part.includes('周末连休') && lastBreak) for (const day of weekendBeside(lastBreak)) this.off.add(day);
      this.holdAgainstCount(part, lastBreak, sentence);
    }
    if (hasDays) this.named += sentence;
    if (pending.length > 0 || (!hasDays && /\d/u.test(sentence) && /上班|放假\d*天/u.test(sentence))) {
      this.problem('unread', sentence, {});
    }
  }

  finish(): HolidayNotice {
    const workdays = [...this.work].sort();
    for (const day of workdays.filter((each) => this.off.has(each))) this.problem('both', day, { date: day });
    for (const day of workdays.filter((each) => !isWeekend(each))) this.problem('workday', day, { date: day });
    const missing = HOLIDAYS.filter((name) => !this.named.includes(name));
    if (missing.length > 0) this.problem('missing', '', { holidays: missing.join('、') });
    return { breaks: breaksOf([...this.off].sort()), workdays, problems: this.problems };
  }

  /** False where the part does not say what its days are: 其中：4月4日(清明节)，为法定节假日. */
  private take(part: string, said: readonly NamedDays[]): boolean {
    if (MOVED.test(part)) {
      const at = part.indexOf('调至');
      for (const days of said.filter(({ from }) => from > at)) this.addTo(this.off, days);
      // Of 9月14日（星期日）公休日调至9月15日 the day it is taken from may be the holiday itself.
      for (const day of said.filter(({ from }) => from < at).flatMap(eachDay)) {
        if (!this.off.has(day)) this.work.add(day);
      }
      return true;
    }
    if (LONGER.test(part) && !OFF.test(part)) for (const { last } of said) this.lengthenTo(last);
    else if (WORK.test(part)) for (const days of said) this.addTo(this.work, days);
    else if (OFF.test(part)) for (const days of said) this.addTo(this.off, days);
    else return said.length === 0;
    return true;
  }

  private addTo(days: Set<IsoDate>, named: NamedDays): void {
    for (const day of eachDay(named)) days.add(day);
  }

  /** 延长春节假期至2月2日: every day between the break and the day stated, whatever it was to be. */
  private lengthenTo(last: IsoDate): void {
    const end = [...this.off]
      .filter((day) => day < last)
      .sort()
      .at(-1);
    if (end === undefined || daysBetween(end, last) > 31) return;
    for (const day of eachDay({ first: end, last })) {
      this.off.add(day);
      this.work.delete(day);
    }
  }

  private holdAgainstCount(part: string, days: ReadonlySet<IsoDate> | null, sentence: string): void {
    const stated = COUNT.exec(withDigits(part))?.[1];
    if (stated === undefined || days === null) return;
    const counted = sentence.includes('周末连休') ? days.size + weekendBeside(days).length : days.size;
    if (counted !== Number(stated)) this.problem('count', sentence, { stated: Number(stated), counted });
  }

  private problem(kind: NoticeProblem['kind'], text: string, data: NoticeProblem['data']): void {
    this.problems.push({ kind, text, data });
  }
}

/** 10月8日起正常上班: the end of a break, not a day of make-up work. */
function isOnwards(part: string, to: number): boolean {
  return /^(?:起|开始|恢复)/u.test(part.slice(to));
}

/** Commas within brackets, as in （星期日，农历除夕）, divide nothing. */
function withBracketsWhole(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const open = whole.at(-1);
    const isOpen = open !== undefined && count(open, '(') > count(open, ')');
    if (isOpen) whole[whole.length - 1] = `${open}、${part}`;
    else whole.push(part);
  }
  return whole;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** The days of weekends that adjoin the days. */
function weekendBeside(days: ReadonlySet<IsoDate>): IsoDate[] {
  const beside: IsoDate[] = [];
  const sorted = [...days].sort();
  for (const [edge, step] of [
    [sorted[0], -1],
    [sorted.at(-1), 1],
  ] as const) {
    if (edge === undefined) continue;
    for (let day = addDays(edge, step); isWeekend(day); day = addDays(day, step)) beside.push(day);
  }
  return beside;
}

function isWeekend(day: IsoDate): boolean {
  const weekday = dayOfWeek(day);
  return weekday === 0 || weekday === 6;
}

function breaksOf(days: readonly IsoDate[]): Break[] {
  const breaks: Break[] = [];
  for (const day of days) {
    const last = breaks.at(-1);
    if (last && daysBetween(last.last, day) === 1) breaks[breaks.length - 1] = { first: last.first, last: day };
    else breaks.push({ first: day, last: day });
  }
  return breaks;
}
