import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice and pdftotext are installed, which most computers do not have. */
export const canPrint = ['soffice', 'pdftotext'].every((tool) => !spawnSync(tool, ['--version']).error);

/** The lines of each page, without the page number at the foot. */
export type Pages = readonly (readonly string[])[];

/** Has LibreOffice print all files in one go, each by its name with ending; to what stands on their pages. */
export function pagesOf(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Pages>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'theme-day-print-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(path.join(folder, name), files[name] ?? new Uint8Array());
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const paths = names.map((name) => path.join(folder, name));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], {
      stdio: 'ignore',
    });
    if (process.env.KEEP_PDF !== undefined) {
      execFileSync('cp', [...names.map((name) => pdfOf(path.join(folder, name))), process.env.KEEP_PDF]);
    }
    return Object.fromEntries(names.map((name) => [name, textPages(pdfOf(path.join(folder, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pdfOf(file: string): string {
  return file.replace(/\.\w+$/, '.pdf');
}

function textPages(pdf: string): Pages {
  const text = `${pdf}.txt`;
  execFileSync('pdftotext', ['-layout', pdf, text]);
  const pages = readFileSync(text, 'utf8').split('\f').slice(0, -1);
  return pages.map((page) =>
    page
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !/^\d+ \/ \d+$|^— ?\d+ ?—$/.test(line)),
  );
}
