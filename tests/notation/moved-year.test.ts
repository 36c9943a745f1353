import fc from 'fast-check';
import { movedYear } from '../../src/notation/moved-year';

describe('a title of the old year', () => {
  test.each([
    ['2026年考勤表', '2027年考勤表'],
    ['党费台账（2026年度）', '党费台账（2027年度）'],
    ['2026.1', '2027.1'],
    ['2026-06', '2027-06'],
    ['202601', '202701'],
    ['20260620签到', '20270620签到'],
    ['考勤2026', '考勤2027'],
    ['2026年1月—2026年12月', '2027年1月—2027年12月'],
    ['2025年12月至2026年11月党费', '2026年12月至2027年11月党费'],
    ['2025-2026年度计划', '2026-2027年度计划'],
    ['２０２６年签到', '２０２７年签到'],
    ['二〇二六年主题党日', '二〇二七年主题党日'],
    ['二○二六年', '二○二七年'],
    ['二零二六年', '二零二七年'],
  ])('%s is %s', (old, moved) => {
    expect(movedYear(old, 2026, 2027)).toBe(moved);
  });

  test.each(['考勤', '2025年考勤', '12026', '档案〔2026〕3号', '电话 02026123', '六月', ''])(
    '%s does not name it',
    (text) => {
      expect(movedYear(text, 2026, 2027)).toBeNull();
    },
  );

  test('moved there and back it is what it was', () => {
    const words = fc.constantFrom('考勤', '党费', '第', '（', '）', '-', '.', '1月', ' ', '表');
    const text = fc.array(fc.oneof(words, fc.constantFrom('2026年', '二〇二六年', '2026')), { maxLength: 6 });
    fc.assert(
      fc.property(text, (parts) => {
        const old = parts.join('');
        const moved = movedYear(old, 2026, 2027);
        if (moved !== null) expect(movedYear(moved, 2027, 2026)).toBe(old);
      }),
      { numRuns: 200 },
    );
  });
});
