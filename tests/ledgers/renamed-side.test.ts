import * as fc from 'fast-check';
import { ledgerReport } from './ledger-report';

/**
 * Whatever the paid side of a ledger is called: where its word is not one that is known,
 * a figure is right, or it is absent and something says why.
 */
interface Branch {
  /** What each owes every month, in yuan. */
  readonly dues: readonly number[];
  /** What each paid month by month, from January on; null for a blank cell. */
  readonly paid: readonly (readonly (number | null)[])[];
}

/** Names of plainly invented people. */
const NAMES = ['林悦', '周宁', '许安', '何青'];

/** A ledger in which `side` stands wherever something says that amounts were paid: said again for each place. */
type Layout = (branch: Branch, side: () => string) => string;

const row = (...cells: readonly (string | number | null)[]): string => cells.map((cell) => cell ?? '').join(' | ');
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const people = ({ dues }: Branch): readonly (readonly [string, number])[] =>
  dues.map((_, index) => [NAMES[index] ?? '', index] as const);
const months = ({ paid }: Branch): number[] => (paid[0] ?? []).map((_, index) => index + 1);
const owed = ({ dues }: Branch, index: number): number => dues[index] ?? 0;
const paidBy = ({ paid }: Branch, index: number): readonly (number | null)[] => paid[index] ?? [];

function matrix(branch: Branch, what: 'owed' | 'paid'): string[] {
  const heads = row('姓名', ...months(branch).map((month) => `${month}月`));
  const rows = people(branch).map(([name, index]) =>
    row(name, ...(what === 'paid' ? paidBy(branch, index) : months(branch).map(() => owed(branch, index)))),
  );
  return [heads, ...rows];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a label of the row': (branch, side) =>
    lines(
      '# 党费',
      row('姓名', '项目', ...months(branch).map((month) => `${month}月`)),
      ...people(branch).flatMap(([name, index]) => [
        row(name, '应缴', ...months(branch).map(() => owed(branch, index))),
        row('^', side() || '实缴', ...paidBy(branch, index)),
      ]),
    ),
  'two sheets': (branch, side) =>
    lines('# 应缴党费', ...matrix(branch, 'owed'), `# ${side() || '实缴党费'}`, ...matrix(branch, 'paid')),
  'two blocks': (branch, side) =>
    lines(
      '# 党费',
      row('应缴党费', ...months(branch).map(() => null)),
      ...matrix(branch, 'owed'),
      '',
      row(side() || '实缴党费', ...months(branch).map(() => null)),
      ...matrix(branch, 'paid'),
    ),
  'two tiers': (branch, side) =>
    lines(
      '# 党费',
      row('姓名', ...months(branch).flatMap((month) => [`${month}月`, '<'])),
      row('^', ...months(branch).flatMap(() => ['应交', side() || '实交'])),
      ...people(branch).map(([name, index]) =>
        row(name, ...paidBy(branch, index).flatMap((amount) => [owed(branch, index), amount])),
      ),
    ),
  'the side behind each month': (branch, side) =>
    lines(
      '# 党费',
      row('姓名', ...months(branch).flatMap((month) => [`${month}月应交`, `${month}月${side() || '实交'}`])),
      ...people(branch).map(([name, index]) =>
        row(name, ...paidBy(branch, index).flatMap((amount) => [owed(branch, index), amount])),
      ),
    ),
  'a title over one matrix': (branch, side) =>
    lines('# Sheet1', row(side() || '实缴党费', ...months(branch).map(() => null)), ...matrix(branch, 'paid')),
  'the name of one sheet': (branch, side) => lines(`# ${side() || '党费收缴'}`, ...matrix(branch, 'paid')),
  'a standing 应交 beside the months': (branch, side) =>
    lines(
      `# ${side() || '党费'}`,
      row('姓名', '月应交', ...months(branch).map((month) => `${month}月`)),
      ...people(branch).map(([name, index]) => row(name, owed(branch, index), ...paidBy(branch, index))),
    ),
  'a list': (branch, side) =>
    lines(
      '# 党费',
      row('姓名', '月份', '应缴金额', side() || '实缴金额'),
      ...people(branch).flatMap(([name, index]) =>
        paidBy(branch, index).map((amount, at) => row(name, `2020.${at + 1}`, owed(branch, index), amount)),
      ),
    ),
  'a list with labels': (branch, side) =>
    lines(
      '# 党费',
      row('姓名', '月份', '款项', '金额'),
      ...people(branch).flatMap(([name, index]) =>
        paidBy(branch, index).flatMap((amount, at) => [
          row(name, `2020.${at + 1}`, '应缴', owed(branch, index)),
          ...(amount === null ? [] : [row(name, `2020.${at + 1}`, side() || '实缴', amount)]),
        ]),
      ),
    ),
  'a status': (branch, side) =>
    lines(
      '# 党费',
      row('期数', '姓名', '应缴金额', side() || '状态', '缴费时间'),
      ...people(branch).flatMap(([name, index]) =>
        paidBy(branch, index).map((amount, at) => {
          const isPaid = amount !== null && amount > 0;
          return row(
            `2020年${at + 1}月`,
            name,
            owed(branch, index),
            isPaid ? '已缴' : '未缴',
            isPaid ? `2020-0${at + 1}-20` : null,
          );
        }),
      ),
    ),
  'months that are ticked off': (branch, side) =>
    lines(
      `# ${side() || '党费'}`,
      row('姓名', '月应交', ...months(branch).map((month) => `${month}月`)),
      ...people(branch).map(([name, index]) =>
        row(name, owed(branch, index), ...paidBy(branch, index).map((amount) => (amount === null ? null : '√'))),
      ),
    ),
  quarters: (branch, side) =>
    lines(
      '# 党费',
      row('姓名', '第一季度应缴', `第一季度${side() || '实缴'}`, '第二季度应缴', `第二季度${side() || '实缴'}`),
      ...people(branch).map(([name, index]) => {
        const quarter = (from: number): number =>
          paidBy(branch, index)
            .slice(from, from + 3)
            .reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
        return row(name, owed(branch, index) * 3, quarter(0), owed(branch, index) * 3, quarter(3));
      }),
    ),
};

/** Whole months of what is owed, or nothing: what a √ or a quarter can say too. */
const anyBranch: fc.Arbitrary<Branch> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([dues, isPaid]) => ({
    dues,
    paid: dues.map((due, index) => (isPaid[index] ?? []).map((paid) => (paid ? due : null))),
  }));

/** Where nobody has paid yet, a list with labels says nothing of payments, and nothing is all that can be read. */
function hasPayment({ paid }: Branch): boolean {
  return paid.some((months) => months.some((amount) => amount !== null));
}

/** Words that nobody knows. */
const anyWord = fc
  .array(fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '山', '水', '云', '风', '松', '竹'), {
    minLength: 2,
    maxLength: 5,
  })
  .map((letters) => letters.join(''));

const ROSTER = (branch: Branch): string =>
  lines('# 花名册', row('姓名', '党员类别'), ...people(branch).map(([name]) => row(name, '正式党员')));

/** What each owed, paid and is behind with in the half-year; a quarter is paid month by month. */
function truth(branch: Branch, isOfQuarters: boolean): string[][] {
  return people(branch).map(([name, index]) => {
    const due = owed(branch, index);
    const paid = paidBy(branch, index).map((amount) => amount ?? 0);
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
    const arrears = isOfQuarters
      ? [paid.slice(0, 3), paid.slice(3)].map((quarter) => Math.max(0, due * 3 - sum(quarter)))
      : paid.map((amount) => Math.max(0, due - amount));
    return [name, due * 6, sum(paid), sum(arrears)].map((figure) =>
      typeof figure === 'number' ? figure.toFixed(2) : figure,
    );
  });
}

const SAYS_UNCLEAR = /^(?:header-unclear|cell-unreadable|sheet-missing)/u;

describe.each(Object.entries(LAYOUTS))('%s', (name, layout) => {
  test('is read right where its words are known', async () => {
    await fc.assert(
      fc.asyncProperty(anyBranch.filter(hasPayment), async (branch) => {
        const { summary } = await ledgerReport(ROSTER(branch) + layout(branch, () => ''));
        for (const [index, line] of summary.entries()) {
          const [who, due, paid, arrears] = line.split(' ');
          const right = truth(branch, name === 'quarters')[index];
          expect([who, due === '?' ? right?.[1] : due, paid, due === '?' ? right?.[3] : arrears]).toEqual(right);
        }
      }),
      { numRuns: 5 },
    );
  });

  test.each(['everywhere', 'in one place'])('never says a wrong amount where they are not, %s', async (where) => {
    await fc.assert(
      fc.asyncProperty(anyBranch, anyWord, fc.nat(7), async (branch, word, at) => {
        let place = 0;
        const side = (): string => (where === 'everywhere' || place++ === at ? word : '');
        const report = await ledgerReport(ROSTER(branch) + layout(branch, side));
        const right = truth(branch, name === 'quarters');
        for (const [index, line] of report.summary.entries()) {
          const [, ...figures] = line.split(' ');
          const [, ...all] = right[index] ?? [];
          // Where nothing says what is owed, nothing can be in arrears.
          const wrong = figures.filter((figure, each) => figure !== '?' && figure !== all[each] && figures[0] !== '?');
          expect([line, ...wrong]).toEqual([line]);
          if (figures[1] !== '?') expect(figures[1]).toBe(all[1]);
          else
            expect([...report.check.filter((finding) => SAYS_UNCLEAR.test(finding)), ...report.notChecked]).not.toEqual(
              [],
            );
        }
        const unpaid = report.check.filter((finding) => finding.startsWith('dues-unpaid'));
        for (const finding of unpaid) {
          const [, month = '', who = ''] = finding.split(' ');
          const paid = paidBy(branch, NAMES.indexOf(who))[Number(month.slice(5)) - 1] ?? 0;
          if (name !== 'quarters') expect([finding, paid]).toEqual([finding, 0]);
        }
        for (const line of report.notice) {
          const [who = '', ...cells] = line.split(' ');
          const own = paidBy(branch, NAMES.indexOf(who));
          const paid = cells[8];
          if (paid !== '.')
            expect([line, Number(paid)]).toEqual([line, own.reduce<number>((sum, each) => sum + (each ?? 0), 0)]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
