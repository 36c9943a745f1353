import { cellRef } from '../../src/records/cell-ref';
import { month } from '../../src/records/month';
import { DEFAULT_SETTINGS } from '../../src/records/settings';
import type { Branch } from '../../src/records/branch';
import type { Waiver } from '../../src/records/waiver';
import { check, type CheckRequest } from '../../src/rules/check';
import type { CheckResult } from '../../src/rules/check-result';
import type { FindingOf, Rule } from '../../src/rules/rule';
import { branchOf, day } from '../branch-by-hand';

const JUNE = month(2020, 6);
const TODAY = day('2020-07-10');
const CELL = cellRef('活动记录', 2, 3);

type Oath = FindingOf<'oath-missing'>;

function rule(stated: Partial<Rule>, ...found: readonly Partial<Oath>[]): Rule {
  const oath: Rule = {
    id: 'oath-missing',
    group: 'steps',
    severity: 'error',
    clause: '三(二)2',
    needs: [],
    check: () => found.map((each): Oath => ({ message: 'blank', data: {}, cell: CELL, month: JUNE, ...each })),
  };
  // Some tests give it another id; what it yields stays that of the oath.
  return { ...oath, ...stated } as Rule;
}

function run(rules: readonly Rule[], branch: Partial<Branch> = {}, request: Partial<CheckRequest> = {}): CheckResult {
  return check(branchOf({ roles: new Set(), ...branch }), { month: JUNE, today: TODAY, ...request }, rules);
}

function severities(chosen: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>): Partial<Branch> {
  return { settings: { ...DEFAULT_SETTINGS, severities: new Map(Object.entries(chosen)) } };
}

describe('check', () => {
  test('completes what a rule found', () => {
    const result = run([rule({}, { member: '李明' })]);
    expect(result.findings).toEqual([
      {
        rule: 'oath-missing',
        severity: 'error',
        clause: '三(二)2',
        message: 'blank',
        data: {},
        sheet: '活动记录',
        cell: CELL,
        cells: [],
        member: '李明',
        person: null,
        month: JUNE,
        subjects: [],
        suggestions: [],
      },
    ]);
    expect(result).toMatchObject({ period: '2020-06', today: '2020-07-10', waived: [], notChecked: [] });
  });

  test('a rule may judge a fact milder or graver than by default', () => {
    expect(run([rule({}, { severity: 'info' })]).findings[0]?.severity).toBe('info');
  });

  test('settings decide the severity, also over what the rule says itself', () => {
    const found = [rule({}, { severity: 'info' }, {})];
    const result = run(found, severities({ 'oath-missing': 'warning' }));
    expect(result.findings.map((finding) => finding.severity)).toEqual(['warning', 'warning']);
  });

  test('settings turn a rule off, by id or by title', () => {
    const ruleNames = new Map([['未重温入党誓词', 'oath-missing']]);
    expect(run([rule({}, {})], severities({ 'oath-missing': 'off' })).findings).toEqual([]);
    expect(run([rule({}, {})], severities({ 未重温入党誓词: 'off' }), { ruleNames }).findings).toEqual([]);
  });

  test('a rule that lacks its input is not run and says what it needs', () => {
    const lacking = rule({ needs: ['sessions.oath'] }, {});
    expect(run([lacking])).toMatchObject({
      findings: [],
      notChecked: [{ rule: 'oath-missing', wanted: ['sessions.oath'] }],
    });
  });

  test('a rule that is turned off is not among those that lack their input', () => {
    const lacking = rule({ needs: ['sessions.oath'] }, {});
    expect(run([lacking], severities({ 'oath-missing': 'off' })).notChecked).toEqual([]);
  });

  test('what is known afterwards is beyond the reach of waivers', () => {
    const waiver: Waiver = {
      rule: 'waiver-unused',
      month: null,
      subject: null,
      reason: '不看',
      approver: null,
      cell: cellRef('豁免说明', 2, 1),
      reasonCell: cellRef('豁免说明', 2, 4),
    };
    const after = rule({
      id: 'waiver-unused',
      check: () => [],
      *afterwards(_, { unusedWaivers }) {
        for (const { cell, month: named } of unusedWaivers) yield { message: 'unused', data: {}, cell, month: named };
      },
    });
    const result = run([after, rule({}, {})], { waivers: [waiver] });
    expect(result.findings.map((finding) => finding.rule).sort()).toEqual(['oath-missing', 'waiver-unused']);
    expect(result.waived).toEqual([]);
  });

  test('an empty workbook lacks its four tables and nothing else', () => {
    const { findings } = check(branchOf({ roles: new Set() }), { month: JUNE, today: TODAY });
    expect(findings.map((finding) => [finding.rule, finding.data.role])).toEqual([
      ['sheet-missing', { term: 'role.roster' }],
      ['sheet-missing', { term: 'role.sessions' }],
      ['sheet-missing', { term: 'role.attendance' }],
      ['sheet-missing', { term: 'role.dues' }],
    ]);
  });
});
