import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { InputProblem } from '../input-problem';

/** A paper is printed in a few seconds; an office that has not answered by then never will. */
const LONGEST_WAIT = 180_000;

/** Where an installation puts it when it is not on the path. */
const USUAL_PLACES: Readonly<Record<string, readonly string[]>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ],
};

const NAMES: Readonly<Record<string, readonly string[]>> = { win32: ['soffice.com', 'soffice.exe'] };

/**
 * The program that turns a Word file into a PDF, where LibreOffice is installed on this
 * computer. Throws InputProblem `pdf-office-missing` where it is not.
 */
export async function findLibreOffice(): Promise<string> {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const names = NAMES[process.platform] ?? ['soffice', 'libreoffice'];
  const places = [
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
    ...(USUAL_PLACES[process.platform] ?? []),
  ];
  for (const place of places) {
    if (await isProgram(place)) return place;
  }
  throw new InputProblem('pdf-office-missing', {});
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * A Word file as a PDF. Runs LibreOffice without a window, in a folder and with a profile
 * of its own, so that one that is open is not touched. Throws InputProblem `pdf-failed`.
 */
export async function pdfOf(office: string, docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'theme-day-pdf-'));
  try {
    const file = path.join(folder, 'paper.docx');
    await writeFile(file, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
    await promisify(execFile)(office, options, { timeout: LONGEST_WAIT });
    return await readFile(path.join(folder, 'paper.pdf'));
  } catch (error) {
    throw new InputProblem('pdf-failed', {
      detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
