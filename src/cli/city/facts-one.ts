import { createHash, createHmac } from 'node:crypto';
import { branchFacts } from '../../facts/branch-facts';
import { factBlocks, type FactBlock } from '../../facts/fact-blocks';
import { ruleNames } from '../../locales/rule-names';
import { wordsOf, type Language } from '../../locales/words';
import type { HalfYear } from '../../records/half-year';
import type { IsoDate } from '../../records/iso-date';
import { findingText } from '../../reports/finding-text';
import { problemSentence } from '../../reports/problem-sentence';
import type { Finding } from '../../rules/finding';
import { WorkbookError } from '../../workbook/errors';
import { COMMAND_LINE_ERRORS } from '../command-line-errors';
import { openWorkbookFile } from '../open-workbook-file';
import { silentSession } from './silent-session';
import type { InputFile } from './workbook-files';

/** How the facts of each workbook are taken: plain data, for it goes to other threads. */
export interface FactsWork {
  readonly kind: 'facts';
  readonly language: Language;
  readonly today: IsoDate;
  /** Null for every year that a workbook holds. */
  readonly year: number | null;
  /** Whether names and sentences are wanted. */
  readonly names: boolean;
  /** Without it nobody can find from a key whose it is, nor make the same keys again. */
  readonly secret: string;
}

/** What one workbook says. */
export interface FactsAnswer {
  readonly file: string;
  /** Null where the workbook could not be read. */
  readonly branch: string | null;
  readonly problem: { readonly name: string; readonly sentence: string } | null;
  readonly blocks: readonly FactBlock[];
}

export function factsOne(work: FactsWork): (file: InputFile) => Promise<FactsAnswer> {
  const words = wordsOf(work.language);
  const session = silentSession(work.language, words);
  const { today, year, names, secret } = work;
  return async (file) => {
    try {
      const { reading } = await openWorkbookFile(file.path, year ?? undefined, session);
      const branch = branchKey(file.name);
      const { sink, blocks } = factBlocks();
      const memberKey = memberKeys(secret, branch);
      const sentence = names ? (finding: Finding, half: HalfYear) => findingText(finding, words, half) : null;
      branchFacts(reading, { today, year, file: file.name, branch, memberKey, sentence, ruleNames: ruleNames() }, sink);
      return { file: file.name, branch, problem: null, blocks: blocks() };
    } catch (problem) {
      return factsUnread(work, file, problem);
    }
  };
}

/** The answer for a workbook that could not be read. */
export function factsUnread({ language }: FactsWork, file: InputFile, problem: unknown): FactsAnswer {
  const name = problem instanceof WorkbookError ? problem.sentence : 'unexpected';
  const sentence = problemSentence(problem, wordsOf(language), COMMAND_LINE_ERRORS);
  return { file: file.name, branch: null, problem: { name, sentence }, blocks: [] };
}

/** A file's place is no secret: the key stands for it, and is the same for everybody. */
function branchKey(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16);
}

/**
 * Keys of the members of a branch. Names are few, so that a plain hash would tell them
 * to whoever tries them all: only with the secret can that be done.
 */
function memberKeys(secret: string, branch: string): (member: string) => string {
  const known = new Map<string, string>();
  return (member) => {
    let key = known.get(member);
    if (key === undefined) {
      key = createHmac('sha256', secret).update(`${branch}\n${member}`).digest('hex').slice(0, 32);
      known.set(member, key);
    }
    return key;
  };
}
