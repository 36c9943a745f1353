import { PAPER_KINDS, type PaperKind } from '../papers/paper';
import { parseHalfYear, type HalfYear } from '../records/half-year';
import { parseIsoDate, type IsoDate } from '../records/iso-date';
import { parseMonth, type Month } from '../records/month';
import type { WordKeyIn } from '../locales/word-key';
import { LANGUAGES, type Language } from '../locales/words';
import { UsageProblem } from './usage-problem';

export function monthOption(text: string): Month {
  return parseMonth(text) ?? refuse('badMonth', text);
}

export function paperKindArgument(text: string): PaperKind {
  return PAPER_KINDS.find((kind) => kind === text) ?? refuse('badPaperKind', text);
}

export function halfOption(text: string): HalfYear {
  return parseHalfYear(text) ?? refuse('badHalf', text);
}

export function dateOption(text: string): IsoDate {
  return parseIsoDate(text) ?? refuse('badDate', text);
}

export function yearOption(text: string): number {
  return /^(19|2\d)\d\d$/.test(text) ? Number(text) : refuse('badYear', text);
}

/** Threads beyond any machine's cores only cost memory. */
const MOST_JOBS = 256;

export function jobsOption(text: string): number {
  const jobs = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : 0;
  return jobs >= 1 && jobs <= MOST_JOBS ? jobs : refuse('badJobs', text);
}

export function languageOption(text: string): Language {
  return LANGUAGES.find((language) => language === text) ?? refuse('badLanguage', text);
}

/**
 * The language to speak before the options are parsed: --lang where it is given
 * and known, else English in an English environment, else Chinese.
 */
export function languageOf(argv: readonly string[], locale: string): Language {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  const known = LANGUAGES.find((language) => language === given);
  return known ?? (/^en([_.-]|$)/i.test(locale) ? 'en' : 'zh-CN');
}

function refuse(key: WordKeyIn<'cli.usage'>, text: string): never {
  throw new UsageProblem(key, { text });
}
