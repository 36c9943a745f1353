import { stateCouncilCalendar } from '../../../src/calendar/state-council-calendar';
import { addDays, dayOfWeek, isoDate, type IsoDate } from '../../../src/records/iso-date';
import { readHolidayNotice, type HolidayNotice } from '../../../src/reading/holidays/holiday-notice';
import { eachDay } from '../../../src/reading/holidays/named-days';
import { NOTICES } from './notices';

/** Every day of the year that is a day off, by its notice, by the next one, and else by weekends alone. */
function daysOff(notices: readonly HolidayNotice[], year: number): IsoDate[] {
  const off = new Set(notices.flatMap(({ breaks }) => breaks.flatMap(eachDay)));
  const work = new Set(notices.flatMap(({ workdays }) => workdays));
  return daysOf(year).filter((day) => off.has(day) || ([0, 6].includes(dayOfWeek(day)) && !work.has(day)));
}

function daysOf(year: number): IsoDate[] {
  const first = isoDate(year, 1, 1);
  if (first === null) throw new RangeError(String(year));
  return Array.from({ length: 366 }, (_, index) => addDays(first, index)).filter((day) => day.startsWith(String(year)));
}

function problemsOf(text: string, year = 2026): string[] {
  return readHolidayNotice(text, year)
    .problems.filter(({ kind }) => kind !== 'missing')
    .map(({ kind, text: about, data }) => [kind, about, ...Object.values(data)].join(' '));
}

describe('the notices of the State Council', () => {
  test.each(Object.entries(NOTICES))('%s says the same days off as the calendar package', (key, text) => {
    const year = Number(key);
    const notice = readHolidayNotice(text, year);
    const calendar = stateCouncilCalendar(new Map());
    expect(notice.problems).toEqual([]);
    const next = readHolidayNotice(NOTICES[year + 1] ?? '', year + 1);
    expect(daysOff([notice, next], year)).toEqual(daysOf(year).filter((day) => calendar.isRestDay(day)));
  });

  test('days of the year before are read with it', () => {
    expect(readHolidayNotice(NOTICES[2019] ?? '', 2019)).toMatchObject({
      breaks: expect.arrayContaining([{ first: '2018-12-30', last: '2019-01-01' }]) as unknown,
      workdays: expect.arrayContaining(['2018-12-29']) as unknown,
    });
    expect(readHolidayNotice(NOTICES[2012] ?? '', 2012).workdays[0]).toBe('2011-12-31');
  });

  test('the whole text with its heading, its closing and its date is read as the arrangements alone', () => {
    const text = `国务院办公厅关于2026年部分节假日安排的通知\n国办发明电〔2025〕7号\n\n各省、自治区、直辖市人民政府：
  经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
${NOTICES[2026] ?? ''}
  节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作，确保人民群众平安度过节日假期。
国务院办公厅\n2025年11月4日`;
    expect(readHolidayNotice(text, 2026)).toEqual(readHolidayNotice(NOTICES[2026] ?? '', 2026));
  });

  test('spaces, line breaks within a sentence, full and half width make no difference', () => {
    const text = (NOTICES[2026] ?? '').replaceAll('月', ' 月 ').replaceAll('放假', '放\n假').replaceAll('（', '(');
    expect(readHolidayNotice(text.replaceAll('）', ')'), 2026)).toEqual(readHolidayNotice(NOTICES[2026] ?? '', 2026));
  });
});

describe('what does not agree is said', () => {
  test.each([
    ['a weekday', '元旦：1月1日（周五）放假1天。', ['weekday 1月1日(周五) 2026-01-01']],
    ['a count of days', '元旦：1月1日至3日放假，共4天。', ['count 元旦:1月1日至3日放假,共4天 4 3']],
    ['a count in words', '元旦：1月1日至3日放假，共四天。', ['count 元旦:1月1日至3日放假,共四天 4 3']],
    ['a day that does not exist', '2月30日放假。', ['no-such-day 2月30日']],
    ['a break that runs backwards', '10月7日至1日放假。', ['no-such-day 10月7日至1日']],
    ['a workday that is one anyway', '1月5日（周一）上班。', ['workday 2026-01-05 2026-01-05']],
    ['a day that is off and a workday', '1月1日至4日放假。1月4日上班。', ['both 2026-01-04 2026-01-04']],
    ['another year', '关于2025年部分节假日安排的通知', ['year 2025年部分节假日安排 2025 2026']],
    ['days of which nothing is said', '放假期间，5月1日免收通行费。', ['unread 放假期间,5月1日免收通行费']],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test('near-misses say nothing', () => {
    expect(problemsOf('元旦：1月1日（星期四）至3日（周六）放假调休，共3天。1月4日（星期天）上班。')).toEqual([]);
    expect(problemsOf('春节：2月15日至23日放假调休，共9天。2月24日（周二）起正常上班。')).toEqual([]);
    expect(problemsOf('劳动节：5月1日放假，与周末连休，共3天。')).toEqual([]);
    expect(problemsOf('安排职工在除夕（2月16日）休息。')).toEqual([]);
  });

  test('the holidays of which no day is named', () => {
    const [problem] = readHolidayNotice('元旦：1月1日放假1天。', 2026).problems;
    expect(problem?.data).toEqual({ holidays: '春节、清明、劳动节、端午、中秋、国庆' });
  });
});
