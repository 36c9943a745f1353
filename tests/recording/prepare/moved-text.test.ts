import { movedText } from '../../../src/recording/prepare/moved-text';
import { month } from '../../../src/records/month';

const JUNE = month(2026, 6);

describe('a title or a name of June as one of July', () => {
  test.each([
    ['2026年6月签到表', '2026年7月签到表'],
    ['2026年 6月', '2026年 7月'],
    ['2026年06月签到表', '2026年07月签到表'],
    ['6月', '7月'],
    ['6 月份签到', '7 月份签到'],
    ['06月', '07月'],
    ['六月', '七月'],
    ['2026.06', '2026.07'],
    ['2026.6', '2026.7'],
    ['2026-06签到', '2026-07签到'],
    ['2026/6', '2026/7'],
    ['202606', '202607'],
    ['20266', '202607'],
    ['2026年度 6月（第6次）', '2026年度 7月（第6次）'],
    ['6月至6月', '7月至7月'],
  ])('%s is %s', (text, expected) => {
    expect(movedText(text, JUNE, month(2026, 7))).toBe(expected);
  });

  test.each([
    ['签到表'],
    ['2026年签到表'],
    ['5月'],
    ['16月'],
    ['2025年6月'],
    ['2025.06'],
    ['五月'],
    ['十六日'],
    ['2026062'],
    ['6日'],
    ['12026.06'],
  ])('%s does not name it', (text) => {
    expect(movedText(text, JUNE, month(2026, 7))).toBeNull();
  });
});

describe('over the turn of the year', () => {
  test.each([
    ['2026年12月签到表', '2027年1月签到表'],
    ['2026年度12月签到表', '2027年度1月签到表'],
    ['2026年签到表（12月）', '2027年签到表（1月）'],
    ['十二月', '一月'],
    ['202612', '202701'],
    ['2025年起 12月', '2025年起 1月'],
    ['共20261人 12月', '共20261人 1月'],
  ])('%s is %s', (text, expected) => {
    expect(movedText(text, month(2026, 12), month(2027, 1))).toBe(expected);
  });

  test('in words from ten on', () => {
    expect(['十月', '十一月'].map((text, index) => movedText(text, month(2026, 10 + index), month(2026, 12)))).toEqual([
      '十二月',
      '十二月',
    ]);
    expect(movedText('十月', month(2026, 11), month(2026, 12))).toBeNull();
  });
});
