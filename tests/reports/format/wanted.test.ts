import { wordsOf } from '../../../src/locales/words';
import { wantedText } from '../../../src/reports/format/finding-words';
import { monthOf } from '../../branch-by-hand';

test.each([
  [['sessions.badge'], '活动记录的“佩戴党徽”列'],
  [['schedule|sessions'], '活动安排或活动记录'],
  [['roster.category', 'schedule|sessions'], '花名册的“类别”列，以及活动安排或活动记录'],
])('of %j all are wanted, and of alternatives one', (wanted, text) => {
  expect(wantedText({ wanted }, wordsOf('zh-CN'))).toBe(text);
});

test('what is wanted of one month alone says of which', () => {
  const months = [monthOf('2020-06')];
  expect(wantedText({ wanted: ['dues.paid'], months }, wordsOf('zh-CN'))).toBe('党费台账的“实交党费”列（2020年6月）');
});
