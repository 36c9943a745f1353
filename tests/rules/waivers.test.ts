import { cellRef } from '../../src/records/cell-ref';
import { month } from '../../src/records/month';
import type { Waiver } from '../../src/records/waiver';
import { checkContext } from '../../src/rules/check';
import { ruleIdLookup } from '../../src/rules/rule-names';
import { applyWaivers, type WaiverOutcome } from '../../src/rules/waivers';
import type { Finding } from '../../src/rules/finding';
import { branchOf, day } from '../branch-by-hand';
import { finding } from './finding-of';

const JUNE = month(2020, 6);
const TODAY = day('2020-07-10');
const TITLES = new Map([['党费未交', 'dues-unpaid']]);

function waiver(stated: Partial<Waiver>): Waiver {
  const cell = cellRef('豁免说明', 2, 1);
  const reasonCell = cellRef('豁免说明', 2, 4);
  return {
    rule: 'dues-unpaid',
    month: null,
    subject: null,
    reason: '住院',
    approver: null,
    cell,
    reasonCell,
    ...stated,
  };
}

const unpaid = finding({
  rule: 'dues-unpaid',
  member: '张伟（技术科）',
  month: JUNE,
  sheet: '党费台账',
  cell: cellRef('党费台账', 4, 7),
  subjects: ['技术科'],
});

function apply(waivers: readonly Waiver[], found: readonly Finding[] = [unpaid]): WaiverOutcome {
  const context = checkContext(branchOf({ waivers }), { month: JUNE, today: TODAY });
  return applyWaivers(found, context, ruleIdLookup(TITLES));
}

describe('applyWaivers', () => {
  test.each<[string, Partial<Waiver>]>([
    ['the rule alone', {}],
    ['the rule by its title', { rule: '党费未交' }],
    ['the title with a stray space', { rule: ' 党费 未交' }],
    ['the month', { month: JUNE }],
    ['the member', { subject: '张伟（技术科）' }],
    ['the member with other brackets and a space', { subject: '张 伟(技术科)' }],
    ['another subject of the finding', { subject: '技术科' }],
    ['the sheet', { subject: '党费台账' }],
  ])('matches %s', (_, stated) => {
    const used = waiver(stated);
    expect(apply([used])).toEqual({
      findings: [],
      waived: [{ ...unpaid, waiver: { reason: '住院', cell: used.cell } }],
      unused: [],
    });
  });

  test.each<[string, Partial<Waiver>]>([
    ['another rule', { rule: 'dues-short' }],
    ['another title', { rule: '党费' }],
    ['another month', { month: month(2020, 5) }],
    ['another member', { subject: '张伟' }],
  ])('does not match %s', (_, stated) => {
    const unused = waiver(stated);
    expect(apply([unused])).toEqual({ findings: [unpaid], waived: [], unused: [unused] });
  });

  test.each([null, '', '  '])('without a reason (%j) it does not count and is not unused either', (reason) => {
    expect(apply([waiver({ reason })])).toEqual({ findings: [unpaid], waived: [], unused: [] });
  });

  test('a fact of no month is covered by a waiver for the checked month', () => {
    const found = finding({ rule: 'member-dates', member: '李明' });
    expect(apply([waiver({ rule: 'member-dates', month: JUNE })], [found]).findings).toEqual([]);
    expect(apply([waiver({ rule: 'member-dates', month: month(2020, 5) })], [found]).findings).toEqual([found]);
  });

  test('the first of several matching waivers is shown, and none of them is unused', () => {
    const first = waiver({ reason: '住院' });
    const second = waiver({ reason: '出国', month: JUNE });
    const outcome = apply([first, second]);
    expect(outcome.waived.map((waived) => waived.waiver.reason)).toEqual(['住院']);
    expect(outcome.unused).toEqual([]);
  });
});
