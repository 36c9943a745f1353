import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { finding, openChecked, openPane, SampleHost, sentences, startCheck } from './open-pane';

beforeEach(() => window.sessionStorage.clear());

/** A roster and dues that are in order; what the workbook does not keep is turned off in its settings. */
const CLEAN = `
# 花名册
姓名 | 类别
李明 | 正式党员

# 设置
项目 | 值 | 说明
sheet-missing | 不检查 |
dues-notice-missing | 不检查 |

# 党费台账
姓名 | 党费标准 | 2026年5月 | 2026年6月
李明 | 50 | 50 | 50
`;

describe('a month in which all is well', () => {
  test('is one calm line, with when and over which sheets', async () => {
    const { user } = openPane(new SampleHost(bytesFromSnapshot(sheets(CLEAN)), '支部.xlsx'));
    await startCheck(user);
    const lines = await screen.findAllByText('2026年6月核对完毕，未发现问题。');
    expect(lines.filter((line) => line.getAttribute('role') !== 'status')).toHaveLength(1);
    expect(screen.getByText('10:32 核对 · 花名册、设置、党费台账')).toBeTruthy();
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('the check report sheet', () => {
  const reports = async (host: SampleHost) =>
    (await host.read()).sheets.filter(({ generated }) => generated?.kind === 'check-report').map(({ name }) => name);

  test('is added and shown', async () => {
    const { user, host } = await openChecked();
    await user.click(screen.getByRole('button', { name: '生成核对结果表' }));
    expect(await screen.findByText(/已生成工作表“2026年6月核对结果”/)).toBeTruthy();
    expect(await reports(host)).toEqual(['2026年6月核对结果']);
    expect(host.revealed).toEqual([{ sheet: '2026年6月核对结果', row: 1, column: 1 }]);
  });

  test.each([
    ['替换', ['2026年6月核对结果']],
    ['两张都留下', ['2026年6月核对结果', '2026年6月核对结果 (2)']],
    ['取消', ['2026年6月核对结果']],
  ])('where there is one already: %s', async (choice, names) => {
    const { user, host } = await openChecked();
    await user.click(screen.getByRole('button', { name: '生成核对结果表' }));
    await screen.findByText(/已生成工作表/);
    await user.click(screen.getByRole('button', { name: '关闭' }));
    await user.click(screen.getByRole('button', { name: '生成核对结果表' }));
    const dialog = await screen.findByRole('alertdialog', { name: '工作表“2026年6月核对结果”已经存在' });
    await user.click(within(dialog).getByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await waitFor(async () => expect(await reports(host)).toEqual(names));
  });
});

describe('a month in which nobody paid', () => {
  const NAMES = ['林悦', '高翔', '胡斌', '罗丹'];
  const BRANCH = `
# 花名册
姓名 | 类别
${NAMES.map((name) => `${name} | 正式党员`).join('\n')}

# 党费台账
姓名 | 党费标准 | 2026年5月 | 2026年6月
${NAMES.map((name) => `${name} | 50 | ${name === '罗丹' ? '' : 50} |`).join('\n')}

# 活动记录
月份 | 活动日期 | 活动主题
2026-06 | 2026-06-22 | 学习党史

# 考勤
姓名 | 2026-06-22
${NAMES.map((name) => `${name} | √`).join('\n')}
`;
  const ALL = '6月党费没有任何交费记录，涉及 4 人，共 200.00 元。';

  test('is one line that opens to the single ones and closes again; older ones stand after it', async () => {
    const { user, container } = openPane(new SampleHost(bytesFromSnapshot(sheets(BRANCH)), '支部.xlsx'));
    await startCheck(user);
    await screen.findAllByRole('listitem');
    expect(sentences().filter((text) => text.includes('党费未交'))).toEqual(['罗丹5月党费未交，应交 50.00 元。']);
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toContain('必须处理 · 党费');
    expect(headings.indexOf('以前未了')).toBeGreaterThan(headings.indexOf('必须处理 · 党费'));
    await user.click(within(finding(ALL)).getByRole('button', { name: '展开 4 项' }));
    expect(sentences().filter((text) => text.includes('6月党费未交'))).toEqual(
      NAMES.map((name) => `${name}6月党费未交，应交 50.00 元。`),
    );
    expect((await axe(container)).violations).toEqual([]);
    await user.click(within(finding(ALL)).getByRole('button', { name: '收起' }));
    expect(sentences().filter((text) => text.includes('党费未交'))).toHaveLength(1);
  });
});

describe('very many findings', () => {
  const names = Array.from({ length: 150 }, (_, index) => `党员${'甲乙丙丁戊己庚辛壬癸'[index % 10] ?? ''}${index}`);
  const branch = `
# 花名册
姓名 | 类别
${names.map((name) => `${name} | 正式党员`).join('\n')}

# 党费台账
姓名 | 党费标准 | 2026年6月
${names.map((name, index) => `${name} | 50 | ${index === 0 ? 50 : 0}`).join('\n')}
`;

  test('come a page at a time, and a search looks through all of them', async () => {
    const { user } = openPane(new SampleHost(bytesFromSnapshot(sheets(branch)), '大支部.xlsx'));
    await startCheck(user);
    await screen.findAllByRole('listitem');
    expect(sentences()).toHaveLength(60);
    await user.click(screen.getByRole('button', { name: '再显示 60 项' }));
    expect(sentences()).toHaveLength(120);
    await user.type(screen.getByRole('searchbox', { name: '按姓名查找' }), names.at(-1) ?? '');
    await waitFor(() => expect(sentences()).toHaveLength(1));
    expect(finding(names.at(-1) ?? '')).toBeTruthy();
  });
});
