import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { performance } from 'node:perf_hooks';

/** LibreOffice without a window, with a profile of its own so that nothing of the person's is touched. */
export interface LibreOffice {
  /** Opens a workbook, computes its formulas and writes it again into the folder; milliseconds, or null where it takes longer than allowed. */
  convert(file: string, folder: string, mostMilliseconds: number): number | null;
  close(): void;
}

/** Null where it is not installed. */
export function libreOffice(): LibreOffice | null {
  const profile = mkdtempSync(path.join(tmpdir(), 'bench-office-'));
  const close = (): void => rmSync(profile, { recursive: true, force: true });
  const run = (timeout: number, ...parts: string[]): void => {
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', ...parts], {
      stdio: 'ignore',
      timeout,
    });
  };
  try {
    run(60_000, '--terminate_after_init');
  } catch {
    close();
    return null;
  }
  return {
    close,
    convert: (file, folder, mostMilliseconds) => {
      const start = performance.now();
      try {
        run(mostMilliseconds, '--convert-to', 'xlsx', '--outdir', folder, file);
      } catch (error) {
        if (performance.now() - start >= mostMilliseconds) return null;
        throw error;
      }
      return performance.now() - start;
    },
  };
}
