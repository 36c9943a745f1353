import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { branchFromObjects, check, InputInvalid, parseIsoDate, parseMonth, type BranchInput } from '../../src/library';

const SRC = path.join(__dirname, '..', '..', 'src');

/** Every file of src that the library needs, found by following its imports. */
function filesBehind(entry: string, seen = new Set<string>()): Set<string> {
  const file = [`${entry}.ts`, path.join(entry, 'index.ts')].find(existsSync);
  if (file === undefined || seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    filesBehind(path.join(path.dirname(file), target), seen);
  }
  return seen;
}

test('no host, no screen and no door stands behind the library', () => {
  const folders = new Set(
    [...filesBehind(path.join(SRC, 'library'))].map((file) => path.relative(SRC, file).split(path.sep)[0]),
  );
  expect([...folders].sort()).toEqual(
    [
      'attendance',
      'calendar',
      'dues',
      'library',
      'locales',
      'notation',
      'reading',
      'records',
      'reports',
      'roles',
      'rules',
      'workbook',
    ].sort(),
  );
});

test('of the packages only those that need neither a screen nor a file stand behind it', () => {
  const sources = [...filesBehind(path.join(SRC, 'library'))].map((file) => readFileSync(file, 'utf8'));
  const packages = sources.flatMap((source) => [...source.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name));
  expect([...new Set(packages)].sort()).toEqual(['i18next', 'tyme4ts', 'zod']);
});

const input: BranchInput = {
  members: [
    { name: '李明', category: '正式党员', section: '办公室', duesStandard: 30 },
    { name: '王芳', category: '预备党员', joinedOn: '2025-09-01', duesStandard: 20 },
    { name: '方圆', category: '发展对象' },
  ],
  sessions: [
    { month: '2026-05', date: '2026-05-20', theme: '学习党章', organisers: ['办公室'], study: true, oath: false },
  ],
  attendance: [
    { name: '李明', date: '2026-05-20', mark: 'present' },
    { name: '王芳', date: '2026-05-20', mark: 'leave', madeUp: true },
  ],
  leave: [{ name: '王芳', date: '2026-05-20', reason: '陪护', approver: '李明', makeUpOn: '2026-05-28' }],
  dues: [{ name: '李明', month: '2026-05', paid: 30, paidOn: '2026-05-20' }],
  settings: { '最低到会率(%)': 40 },
};

function rulesFound(objects: unknown): string[] {
  const [month, today] = [parseMonth('2026-05'), parseIsoDate('2026-06-10')];
  if (!month || !today) throw new Error('no date');
  const { findings } = check(branchFromObjects(objects), { month, today });
  return findings.map(({ rule, member, cell }) =>
    [rule, member ?? '-', cell ? `${cell.sheet} ${cell.row}` : '-'].join(' '),
  );
}

test('plain objects are judged as a workbook is', () => {
  expect(rulesFound(input)).toEqual(['oath-missing - sessions 2', 'dues-unpaid 王芳 -']);
});

test('a waiver in the objects counts', () => {
  const waivers = [{ rule: 'oath-missing', month: '2026-05', reason: '户外活动，未设会场' }];
  expect(rulesFound({ ...input, waivers })).not.toContain('oath-missing - sessions 2');
});

test('dues: a quarter paid at once, an exemption with its reason, a half-year announced', () => {
  const dues = [
    { name: '李明', month: '2026-01', through: '2026-05', paid: 150, paidOn: '2026-05-20' },
    { name: '王芳', month: '2026-01', through: '2026-04', paid: 80, paidOn: '2026-05-20' },
    { name: '王芳', month: '2026-05', paid: 'exempt', exempt: '免交', exemptReason: '病休' },
  ];
  const announced = { ...input, dues, notices: ['2025-H2'] };
  expect(rulesFound(announced).filter((line) => line.startsWith('dues-'))).toEqual([]);
  const unexplained = { ...announced, dues: dues.map((row) => ({ ...row, exemptReason: undefined })) };
  expect(rulesFound(unexplained)).toContain('dues-exempt-unexplained 王芳 dues 4');
});

test('input of another shape is refused with every problem at once', () => {
  const wrong = {
    members: [{ name: '', category: '党员' }],
    attendance: [{ name: '李明', date: '2026-02-30', mark: 'there' }],
    dues: [{ name: '李明', month: '2026-05', through: '2026-04' }],
    colour: 'red',
  };
  let problems: readonly { readonly path: string }[] = [];
  try {
    branchFromObjects(wrong);
  } catch (error) {
    if (error instanceof InputInvalid) ({ problems } = error);
  }
  expect(problems.map((problem) => problem.path).sort()).toEqual(
    ['', 'attendance.0.date', 'attendance.0.mark', 'dues.0.through', 'members.0.category', 'members.0.name'].sort(),
  );
});
