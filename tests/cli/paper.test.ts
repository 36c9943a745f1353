import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canPrint } from '../print/pdf-pages';
import { readWord } from '../word/read-word';
import { SAMPLE, temporaryFolder, theme } from './run-command';

const folder = temporaryFolder();
const file = (name: string): string => path.join(folder, name);

test('writes a Word file and says so; the workbook stays as it is', async () => {
  const before = readFileSync(SAMPLE);
  const output = file('notice.docx');
  expect(await theme('paper', 'notice', SAMPLE, '--half', '2026-H1', '-o', output)).toMatchObject({
    status: 0,
    out: expect.stringContaining('已把党费公示写入') as unknown,
  });
  const { tables } = readWord(readFileSync(output));
  expect(tables[0]?.at(-1)?.slice(-5)).toEqual(['12,000.84', '11,821.54', '179.35', '0.05', '共23人']);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

test('a file that is there is kept unless it may be overwritten', async () => {
  const output = file('again.docx');
  const write = (...more: string[]) => theme('paper', 'slips', SAMPLE, '--half', '2026-H1', '-o', output, ...more);
  expect((await write()).status).toBe(0);
  const { mtimeMs } = statSync(output);
  expect((await write()).status).toBe(2);
  expect(statSync(output).mtimeMs).toBe(mtimeMs);
  expect((await write('--force')).status).toBe(0);
});

test('the sign-in sheet as a sheet in a copy of the workbook', async () => {
  const output = file('sign-in.xlsx');
  const { status, out } = await theme('paper', 'sign-in', SAMPLE, '--month', '2026-07', '-o', output);
  expect([status, out]).toEqual([0, expect.stringContaining('已把工作表“2026年7月主题党日签到表”写入')]);
  // It is no attendance, whatever it looks like.
  const attendance = async (workbook: string): Promise<string> =>
    (await theme('check', workbook, '--month', '2026-06', '--json')).out;
  expect(await attendance(output)).toBe(await attendance(SAMPLE));
});

test.each([
  [['notice', '--month', '2026-06', '-o', 'x.docx'], 'notice 按半年生成，请用 --half 写明半年'],
  [['sign-in', '--half', '2026-H1', '-o', 'x.docx'], 'sign-in 按月生成，请用 --month 写明月份'],
  [['rectify', '--half', '2026-H1', '--month', '2026-06', '-o', 'x.docx'], '只写一个'],
  [['letter', '--half', '2026-H1', '-o', 'x.docx'], '没有“letter”这种材料'],
  [['notice', '--half', '2026-H1', '-o', 'x.xlsx'], '应以 .docx 结尾'],
  [['notice', '--half', '2019-H1', '-o', 'x.docx'], '2019-H1'],
])('%j is refused, and nothing is written', async (options, sentence) => {
  const [kind = '', ...rest] = options;
  const { status, err } = await theme(
    'paper',
    kind,
    SAMPLE,
    ...rest.slice(0, -1),
    file('refused.docx').replace(/docx$/, path.extname(rest.at(-1) ?? '').slice(1)),
  );
  expect(status).toBe(2);
  expect(err.replaceAll(/\n\s*/g, '')).toContain(sentence);
  expect(existsSync(file('refused.docx'))).toBe(false);
});

describe('--pdf', () => {
  const where = process.env.PATH;
  afterEach(() => {
    process.env.PATH = where;
  });

  test('without LibreOffice says so, and writes nothing', async () => {
    process.env.PATH = folder;
    const output = file('no-office.docx');
    const { status, err } = await theme('paper', 'brief', SAMPLE, '--month', '2026-06', '-o', output, '--pdf');
    expect([status, existsSync(output)]).toEqual([2, false]);
    expect(err).toContain('没有找到 LibreOffice');
  });

  (canPrint ? test : test.skip)('writes none of the two files where one of them is there already', async () => {
    const output = file('taken.docx');
    writeFileSync(file('taken.pdf'), 'old');
    const { status } = await theme('paper', 'brief', SAMPLE, '--month', '2026-06', '-o', output, '--pdf');
    expect([status, existsSync(output), readFileSync(file('taken.pdf'), 'utf8')]).toEqual([2, false, 'old']);
  });

  (canPrint ? test : test.skip)('writes the same paper as a PDF beside it', async () => {
    const output = file('brief.docx');
    expect((await theme('paper', 'brief', SAMPLE, '--month', '2026-06', '-o', output, '--pdf')).status).toBe(0);
    expect(readFileSync(file('brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
