import { readFileSync, writeFileSync } from 'node:fs';

/** Preloaded into a process that is measured: leaves what it cost in the file that COST_FILE names. */
const file = process.env.COST_FILE;
if (file !== undefined) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeFileSync(file, JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: peak() }));
  });
}

/** The peak of this program alone: what the system tells elsewhere counts in the process that started it. */
function peak(): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // No such file but on Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
