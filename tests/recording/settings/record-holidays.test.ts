import { stateCouncilCalendar } from '../../../src/calendar/state-council-calendar';
import { readHolidayNotice } from '../../../src/reading/holidays/holiday-notice';
import type { HolidaysIntent } from '../../../src/recording/intent';
import { record } from '../../../src/recording/record';
import { bookOfText, changedBy, date, noteLines, withEdits } from '../recorded-lines';

const NOTICE = `元旦：1月1日（周五）至3日（周日）放假，共3天。
春节：2月5日（周五）至11日（周四）放假调休，共7天。2月14日（周日）上班。
清明、端午、中秋另行通知。劳动节：5月1日（周六）至5日（周三）放假调休，共5天。国庆节：10月1日至7日放假。`;

const SETTINGS = `# 花名册
姓名 | 类别
李明 | 正式党员

# 设置
项目 | 值 | 说明
主题党日日期 | 20 | 每月几日
`;

const DAYS_OFF = '2027-01-01至2027-01-03；2027-02-05至2027-02-11；2027-05-01至2027-05-05；2027-10-01至2027-10-07';

function holidays(text = NOTICE, year = 2027): HolidaysIntent {
  return { kind: 'holidays', year, notice: readHolidayNotice(text, year) };
}

describe('the days of a notice', () => {
  test('go below the rows of the settings, where reading finds them', () => {
    const book = bookOfText(SETTINGS);
    expect(changedBy(book, holidays())).toEqual([
      '设置!A3 2027年放假日',
      `设置!B3 ${DAYS_OFF}`,
      '设置!C3 国务院办公厅放假通知中的放假日',
      '设置!A4 2027年调休上班日',
      '设置!B4 2027-02-14',
      '设置!C4 国务院办公厅放假通知中调休后要上班的日子',
    ]);
    const { statedDays } = withEdits(book, record(book, [holidays()])).reading.branch.settings;
    const calendar = stateCouncilCalendar(statedDays);
    expect([calendar.knows(2027), calendar.isRestDay(date('2027-02-08'))]).toEqual([true, true]);
    expect([calendar.isRestDay(date('2027-02-14')), calendar.isRestDay(date('2027-02-21'))]).toEqual([false, true]);
  });

  test('take the place of those that stood there for the year, and of no other year', () => {
    const book = bookOfText(`${SETTINGS}2027年放假日 | 2027-01-01\n2026年放假日 | 2026-01-01\n`);
    expect(changedBy(book, holidays()).slice(0, 1)).toEqual([`设置!B3 ${DAYS_OFF}`]);
    expect(noteLines(record(book, [holidays()]).remarks)).toContain(`replaces 设置!B3 old=2027-01-01 new=${DAYS_OFF}`);
  });

  test('are not written a second time', () => {
    const book = bookOfText(SETTINGS);
    const written = withEdits(book, record(book, [holidays()]));
    expect(record(written, [holidays()]).edits).toEqual([]);
  });

  test('get a sheet of settings where there is none', () => {
    const book = bookOfText('# 花名册\n姓名 | 类别\n李明 | 正式党员\n');
    const { edits, cells, remarks } = record(book, [holidays()]);
    expect(edits).toMatchObject([{ kind: 'put-sheet', draft: { name: '设置' } }]);
    expect(cells.map(({ newText }) => newText)).toEqual(['2027年放假日', DAYS_OFF, '2027年调休上班日', '2027-02-14']);
    expect(noteLines(remarks)).toContain('settings-new-sheet sheet=设置');
  });

  test('a row that says the opposite is named', () => {
    const book = bookOfText(`${SETTINGS}2027-02-14 | 放假\n`);
    expect(noteLines(record(book, [holidays()]).remarks)).toContain(
      'holidays-stated-otherwise 设置!B3 days=2027-02-14',
    );
  });
});

describe('a notice that does not agree is refused', () => {
  test.each([
    ['元旦：1月1日（周四）放假1天。', 'holidays-weekday text=1月1日(周四) date=2027-01-01'],
    ['元旦：1月1日至3日放假，共4天。', 'holidays-count text=元旦:1月1日至3日放假,共4天 stated=4 counted=3'],
    [
      '国务院办公厅关于2026年部分节假日安排的通知。元旦：1月1日放假。',
      'holidays-year text=2026年部分节假日安排 stated=2026 year=2027',
    ],
    ['另行通知。', 'holidays-none year=2027'],
  ])('%s', (text, refusal) => {
    const { edits, refusals } = record(bookOfText(SETTINGS), [holidays(text)]);
    expect(edits).toEqual([]);
    expect(noteLines(refusals)).toEqual([refusal]);
  });
});
