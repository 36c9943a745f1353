import { DEFAULT_SETTINGS } from '../../src/records/settings';
import { missingNeeds } from '../../src/rules/needs';
import { branchOf } from '../branch-by-hand';

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
    [['schedule.theme|sessions.theme'], ['schedule.theme', 'sessions.theme']],
    [
      ['roster', 'attendance', 'leave|dues'],
      ['attendance', 'leave', 'dues'],
    ],
    [['settings.sections'], ['settings.sections']],
  ])('%j lacks %j', (needs, missing) => {
    expect(missingNeeds(needs, branch)).toEqual(missing);
  });

  test('the list of sections is met by its items', () => {
    const settings = { ...DEFAULT_SETTINGS, sections: ['办公室'] };
    expect(missingNeeds(['settings.sections'], { ...branch, settings })).toEqual([]);
  });
});
