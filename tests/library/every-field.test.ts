import { branchFromObjects, type Branch } from '../../src/library';
import { branchInput } from '../../src/library/branch-input';
import { inputTables } from '../../src/library/input-tables';
import type { InputKind } from '../../src/roles/field-entry';
import { fieldEntries } from '../../src/roles/role-tables';

const LISTS = {
  members: 'roster',
  schedule: 'schedule',
  sessions: 'sessions',
  attendance: 'attendance',
  leave: 'leave',
  dues: 'dues',
  studyPlan: 'studyPlan',
  waivers: 'waivers',
} as const;
type List = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as List[];

const VALUES: Readonly<Record<InputKind, unknown>> = {
  text: '李明',
  list: ['办公室'],
  month: '2026-05',
  date: '2026-05-20',
  time: '9:00',
  yesNo: true,
  done: '8张',
  count: 3,
  category: '正式党员',
  status: '在职',
  mark: 'present',
  yuan: 30,
  dues: 30,
};

/** Every property of the list that the role's table has, with something in it. */
function properties(list: List): (readonly [field: string, property: string, value: unknown])[] {
  return fieldEntries(LISTS[list]).flatMap(([field, { input }]) => {
    if (input === null) return [];
    const value = field === 'end' ? '11:30' : field === 'duration' ? '半天' : VALUES[input.kind];
    return [[field, input.as ?? field, value] as const];
  });
}

function fullItem(list: List): Record<string, unknown> {
  return Object.fromEntries(properties(list).map(([, property, value]) => [property, value]));
}

/** The branch of one full item in every list, but for the properties left out. */
function branch(without: Readonly<Partial<Record<List, readonly string[]>>> = {}): Branch {
  const input = Object.fromEntries(
    NAMES.map((list) => {
      const item = Object.entries(fullItem(list)).filter(([property]) => !without[list]?.includes(property));
      return [list, [Object.fromEntries(item)]];
    }),
  );
  return branchFromObjects(input);
}

const cases = NAMES.flatMap((list) => properties(list).map(([field, property]) => [list, property, field] as const));

test.each(cases)('%s.%s becomes a cell of %s', (list, property, field) => {
  const input = branchInput.parse({ members: [], [list]: [fullItem(list)] });
  const table = inputTables(input).find(({ role }) => role === LISTS[list]);
  const column = table?.columns.get(field);
  expect([property, column]).toEqual([property, expect.any(Number)]);
  expect(table?.sheet.values[1]?.[Number(column) - 1]).toBeTruthy();
});

/** The fields of a record that nothing was read for. */
function unread(record: object | undefined): string[] {
  if (record === undefined) return ['no record'];
  return Object.entries(record).flatMap(([name, field]) => {
    const state = (field as { state?: string } | null)?.state;
    return field === null || state === 'blank' || state === 'unreadable' ? [name] : [];
  });
}

test('there is no field of a record that a program cannot fill', () => {
  const { members, sessions, leave, duesLines, payments, duesStatements, studyTopics, waivers, issues } = branch();
  expect(issues).toEqual([]);
  expect({
    members: unread(members[0]),
    sessions: unread(sessions[0]),
    leave: unread(leave[0]),
    duesLines: unread(duesLines[0]),
    payments: unread(payments[0]),
    duesStatements: unread(duesStatements[0]),
    studyTopics: unread(studyTopics[0]),
    waivers: unread(waivers[0]),
  }).toEqual({
    // What 备注 says of the status: 李明 in it says nothing.
    members: ['statusNote'],
    ...{ sessions: [], leave: [], duesLines: [], payments: [] },
    ...{ duesStatements: [], studyTopics: [], waivers: [] },
  });
});

test('a plan has what a schedule can say, and no more', () => {
  const [row] = branch().schedule;
  const said = Object.keys(row ?? {}).filter((name) => !unread(row).includes(name));
  expect(said.sort()).toEqual(
    'category cell content leader month notes organisers place plannedDate theme'.split(' ').sort(),
  );
});

test('a start and an end say how long a session was; without them the duration does', () => {
  const texts = [branch(), branch({ sessions: ['start', 'end'] }), branch({ sessions: ['duration'] })].map(
    ({ sessions }) => sessions[0]?.duration?.value?.text,
  );
  expect(texts).toEqual(['9:00-11:30', '半天', '9:00-11:30']);
});

test('an id in a list tells people of one name apart', () => {
  const members = ['D1', 'D2'].map((id) => ({ name: '李明', id, category: '正式党员' }));
  const leave = [{ name: '李明', id: 'D2', date: '2026-05-20' }];
  const given = branchFromObjects({ members, leave });
  expect(given.leave[0]?.person.member).toBe(given.members[1]?.key);
});
