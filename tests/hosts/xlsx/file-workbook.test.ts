import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbookFile, writeWorkbookFile } from '../../../src/hosts/xlsx/file-workbook';
import { TooLarge } from '../../../src/workbook/errors';

const BYTES = Uint8Array.of(1, 2, 3);
let folder = '';
const inFolder = (...names: readonly string[]): string => path.join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'theme-day-'));
  writeFileSync(inFolder('in.xlsx'), 'the input');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('reading a file', () => {
  test('gives its bytes, and its name without the folder', async () => {
    const { bytes, name } = await readWorkbookFile(inFolder('in.xlsx'));
    expect([Buffer.from(bytes).toString(), name]).toEqual(['the input', 'in.xlsx']);
  });

  test.each([
    ['a file that is not there', ['no.xlsx'], 'not-found'],
    ['a folder that is not there', ['no', 'in.xlsx'], 'not-found'],
    ['a file taken for a folder', ['in.xlsx', 'in.xlsx'], 'not-found'],
    ['a folder', [], 'not-xlsx'],
  ])('%s', async (_, names, reason) => {
    await expect(readWorkbookFile(inFolder(...names))).rejects.toMatchObject({ code: 'workbook-unreadable', reason });
  });

  test('a file of gigabytes is refused before it is read', async () => {
    truncateSync(inFolder('in.xlsx'), 3_000_000_000);
    await expect(readWorkbookFile(inFolder('in.xlsx'))).rejects.toBeInstanceOf(TooLarge);
  });
});

describe('writing a file', () => {
  /** Writes and gives the reason of the refusal; whatever happens, nothing else may be left in the folder. */
  async function write(file: string, options: { force?: boolean; input?: string | null } = {}): Promise<string | null> {
    const before = readdirSync(folder);
    const { force = false, input = inFolder('in.xlsx') } = options;
    const problem = await writeWorkbookFile(file, BYTES, { force, input }).then(
      () => null,
      (error: unknown) => error,
    );
    if (problem === null) return null;
    expect(problem).toMatchObject({ code: 'not-written', file });
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(inFolder('in.xlsx'), 'utf8')).toBe('the input');
    return (problem as { reason: string }).reason;
  }

  test('a new one', async () => {
    expect(await write(inFolder('out.xlsx'))).toBeNull();
    expect(new Uint8Array(readFileSync(inFolder('out.xlsx')))).toEqual(BYTES);
    expect(readdirSync(folder)).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test('one that exists only when told to', async () => {
    writeFileSync(inFolder('out.xlsx'), 'old');
    expect(await write(inFolder('out.xlsx'))).toBe('exists');
    expect(readFileSync(inFolder('out.xlsx'), 'utf8')).toBe('old');
    expect(await write(inFolder('out.xlsx'), { force: true })).toBeNull();
    expect(new Uint8Array(readFileSync(inFolder('out.xlsx')))).toEqual(BYTES);
    expect(readdirSync(folder)).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test('never over the input, whatever it is called', async () => {
    mkdirSync(inFolder('sub'));
    linkSync(inFolder('in.xlsx'), inFolder('hard.xlsx'));
    symlinkSync(inFolder('in.xlsx'), inFolder('soft.xlsx'));
    symlinkSync(folder, inFolder('sub', 'way'));
    const names = [['in.xlsx'], ['sub', '..', 'in.xlsx'], ['hard.xlsx'], ['soft.xlsx'], ['sub', 'way', 'in.xlsx']];
    for (const name of names) {
      expect(await write(inFolder(...name), { force: true })).toBe('same-as-input');
      expect(await write(inFolder('in.xlsx'), { force: true, input: inFolder(...name) })).toBe('same-as-input');
    }
    expect(await write(path.relative(process.cwd(), inFolder('in.xlsx')), { force: true })).toBe('same-as-input');
  });

  test.each([
    ['in.xlsm', 'out.xlsx'],
    ['in.xlsx', 'out.xlsm'],
    ['in.XLTX', 'out.xlsx'],
  ])('a copy of %s is not called %s', async (input, output) => {
    expect(await write(inFolder(output), { input: inFolder(input) })).toBe('other-kind');
  });

  test.each([
    ['in.xlsm', 'out.XLSM'],
    ['in.xlsm', 'out'],
  ])('a copy of %s may be called %s', async (input, output) => {
    expect(await write(inFolder(output), { input: inFolder(input) })).toBeNull();
  });

  test('through a link, which stays one', async () => {
    writeFileSync(inFolder('real.xlsx'), 'old');
    symlinkSync('real.xlsx', inFolder('link.xlsx'));
    expect(await write(inFolder('link.xlsx'))).toBe('exists');
    expect(await write(inFolder('link.xlsx'), { force: true })).toBeNull();
    expect(readlinkSync(inFolder('link.xlsx'))).toBe('real.xlsx');
    expect(new Uint8Array(readFileSync(inFolder('real.xlsx')))).toEqual(BYTES);
  });

  test('a link to nothing is not followed', async () => {
    symlinkSync('gone.xlsx', inFolder('link.xlsx'));
    expect(await write(inFolder('link.xlsx'))).toBe('exists');
  });

  test('not into a folder that is not there', async () => {
    expect(await write(inFolder('no', 'out.xlsx'))).toBe('no-folder');
    expect(await write(inFolder('in.xlsx', 'out.xlsx'))).toBe('no-folder');
  });

  test('not over a folder', async () => {
    mkdirSync(inFolder('out.xlsx'));
    expect(await write(inFolder('out.xlsx'))).toBe('exists');
    expect(await write(inFolder('out.xlsx'), { force: true })).toBe('failed');
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('not where it is not permitted (skipped for root, who may do anything)', async () => {
    mkdirSync(inFolder('closed'));
    chmodSync(inFolder('closed'), 0o500);
    expect(await write(inFolder('closed', 'out.xlsx'))).toBe('not-permitted');
  });

  test('a workbook made from nothing has no input to protect', async () => {
    expect(await write(inFolder('out.xlsx'), { input: null })).toBeNull();
  });
});
