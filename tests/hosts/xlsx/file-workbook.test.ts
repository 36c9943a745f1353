import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  readWorkbookFile,
  writeWorkbookFile,
  writeWorkbookFiles,
  type FileOrigin,
} from '../../../src/hosts/xlsx/file-workbook';
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
    ['a folder', [], 'not-a-file'],
    ['a name that no file can have', [`${'x'.repeat(300)}.xlsx`], 'not-found'],
  ])('%s', async (_, names, reason) => {
    await expect(readWorkbookFile(inFolder(...names))).rejects.toMatchObject({ code: 'workbook-unreadable', reason });
  });

  test('a link that leads in a circle', async () => {
    symlinkSync('circle.xlsx', inFolder('circle.xlsx'));
    await expect(readWorkbookFile(inFolder('circle.xlsx'))).rejects.toMatchObject({ reason: 'not-found' });
  });

  test.each([
    ['a device without end', '/dev/zero'],
    ['the empty device', '/dev/null'],
  ])('%s is no file', async (_, device) => {
    await expect(readWorkbookFile(device)).rejects.toMatchObject({ code: 'workbook-unreadable', reason: 'not-a-file' });
  });

  test('a pipe that nobody writes to is not waited for', async () => {
    execFileSync('mkfifo', [inFolder('pipe.xlsx')]);
    await expect(readWorkbookFile(inFolder('pipe.xlsx'))).rejects.toMatchObject({ reason: 'not-a-file' });
  });

  test('a file that says it is empty is read to its end, and no further than the limit', async () => {
    // What the system makes up while it is read has the size 0.
    const { bytes } = await readWorkbookFile('/proc/self/status');
    expect(Buffer.from(bytes).toString()).toContain('Pid:');
    await expect(readWorkbookFile('/proc/self/status', 100)).rejects.toBeInstanceOf(TooLarge);
  });

  test('a file of gigabytes is refused before it is read', async () => {
    truncateSync(inFolder('in.xlsx'), 3_000_000_000);
    await expect(readWorkbookFile(inFolder('in.xlsx'))).rejects.toBeInstanceOf(TooLarge);
  });
});

/** A file as it was read a moment ago; one that is only named is taken to be the input in its state. */
function originOf(input: string): FileOrigin {
  return { path: input, state: statSync(existsSync(input) ? input : inFolder('in.xlsx'), { bigint: true }) };
}

async function tryTo(file: string, input = originOf(inFolder('in.xlsx'))): Promise<string | null> {
  return writeWorkbookFile(file, BYTES, { force: false, input }).then(
    () => null,
    (error: unknown) => (error as { reason: string }).reason,
  );
}

describe('writing a file', () => {
  /** Writes and gives the reason of the refusal; whatever happens, nothing else may be left in the folder. */
  async function write(file: string, options: { force?: boolean; input?: string | null } = {}): Promise<string | null> {
    const before = readdirSync(folder);
    const { force = false, input = inFolder('in.xlsx') } = options;
    const origin = input === null ? null : originOf(input);
    const problem = await writeWorkbookFile(file, BYTES, { force, input: origin }).then(
      () => null,
      (error: unknown) => error,
    );
    if (problem === null) return null;
    expect(problem).toMatchObject({ code: 'not-written' });
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
    ['in.xlsx', 'out'],
    ['in.xlsx', 'out.xls'],
    ['in.xlsx', '-'],
  ])('a copy of %s is not called %s', async (input, output) => {
    copyFileSync(inFolder('in.xlsx'), inFolder('copy'));
    renameSync(inFolder('copy'), inFolder(input));
    expect(await write(inFolder(output), { input: inFolder(input) })).toBe('other-kind');
  });

  test.each([
    ['in.book', 'out.book'],
    ['in.xls', 'out.xls'],
    ['in.ods', 'out.ods'],
  ])('what is made of %s is an .xlsx, not %s', async (input, output) => {
    copyFileSync(inFolder('in.xlsx'), inFolder('copy'));
    renameSync(inFolder('copy'), inFolder(input));
    expect(await write(inFolder(output), { input: inFolder(input) })).toBe('needs-xlsx');
  });

  test.each([
    ['in.xlsm', 'out.XLSM'],
    ['in.book', 'out.xlsx'],
  ])('a copy of %s may be called %s', async (input, output) => {
    copyFileSync(inFolder('in.xlsx'), inFolder(input));
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

  test.each(['gone.xlsx', 'link.xlsx'])('a link to nothing is not followed: to %s', async (to) => {
    symlinkSync(to, inFolder('link.xlsx'));
    expect(await write(inFolder('link.xlsx'))).toBe('exists');
    expect(await write(inFolder('link.xlsx'), { force: true })).toBeNull();
    expect(readdirSync(folder)).toEqual(['in.xlsx', 'link.xlsx']);
    expect(lstatSync(inFolder('link.xlsx')).isFile()).toBe(true);
  });

  test('not into a folder that is not there', async () => {
    expect(await write(inFolder('no', 'out.xlsx'))).toBe('no-folder');
    expect(await write(inFolder('in.xlsx', 'out.xlsx'))).toBe('no-folder');
  });

  test('not over a folder', async () => {
    mkdirSync(inFolder('out.xlsx'));
    expect(await write(inFolder('out.xlsx'))).toBe('exists');
    expect(await write(inFolder('out.xlsx'), { force: true })).toBe('not-a-file');
  });

  test('not over a pipe or a device, even when told to', async () => {
    execFileSync('mkfifo', [inFolder('pipe.xlsx')]);
    symlinkSync('/dev/null', inFolder('null.xlsx'));
    expect(await write(inFolder('pipe.xlsx'))).toBe('exists');
    expect(await write(inFolder('pipe.xlsx'), { force: true })).toBe('not-a-file');
    expect(await write(inFolder('null.xlsx'), { force: true })).toBe('not-a-file');
  });

  test('of two at once to one new name exactly one succeeds', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => tryTo(inFolder('out.xlsx'))));
    expect(tries.filter((reason) => reason === null)).toHaveLength(1);
    expect(new Set(tries.filter((reason) => reason !== null))).toEqual(new Set(['exists']));
    expect(readdirSync(folder)).toEqual(['in.xlsx', 'out.xlsx']);
  });

  test('not from a workbook that was changed since it was read', async () => {
    const input = originOf(inFolder('in.xlsx'));
    writeFileSync(inFolder('in.xlsx'), 'THE input');
    expect(await tryTo(inFolder('out.xlsx'), input)).toBe('input-changed');
    rmSync(inFolder('in.xlsx'));
    expect(await tryTo(inFolder('out.xlsx'), input)).toBe('input-changed');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([0o600, 0o640, 0o664])('a copy is as private as the workbook: %o', async (mode) => {
    chmodSync(inFolder('in.xlsx'), mode);
    expect(await write(inFolder('out.xlsx'))).toBeNull();
    expect(statSync(inFolder('out.xlsx')).mode & 0o777).toBe(mode);
    chmodSync(inFolder('out.xlsx'), 0o666);
    expect(await write(inFolder('out.xlsx'), { force: true })).toBeNull();
    expect(statSync(inFolder('out.xlsx')).mode & 0o777).toBe(mode);
  });

  test('under the longest name that a file may have, and no longer one', async () => {
    const longest = `${'党'.repeat(83)}a.xlsx`;
    expect(Buffer.byteLength(longest)).toBe(255);
    expect(await write(inFolder(longest))).toBeNull();
    expect(await write(inFolder(`a${longest}`))).toBe('name-too-long');
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

describe('writing several files', () => {
  /** Each is new unless `force`, and of its own content; gives the name of the one that was refused. */
  async function writeAll(names: readonly string[], force = false): Promise<string | null> {
    const files = names.map((name) => ({ file: inFolder(name), bytes: BYTES, options: { force, input: null } }));
    return writeWorkbookFiles(files).then(
      () => null,
      (error: unknown) => path.basename((error as { file: string }).file),
    );
  }

  test('all of them', async () => {
    writeFileSync(inFolder('a.xlsx'), 'old');
    expect(await writeAll(['a.xlsx', 'b.xlsx'], true)).toBeNull();
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'b.xlsx', 'in.xlsx']);
    expect(new Uint8Array(readFileSync(inFolder('a.xlsx')))).toEqual(BYTES);
  });

  test('none of them, where one may not be', async () => {
    writeFileSync(inFolder('b.xlsx'), 'old');
    expect(await writeAll(['a.xlsx', 'b.xlsx'])).toBe('b.xlsx');
    expect(readdirSync(folder)).toEqual(['b.xlsx', 'in.xlsx']);
  });

  test('none of them, where another comes first to a place meanwhile: what was replaced comes back', async () => {
    writeFileSync(inFolder('a.xlsx'), 'old');
    // The same new name twice: the second finds it taken, once the first stands there.
    expect(await writeAll(['a.xlsx', 'b.xlsx', 'b.xlsx'], true)).toBe('b.xlsx');
    expect(readdirSync(folder)).toEqual(['a.xlsx', 'in.xlsx']);
    expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('old');
  });
});
