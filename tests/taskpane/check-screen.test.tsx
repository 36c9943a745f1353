import { screen, waitFor, within } from '@testing-library/react';
import { ruleNames } from '../../src/locales/rule-names';
import { wordsOf } from '../../src/locales/words';
import { parseIsoDate } from '../../src/records/iso-date';
import { parseMonth } from '../../src/records/month';
import { readBranch } from '../../src/reading/read-branch';
import { checkJson } from '../../src/reports/check-json';
import { check } from '../../src/rules/check';
import { finding, openChecked, openPane, SampleHost, sentences, openScreen } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

/** What `theme-day check --json` prints for the same month and day. */
async function commandLine(text: string) {
  const [month, today] = [parseMonth(text), parseIsoDate('2026-07-05')];
  if (!month || !today) throw new Error(`no month ${text}`);
  const { branch } = readBranch(await new SampleHost().read(), { ruleNames: ruleNames() });
  return checkJson(check(branch, { month, today, ruleNames: ruleNames() }), wordsOf('zh-CN'));
}

describe('checking a month', () => {
  test('starts with the latest month whose theme day has passed', async () => {
    await openScreen('check');
    expect((await screen.findByRole('combobox', { name: '月份' })).textContent).toBe('2026年6月');
  });

  test('finds what the command line finds', async () => {
    await openChecked();
    const { findings, counts } = await commandLine('2026-06');
    expect(sentences().sort()).toEqual(findings.map(({ message }) => message).sort());
    for (const [severity, name] of [
      ['error', '必须处理'],
      ['warning', '请留意'],
      ['info', '提示'],
    ] as const) {
      expect(screen.getByRole('button', { name: `${counts[severity]} 项${name}` })).toBeTruthy();
    }
    expect(screen.getByRole('button', { name: `已豁免 ${counts.waived} 项` })).toBeTruthy();
  });

  test('names the severity in words, not by colour alone', async () => {
    await openChecked();
    expect(within(finding('重温入党誓词')).getByRole('img', { name: '必须处理' })).toBeTruthy();
    expect(within(finding('活动照片')).getByRole('img', { name: '请留意' })).toBeTruthy();
  });

  test('another month is checked as soon as it is chosen, once one was checked', async () => {
    const { user } = await openChecked();
    const { findings } = await commandLine('2026-05');
    await user.click(screen.getByRole('button', { name: '上一个月' }));
    expect(screen.getByRole('combobox', { name: '月份' }).textContent).toBe('2026年5月');
    await waitFor(() => expect(sentences().sort()).toEqual(findings.map(({ message }) => message).sort()));
  });

  test('a screen reader hears how it went', async () => {
    await openChecked();
    const { counts } = await commandLine('2026-06');
    const heard = screen.getAllByRole('status').map((status) => status.textContent);
    expect(heard).toContain(
      `2026年6月核对完毕：${counts.error} 项必须处理，${counts.warning} 项请留意，${counts.info} 项提示。`,
    );
  });
});

describe('finding one’s way in the list', () => {
  test('a subject shows its findings alone', async () => {
    const { user } = await openChecked();
    await user.click(screen.getByRole('button', { name: /^党费 \d+$/ }));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)[0]).toBe(
      '必须处理 · 党费',
    );
    expect(sentences().every((text) => text.includes('党费'))).toBe(true);
  });

  test('a severity shows its findings alone, and again all', async () => {
    const { user } = await openChecked();
    const all = sentences().length;
    const errors = screen.getByRole('button', { name: /项必须处理$/ });
    await user.click(errors);
    expect(screen.queryAllByRole('img', { name: '请留意' })).toEqual([]);
    expect(sentences().length).toBeLessThan(all);
    await user.click(errors);
    expect(sentences()).toHaveLength(all);
  });

  test('a name finds its findings', async () => {
    const { user } = await openChecked();
    await user.type(screen.getByRole('searchbox', { name: '按姓名查找' }), '罗 丹');
    expect(sentences()).not.toEqual([]);
    expect(sentences().every((text) => text.includes('罗丹'))).toBe(true);
  });

  test('where nothing matches, one button shows everything again', async () => {
    const { user } = await openChecked();
    const all = sentences().length;
    await user.type(screen.getByRole('searchbox', { name: '按姓名查找' }), '没有这个人');
    await user.click(screen.getByRole('button', { name: '显示全部' }));
    expect(sentences()).toHaveLength(all);
  });

  test('a click shows the cell', async () => {
    const { user, host } = await openChecked();
    await user.click(within(finding('罗丹6月党费未交')).getByRole('button', { name: /党费未交/ }));
    expect(host.revealed).toEqual([{ sheet: '党费台账', row: 22, column: 19 }]);
  });

  test('the explanation says why and by which clause, with the rule’s id', async () => {
    const { user } = await openChecked();
    const oath = finding('重温入党誓词');
    await user.click(within(oath).getByRole('button', { name: '说明' }));
    expect(oath.textContent).toContain('重温入党誓词是每次主题党日的规定动作');
    expect(oath.textContent).toContain('三(二)2');
    expect(oath.textContent).toContain('oath-missing');
  });

  test('rules that could not be checked are named with what they need', async () => {
    const { user } = await openChecked();
    const { notChecked } = await commandLine('2026-06');
    await user.click(screen.getByRole('button', { name: `缺少资料、未能核对 ${notChecked.length} 项` }));
    expect(screen.getByText(/人数与考勤不符：需要活动记录的“应到人数”列/)).toBeTruthy();
  });
});

describe('what was chosen outlives a reload', () => {
  test('month, result and search come back', async () => {
    const first = await openChecked();
    await first.user.type(screen.getByRole('searchbox', { name: '按姓名查找' }), '罗丹');
    const before = sentences();
    first.unmount();
    const again = openPane(new SampleHost());
    await again.user.click(await screen.findByRole('tab', { name: '核对' }));
    await waitFor(() => expect(sentences()).toEqual(before));
  });
});
