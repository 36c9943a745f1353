import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/hosts/xlsx/open-workbook';
import { compoundFile } from '../hosts/xlsx/zip/compound-file';
import { packageOf, partsOf, workbookParts } from '../hosts/xlsx/package';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { sheets } from '../sheets';
import { SAMPLE, temporaryFolder, theme, type Outcome } from './run-command';

const sample = new Uint8Array(readFileSync(SAMPLE));

/** Writes the bytes under a name into a new folder, tries to make a notice of them, and returns what was said. */
async function noticeOf(name: string, bytes: Uint8Array): Promise<Outcome & { readonly left: readonly string[] }> {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, name), bytes);
  const outcome = await theme(
    'notice',
    path.join(folder, name),
    '--half',
    '2026-H1',
    '-o',
    path.join(folder, 'out.xlsx'),
  );
  return { ...outcome, left: readdirSync(folder) };
}

const sheetWith = (xml: string): Uint8Array => packageOf(workbookParts({ sheets: [{ name: '党费', xml }] }));

describe('a file that is no usable workbook', () => {
  const parts = partsOf(sample);
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>说明</t></is></c></row>';
  test.each<readonly [what: string, name: string, bytes: Uint8Array, sentence: RegExp]>([
    ['an empty file', '空.xlsx', new Uint8Array(), /“空\.xlsx”不是能够读取的表格文件/],
    ['a text', '名单.xlsx', new TextEncoder().encode('姓名,类别\n'), /“名单\.xlsx”不是能够读取的表格文件/],
    ['a truncated download', '半.xlsx', sample.slice(0, sample.length / 2), /“半\.xlsx”不完整/],
    ['an encrypted workbook', '密.xlsx', compoundFile('EncryptedPackage', 'EncryptionInfo'), /“密\.xlsx”设有打开密码/],
    ['an .xls of nothing but names', '旧.xls', compoundFile('Workbook'), /“旧\.xls”已损坏/],
    [
      'a Word document',
      '文.xlsx',
      packageOf({
        '[Content_Types].xml':
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
      /“文\.xlsx”是其他类型的文档/,
    ],
    ['a workbook of empty sheets', '白.xlsx', sheetWith(''), /在“白\.xlsx”中没有认出.*看过的工作表：党费/s],
    ['no sheet that is recognised', '杂.xlsx', sheetWith(row), /在“杂\.xlsx”中没有认出/],
    ['a sheet with broken XML', '坏.xlsx', sheetWith('<sheetData><row r="1">'), /“坏\.xlsx”已损坏.*sheet1\.xml/s],
    [
      'XML entities that multiply',
      '实.xlsx',
      packageOf({
        ...parts,
        'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><workbook>&c;</workbook>`,
      }),
      /“实\.xlsx”中的“.*workbook\.xml”含有不安全的内容/s,
    ],
    [
      'an entry that leads out of the package',
      '径.xlsx',
      packageOf({ ...parts, '../../etc/evil.xml': '<x/>' }),
      /“径\.xlsx”中含有不安全的条目/,
    ],
    [
      'a zip bomb',
      '弹.xlsx',
      packageOf({ ...parts, 'xl/media/zeros.bin': new Uint8Array(600_000_000) }),
      /“弹\.xlsx”中的“xl\/media\/zeros\.bin”约 600 MB/,
    ],
  ])('%s', async (_, name, bytes, sentence) => {
    const { status, out, err, left } = await noticeOf(name, bytes);
    expect(err.replaceAll('\n', '')).toMatch(sentence);
    expect({ status, out, left }).toEqual({ status: 2, out: '', left: [name] });
  });

  test('a file that is not there', async () => {
    const { status, err } = await theme('inspect', path.join(temporaryFolder(), '没有.xlsx'));
    expect(status).toBe(2);
    expect(err.replaceAll('\n', '')).toMatch(/找不到文件.*没有\.xlsx/);
  });
});

describe('a request that the workbook cannot answer', () => {
  test('a month of a year that is not in the workbook', async () => {
    const { status, out, err } = await theme('check', SAMPLE, '--month', '2019-06');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err.replaceAll('\n', '')).toContain('“branch-2026.xlsx”中没有 2019-06 所在年份的内容（已有的年份：2026）');
  });

  test('a later month of the same year is a finding, not an error', async () => {
    expect((await theme('check', SAMPLE, '--month', '2026-09', '--today', '2026-11-01')).status).toBe(1);
  });

  test('a half-year that is not in the workbook', async () => {
    const output = path.join(temporaryFolder(), 'out.xlsx');
    const { status, err } = await theme('notice', SAMPLE, '--half', '2019-H1', '-o', output);
    expect(status).toBe(2);
    expect(err).toContain('2019-H1');
    expect(existsSync(output)).toBe(false);
  });

  test('a year that nothing states', async () => {
    const file = path.join(temporaryFolder(), '无年份.xlsx');
    writeFileSync(file, bytesFromSnapshot(sheets('# 活动安排\n月份 | 活动主题 | 组织科室\n1月 | 志愿服务 | 办公室')));
    const refused = await theme('check', file, '--month', '2020-01');
    expect(refused.status).toBe(2);
    expect(refused.err.replaceAll('\n', '')).toMatch(/“无年份\.xlsx”的工作表“活动安排”没有写明年份.*--year/);
    expect((await theme('check', file, '--month', '2020-01', '--year', '2020')).status).toBe(1);
    const inspected = await theme('inspect', file, '--json');
    expect(inspected.status).toBe(0);
    expect(JSON.parse(inspected.out)).toMatchObject({ sheets: [{ tables: [{ role: 'schedule', year: null }] }] });
  });

  test('an unreadable settings value is a finding at its cell, and the rest is checked', async () => {
    const text = '# 活动安排\n2020年活动安排\n月份 | 活动主题\n1月 | 志愿服务\n# 设置\n项目 | 值\n补课期限(天) | 很快';
    const file = path.join(temporaryFolder(), '设置.xlsx');
    writeFileSync(file, bytesFromSnapshot(sheets(text)));
    const { out, status } = await theme('check', file, '--month', '2020-01', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toHaveProperty(
      'findings',
      expect.arrayContaining([expect.objectContaining({ rule: 'setting-invalid', sheet: '设置', cell: 'B2' })]),
    );
  });
});

describe('an output that cannot be written', () => {
  const notice = (output: string): Promise<Outcome> =>
    theme('notice', SAMPLE, '--half', '2026-H1', '-o', output, '--force');

  test('the workbook itself, also under another name', async () => {
    const folder = temporaryFolder();
    const link = path.join(folder, 'link.xlsx');
    symlinkSync(SAMPLE, link);
    for (const output of [SAMPLE, link]) {
      const { status, err } = await notice(output);
      expect(status).toBe(2);
      expect(err).toContain('输出文件不能就是原工作簿');
    }
    expect(new Uint8Array(readFileSync(SAMPLE))).toEqual(sample);
  });

  test('a folder that does not exist', async () => {
    const { status, err } = await notice(path.join(temporaryFolder(), 'none', 'out.xlsx'));
    expect(status).toBe(2);
    expect(err).toContain('文件夹不存在');
  });

  test('a folder in the place of the file', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'out.xlsx'));
    const { status, err } = await notice(path.join(folder, 'out.xlsx'));
    expect(status).toBe(2);
    expect(err).toContain('是文件夹或设备');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });
});

describe('a command that is typed wrongly', () => {
  test.each([
    [['check', SAMPLE], /请写明核对哪段时间：--month 2020-06/],
    [['check', SAMPLE, '--month', '2020-13'], /月份“2020-13”写得不对/],
    [['check', SAMPLE, '--month', '2020-06', '--today', '7月5日'], /日期“7月5日”写得不对/],
    [['check', '--month', '2020-06'], /缺少 FILE/],
    [['notice', SAMPLE, '--half', '2020'], /半年“2020”写得不对/],
    [['notice', SAMPLE, '--half', '2026-H1'], /缺少选项 -o, --output/],
    [['check', SAMPLE, '--month'], /后面要写内容/],
    [['inspect', SAMPLE, '--mont', '2020-06'], /没有选项 --mont/],
    [['chek', SAMPLE], /没有命令 chek/],
    [['inspect', SAMPLE, SAMPLE], /多写了内容/],
    [['inspect', SAMPLE, '--lang', 'fr'], /语言“fr”没有/],
  ])('%j', async (argv, sentence) => {
    const { status, out, err } = await theme(...argv);
    expect(err).toMatch(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });

  test('--help is no error', async () => {
    expect(await theme('--help')).toMatchObject({ status: 0, err: '' });
    expect((await theme('check', '--help')).out).toContain('--month');
  });
});

test('text that looks like a formula stays text in the notice', async () => {
  const text = [
    '# 花名册\n姓名 | 类别\n=1+1 | 正式党员\n+王芳 | 正式党员\n@李明 | 正式党员\n-张伟 | 正式党员',
    '# 党费台账\n2020年党费台账\n姓名 | 应交 | 1月 | 2月\n=1+1 | 10 | 10 | 10\n+王芳 | 10 | 10 | 10\n@李明 | 10 | 10 | 10\n-张伟 | 10 | 10 | 10',
  ].join('\n');
  const folder = temporaryFolder();
  const [input, output] = ['in.xlsx', 'out.xlsx'].map((name) => path.join(folder, name)) as [string, string];
  writeFileSync(input, bytesFromSnapshot(sheets(text)));
  expect((await theme('notice', input, '--half', '2020-H1', '-o', output)).status).toBe(0);
  const notice = openWorkbook(new Uint8Array(readFileSync(output)), 'out.xlsx')
    .snapshot()
    .sheets.at(-1);
  const cells = notice?.values.flat() ?? [];
  expect(cells).toEqual(expect.arrayContaining(['=1+1', '+王芳', '@李明', '-张伟']));
  const parts = Object.values(partsOf(new Uint8Array(readFileSync(output)))).map((part) =>
    new TextDecoder().decode(part),
  );
  expect(parts.filter((part) => /<f>[=+@-]?(1\+1|王芳|李明|张伟)/.test(part))).toEqual([]);
});
