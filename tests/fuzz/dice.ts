import { randomNumbers } from '../bench/random-numbers';

/** Chance that repeats itself: the same seed gives the same throws. */
export interface Dice {
  /** A whole number from 0 to one below `sides`. */
  roll(sides: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** True once in so many times. */
  once(times: number): boolean;
}

export function diceOf(seed: number, which = 0): Dice {
  const random = randomNumbers(Math.imul(seed ^ Math.imul(which, 0x9e3779b1), 0x85ebca6b) ^ which);
  const roll = (sides: number): number => Math.floor(random() * sides);
  return {
    roll,
    pick: (items) => {
      const item = items[roll(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    once: (times) => roll(times) === 0,
  };
}
