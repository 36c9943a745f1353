import type { Run } from './run';

/** Exit statuses as the README tells them. */
const STATUSES = [0, 1, 2];

/** The sentence for what nobody foresaw, in both languages, and what no sentence has. */
const UNFORESEEN = /意料之外|Something unexpected|\n\s+at \S+.*:\d+|\b[A-Z]\w*Error: /;
const UNWRITTEN = /\[object |\bundefined\b|\bNaN\b/;

/** What is said, and with which status. */
export function saidWell({ argv, status, out, err }: Run): readonly string[] {
  const problems: string[] = [];
  if (!STATUSES.includes(status)) problems.push(`exit status ${status}`);
  for (const text of [out, err]) {
    const line = text.split('\n').find((each) => UNFORESEEN.test(each) || UNWRITTEN.test(each));
    if (line !== undefined) problems.push(`says “${line.trim().slice(0, 300)}”`);
    else if (UNFORESEEN.test(text)) problems.push('a stack trace');
  }
  if (status === 2 && err === '' && out === '') problems.push('refused without a word');
  if (argv.includes('--json') && status !== 2 && !isJson(out)) problems.push('--json without JSON');
  return problems;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The workbook is never written to, and nothing is left where the input could not be used. */
export function filesWell({ status, source, sourceNow, output, files }: Run): readonly string[] {
  const problems: string[] = [];
  if (!Buffer.from(source).equals(sourceNow)) problems.push('the source was changed');
  if (status === 2 && output !== null) problems.push('an output in spite of status 2');
  const expected = output === null ? 0 : 1;
  if (files.length !== expected) problems.push(`leaves ${files.join(', ')}`);
  return problems;
}
