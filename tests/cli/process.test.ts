import { spawn, type StdioOptions } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE, temporaryFolder } from './run-command';

/** The command as `npm ci` builds it: what happens to a whole process is seen on one only. */
const COMMAND = path.join(__dirname, '..', '..', 'build', 'theme-day.js');
const whenBuilt = existsSync(COMMAND) && existsSync('/dev/full') ? test : test.skip;

/** Runs the command; `reader` false closes its standard output before it can say anything. */
async function start(argv: readonly string[], output: 'read' | 'closed' | number) {
  const stdio: StdioOptions = ['ignore', typeof output === 'number' ? output : 'pipe', 'pipe'];
  const child = spawn(process.execPath, [COMMAND, ...argv, '--today', '2026-07-05', '--lang', 'zh-CN'], { stdio });
  let err = '';
  child.stderr?.on('data', (text: Buffer) => (err += text.toString()));
  if (output === 'closed') child.stdout?.destroy();
  else child.stdout?.resume();
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  // On a machine that is busy with other things it also tells what it is doing.
  return { status, err: err.replace(/^正在.*…\n/gm, '') };
}

function onFullDevice(argv: readonly string[]) {
  const full = openSync('/dev/full', 'w');
  return start(argv, full).finally(() => closeSync(full));
}

const check = ['check', SAMPLE, '--month', '2026-06'];
const noticeTo = (output: string): readonly string[] => ['notice', SAMPLE, '--half', '2026-H1', '-o', output];

describe('a standard output that takes nothing', () => {
  whenBuilt('closed by its reader: the status is that of the check, and nothing is said', async () => {
    const { status } = await start(check, 'read');
    expect(status).toBe(1);
    expect(await start(check, 'closed')).toEqual({ status, err: '' });
  });

  whenBuilt('closed while a file is written: standard error names the file', async () => {
    const output = path.join(temporaryFolder(), 'out.xlsx');
    expect(await start(noticeTo(output), 'closed')).toEqual({ status: 0, err: `已写入“${output}”。\n` });
    expect(existsSync(output)).toBe(true);
  });

  whenBuilt('on a full device: status 2 and a sentence, with the file that was written', async () => {
    const sentence = '结果没有能够完整输出，请检查输出的去处（如磁盘空间）后再运行。\n';
    expect(await onFullDevice(check)).toEqual({ status: 2, err: sentence });
    const output = path.join(temporaryFolder(), 'out.xlsx');
    expect(await onFullDevice(noticeTo(output))).toEqual({ status: 2, err: `已写入“${output}”。\n${sentence}` });
  });
});

whenBuilt('several workbooks: the workers that read them are found beside the command', async () => {
  const other = path.join(temporaryFolder(), 'other.xlsx');
  copyFileSync(SAMPLE, other);
  const { status, err } = await start(['check', SAMPLE, other, '--month', '2026-06'], 'read');
  expect({ status, err }).toEqual({ status: 1, err: '' });
});
