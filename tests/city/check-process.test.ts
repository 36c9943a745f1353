import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE, temporaryFolder } from '../cli/run-command';
import { branchWorkbook, HALF, plainBranch, TODAY } from './plain-branch';

/** The command as `npm ci` builds it: threads, Ctrl-C and pipes are seen on a whole process only. */
const COMMAND = path.join(__dirname, '..', '..', 'build', 'theme-day.js');
const whenBuilt = existsSync(COMMAND) ? test : test.skip;

function start(...argv: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, ...argv, '--today', TODAY, '--lang', 'zh-CN']);
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = new Promise<{ status: number | null; err: string }>((resolve) =>
    child.on('close', (status) => resolve({ status, err })),
  );
  return { child, ended };
}

async function whole(...argv: readonly string[]) {
  const { child, ended } = start(...argv);
  let out = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  return { ...(await ended), out };
}

whenBuilt('one thread and three say the same, byte for byte', async () => {
  const folder = temporaryFolder();
  for (let number = 0; number < 12; number++) {
    writeFileSync(path.join(folder, `${number}.xlsx`), number === 5 ? '' : branchWorkbook(plainBranch(number)));
  }
  const one = await whole('check', folder, '--half', HALF, '--jobs', '1');
  expect(one.out.split('\n')).toHaveLength(15);
  expect(one.status).toBe(2);
  expect(await whole('check', folder, '--half', HALF, '--jobs', '3')).toEqual(one);
});

describe('an end before the end', () => {
  const check = (folder: string) => ['check', folder, '--month', '2026-06', '--jsonl'];

  /** More lines of JSON than a pipe takes in before somebody reads them. */
  function manySamples(): string {
    const folder = temporaryFolder();
    for (let number = 0; number < 60; number++) copyFileSync(SAMPLE, path.join(folder, `${number}.xlsx`));
    return folder;
  }

  whenBuilt('at Ctrl-C: what is done is there, and the status says that it is not all', async () => {
    const { child, ended } = start(...check(manySamples()));
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    child.kill('SIGINT');
    child.stdout.resume();
    const { status, err } = await ended;
    expect(status).toBe(130);
    expect(err).toMatch(/^已中断，完成了 \d+ 份。\n$/);
  });

  whenBuilt('of its reader: quietly', async () => {
    const { child, ended } = start(...check(manySamples()));
    child.stdout.destroy();
    expect(await ended).toMatchObject({ err: '' });
  });
});
