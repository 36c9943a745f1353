import path from 'node:path';
import { ruleNames } from '../../locales/rule-names';
import { makePaper, paperRequest, PAPER_PERIODS, type PaperRequest } from '../../papers/make-paper';
import type { PaperKind } from '../../papers/paper';
import { PAPER_NEEDS } from '../../papers/paper-needs';
import { signInSheet } from '../../papers/paper-sheet';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import type { Month } from '../../records/month';
import { wordFile } from '../../word/word-file';
import { InputProblem } from '../input-problem';
import type { FileToWrite } from '../../hosts/xlsx/file-workbook';
import { findLibreOffice, pdfOf } from '../office/libre-office';
import { openWorkbookFile, type OpenedFile } from '../open-workbook-file';
import { putSheet } from '../put-sheet';
import { requireHalf, requireMonth, requireRecords } from '../require-period';
import type { Session } from '../session';
import { storeFiles } from '../store-file';
import { wrap } from '../text/wrap';
import { UsageProblem } from '../usage-problem';

export interface PaperOptions {
  readonly month?: Month;
  readonly half?: HalfYear;
  readonly today: IsoDate;
  readonly year?: number;
  readonly output: string;
  readonly pdf: boolean;
  readonly replace: boolean;
  readonly force: boolean;
  readonly nothingRecorded: boolean;
  readonly totalsOnly: boolean;
  readonly debtorsFirst: boolean;
}

/** `theme-day paper`: a paper as a Word file, and with --pdf as a PDF beside it; the sign-in sheet as a sheet too. */
export async function paperCommand(
  kind: PaperKind,
  file: string,
  options: PaperOptions,
  session: Session,
): Promise<number> {
  const request = requestOf(kind, options);
  const ending = path.extname(options.output).toLowerCase();
  const asSheet = kind === 'sign-in' && ending !== '.docx' && !options.pdf;
  if (!asSheet && ending !== '.docx') throw new UsageProblem('badPaperFile', { text: options.output });
  // Looked for first, so that nothing is written where the PDF cannot be.
  const office = options.pdf ? await findLibreOffice() : null;
  const opened = await openWorkbookFile(file, options.year, session);
  const { words } = session;
  requireContent(opened, kind, options);
  const paper = makePaper(
    request,
    { branch: opened.reading.branch, today: options.today, words },
    { months: !options.totalsOnly, order: options.debtorsFirst ? 'debtors' : 'roster', ruleNames: ruleNames() },
  );
  if (asSheet) {
    await putSheet(opened, signInSheet(paper, options.month ?? '', words), 'report', options, session);
    return 0;
  }
  const docx = await wordFile(paper, words);
  const pdf = office === null ? null : await pdfOf(office, docx);
  const { output, force } = options;
  const write = (target: string, bytes: Uint8Array): FileToWrite => ({
    ...{ file: target, bytes },
    options: { force, input: opened.origin, ending: path.extname(target) },
  });
  const files = [write(output, docx), ...(pdf === null ? [] : [write(output.slice(0, -ending.length) + '.pdf', pdf)])];
  await storeFiles(files, session);
  for (const { file: written } of files) {
    session.terminal.out(wrap(words('cli.written.paper', { paper: words(`papers.kinds.${kind}`), file: written }), 0));
  }
  return 0;
}

/** Throws UsageProblem where the kind is about another sort of period than the one that is given. */
function requestOf(kind: PaperKind, { month, half }: PaperOptions): PaperRequest {
  const periods = [month, half].filter((period) => period !== undefined);
  const [period] = periods;
  const request = period === undefined || periods.length > 1 ? null : paperRequest(kind, period);
  if (request === null) throw new UsageProblem(`paperPeriod.${PAPER_PERIODS[kind]}`, { kind });
  return request;
}

/** Papers that say of people that they are in arrears. */
const ACCUSING: Readonly<Partial<Record<PaperKind, 'notice' | 'summary'>>> = {
  notice: 'notice',
  summary: 'summary',
  slips: 'summary',
};

function requireContent({ reading, name }: OpenedFile, kind: PaperKind, options: PaperOptions): void {
  const { month, half, today, nothingRecorded } = options;
  for (const role of PAPER_NEEDS[kind]) {
    if (!reading.branch.roles.has(role)) throw new InputProblem(`paper-${role}-missing`, { file: name });
  }
  if (month !== undefined) requireMonth(reading, month, name);
  if (half === undefined) return;
  requireHalf(reading, half, name);
  const what = ACCUSING[kind];
  if (what) requireRecords(reading, { half, today, nothingRecorded }, what, name);
}
