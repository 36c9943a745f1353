import type { Book } from './books';
import { anyCommand, COMMANDS } from './commands';
import { diceOf } from './dice';
import { anyMutations, type Mutation } from './mutations/mutate';

/** One try: a workbook, what is done to it, and the command that is run on it. Plain data, so that it can be kept and repeated. */
export interface FuzzCase {
  readonly book: string;
  readonly mutations: readonly Mutation[];
  /** Its name in the table of commands, for counting. */
  readonly command: string;
  readonly argv: readonly string[];
  /** Whether it is run as a process of its own too, and has to say the same. */
  readonly isWhole: boolean;
}

/** A process of its own takes as long as several commands in one. */
const WHOLE_EVERY = 30;

/** Try number `which` of a seed. */
export function caseOf(seed: number, which: number, books: readonly Book[]): FuzzCase {
  const dice = diceOf(seed, which);
  const book = dice.pick(books);
  const command = dice.pick(Object.keys(COMMANDS));
  const argv = anyCommand(command, book, dice);
  return { book: book.name, mutations: anyMutations(dice), command, argv, isWhole: dice.once(WHOLE_EVERY) };
}

/**
 * The same failure with as few mutations as it needs: each is left out where the
 * failure stays without it.
 */
export async function shrunk(
  failing: FuzzCase,
  stillFails: (smaller: FuzzCase) => Promise<boolean>,
): Promise<FuzzCase> {
  let smallest = failing;
  for (const mutation of failing.mutations) {
    const smaller = { ...smallest, mutations: smallest.mutations.filter((each) => each !== mutation) };
    if (await stillFails(smaller)) smallest = smaller;
  }
  return smallest;
}
