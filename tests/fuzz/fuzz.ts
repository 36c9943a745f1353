import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { allBooks } from './books';
import { Counts } from './counts';
import { caseOf, shrunk, type FuzzCase } from './fuzz-case';
import { WatchedWorker } from './watched-worker';

/**
 * Runs every command on workbooks with things done to them, and asks of each run
 * what must always hold: `npm run fuzz -- --seconds 60 --seed 1`. `--only TEXT` takes
 * the commands of that name, `--repeat FILE` one try that failed.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string', default: '' },
    repeat: { type: 'string' },
  },
});

const folder = path.join('out', 'fuzz');
const worker = new WatchedWorker(path.join(__dirname, 'fuzz-worker.js'));
const books = allBooks();
const [commands, mutations, outcomes, failures] = [new Counts(), new Counts(), new Counts(), new Counts()];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What is one fault, however often it comes up: the words without names and numbers. */
function kindOf(failure: string, { command }: FuzzCase): string {
  return `${command}: ${failure.split('\n').slice(0, 2).join(' ').replace(/\d+/g, '#').slice(0, 160)}`;
}

async function keep(failing: FuzzCase, failure: string): Promise<void> {
  const kind = kindOf(failure, failing);
  failures.add(kind);
  if (failures.of(kind) > 1) return;
  const smallest = await shrunk(failing, async (smaller) => {
    const answer = await worker.run(smaller);
    return answer.failures.some((each) => kindOf(each, smaller) === kind);
  });
  const file = path.join(folder, `${failing.command.replaceAll(' ', '-')}-${Date.now()}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ ...smallest, failure }, null, 2));
  say(`FAILED ${failure}\n  ${smallest.book}, ${smallest.argv.join(' ')}`);
  say(`  ${smallest.mutations.map(({ name }) => name).join(', ')}\n  npm run fuzz -- --repeat ${file}`);
}

async function tryOne(tried: FuzzCase): Promise<void> {
  const answer = await worker.run(tried);
  commands.add(tried.command);
  for (const { name } of tried.mutations) mutations.add(name);
  outcomes.add(`exit ${answer.status}${answer.isWritten ? ' with a file' : ''}`);
  if (tried.isWhole) outcomes.add('as a process too');
  for (const failure of answer.failures) await keep(tried, failure);
}

async function main(): Promise<void> {
  const { repeat, only } = values;
  const [seed, end] = [Number(values.seed), Date.now() + Number(values.seconds) * 1000];
  let tries = 0;
  if (repeat !== undefined) {
    const answer = await worker.run(JSON.parse(readFileSync(repeat, 'utf8')) as FuzzCase);
    say(JSON.stringify(answer, null, 2));
    process.exitCode = answer.failures.length > 0 ? 1 : 0;
  } else {
    for (let which = 0; Date.now() < end; which++) {
      const tried = caseOf(seed, which, books);
      if (!tried.command.includes(only)) continue;
      tries += 1;
      await tryOne(tried);
    }
    say(
      `seed ${seed}, ${tries} tries\n\ncommands: ${commands.toString()}\n\nmutations: ${mutations.toString()}\n\noutcomes: ${outcomes.toString()}`,
    );
    say(failures.toString() === '' ? '\nno failure' : `\nfailures: ${failures.toString().replaceAll(' · ', '\n  ')}`);
    process.exitCode = failures.toString() === '' ? 0 : 1;
  }
  worker.stop();
}

void main();
