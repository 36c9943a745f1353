import { CATALOGUE } from '../../src/rules/catalogue';
import type { Finding } from '../../src/rules/finding';
import { parseMonth } from '../../src/records/month';
import { STEP_FIELDS, stepOf } from '../../src/roles/steps';
import { findingWay } from '../../src/taskpane/check/finding-way';

const found = (rule: string, data: Finding['data'] = {}): Finding =>
  ({ rule, data, month: parseMonth('2026-06'), member: '李明' }) as Finding;

/** Where the action of a finding leads, and what it is called. */
function way(finding: Finding): string | null {
  const action = findingWay(finding);
  let place = '';
  action?.open({
    openRecord: ({ task, month, member }) => (place = `record ${task} ${month ?? ''} ${member ?? ''}`),
    openScreen: (screen) => (place = screen),
    openSettings: () => (place = 'settings'),
  });
  return action && `${action.word}: ${place}`;
}

test.each([
  ['dues-notice-missing', 'notice: notice'],
  ['briefing-missing', 'briefing: record makeUp 2026-06 李明'],
  ['mark-unknown', 'signIn: record signIn 2026-06 李明'],
  ['dues-short', 'dues: record dues 2026-06 李明'],
  ['dues-six-months', 'dues: record dues 2026-06 李明'],
  ['theme-day-missing', 'themeDay: record themeDay 2026-06 李明'],
  ['organiser-rotation', 'plan: record plan 2026-06 李明'],
  ['sheet-missing', 'sheet: workbook'],
  ['header-unclear', 'columns: workbook'],
  ['holiday-calendar-missing', 'settings: settings'],
  ['total-mismatch', null],
])('%s leads to %s', (rule, expected) => {
  expect(way(found(rule))).toBe(expected);
});

test('a member without a row is signed in, or pays', () => {
  expect(way(found('member-absent-from-sheet', { table: { term: 'role.dues' } }))).toContain('record dues');
  expect(way(found('member-absent-from-sheet', { table: { term: 'role.attendance' } }))).toContain('record signIn');
});

test('every rule that a step of a theme day settles leads there', () => {
  const rules = [...new Set(STEP_FIELDS.flatMap((field) => stepOf(field).rule ?? []))];
  expect(rules.length).toBeGreaterThan(15);
  for (const rule of rules) expect([rule, way(found(rule))]).toEqual([rule, 'themeDay: record themeDay 2026-06 李明']);
});

test('every rule of the catalogue has its entry', () => {
  for (const { id } of CATALOGUE) expect(() => findingWay(found(id))).not.toThrow();
});
