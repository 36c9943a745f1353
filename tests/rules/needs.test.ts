import type { Mark } from '../../src/records/attendance';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import { missingNeeds } from '../../src/rules/needs';
import { branchOf, LEAVE, MADE_UP, marked } from '../branch-by-hand';

const branch = branchOf({
  roles: new Set(['roster', 'sessions'] as const),
  fields: new Set(['roster.name', 'sessions.badge']),
});

describe('missingNeeds', () => {
  test.each([
    [[], []],
    [['roster'], []],
    [['dues'], ['dues']],
    [['sessions.badge'], []],
    [['sessions.flag'], ['sessions.flag']],
    [['schedule|sessions'], []],
    [['schedule.theme|sessions.theme'], ['schedule.theme|sessions.theme']],
    [
      ['roster', 'attendance', 'leave|dues'],
      ['attendance', 'leave|dues'],
    ],
    [['settings.sections'], ['settings.sections']],
  ])('%j lacks %j', (needs, missing) => {
    expect(missingNeeds(needs, branch)).toEqual(missing);
  });

  test('make-ups among the marks are met by one such mark', () => {
    const of = (mark: Mark): string[] =>
      missingNeeds(['leave|attendance.madeUp'], { ...branch, attendance: [marked('李明', '2020-06', mark)] });
    expect(of(LEAVE)).toEqual(['leave|attendance.madeUp']);
    expect(of(MADE_UP)).toEqual([]);
  });

  test('the list of sections is met by its items', () => {
    const settings = { ...DEFAULT_SETTINGS, sections: ['办公室'] };
    expect(missingNeeds(['settings.sections'], { ...branch, settings })).toEqual([]);
  });
});
