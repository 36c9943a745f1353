import { patiently } from '../patience';

/** A piece of writing that goes into one request as a whole. */
export interface Step {
  /** About how much of the request it takes. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
}

/** Room for what Office.js wraps around a request, against Excel's 5 MB. */
const REQUEST_BYTES = 4_000_000;

/** One object of Excel named and one thing asked of it, as Office.js spells it out. */
export const ACTION_BYTES = 250;

/** Puts the steps into as few requests as they fit in, in their order. */
export function packSteps(steps: readonly Step[], limit = REQUEST_BYTES): readonly (readonly Step[])[] {
  const packs: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = packs.at(-1);
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      packs.push([step]);
      room = limit - step.bytes;
    }
  }
  return packs;
}

/**
 * Sends the packs one after the other: each builds on what the one before has
 * made, and what Excel refuses for the moment is sent again. `onSent` is called after each that Excel has carried out.
 */
export async function sendPacks(
  context: Excel.RequestContext,
  packs: readonly (readonly Step[])[],
  onSent: () => void = () => undefined,
): Promise<void> {
  const [first, ...rest] = packs;
  if (!first) return;
  await patiently(async () => {
    for (const step of first) step.queue(context);
    await context.sync();
  });
  onSent();
  await sendPacks(context, rest, onSent);
}

/** Bytes of a matrix in JSON: Chinese text takes three a character. */
export function matrixBytes(matrix: readonly (readonly unknown[])[]): number {
  return matrix.reduce((sum, row) => sum + row.reduce<number>((cells, value) => cells + cellBytes(value), 2), 2);
}

function cellBytes(value: unknown): number {
  if (value === null) return 5;
  return typeof value === 'string' ? 3 * value.length + 3 : 12;
}
