import type { SheetSnapshot, Snapshot } from './snapshot';

/** Minutes, since a name tells when its write began; in base 36 so many digits last for centuries. */
const MINUTE = 60_000;
const TIME_DIGITS = 6;

const WORK_NAME = /^~theme-day (?:([0-9a-z]{6})[0-9a-z]+ )?\d+~$/i;

/**
 * Names one write among all others, of this person and of everybody else: "0hq8z1c3k9x2f4": the minute in which it
 * began, and what chance adds to that. Lower-case letters and digits, fit for names of sheets and of cells.
 */
export type WriteToken = string;

/** `random` is at least eight letters and digits long, drawn anew for each write. */
export function writeToken(now: number, random: string): WriteToken {
  return `${Math.floor(now / MINUTE)
    .toString(36)
    .padStart(TIME_DIGITS, '0')}${random.slice(0, 8)}`;
}

/** What a sheet is called while it is being built or on its way out: a name that nobody would give. At most 31 characters. */
export function workName(token: WriteToken, number: number): string {
  return `~theme-day ${token} ${number}~`;
}

/** A name that only the write of the token gives. */
export function isWorkNameOf(name: string, token: WriteToken): boolean {
  return isWorkName(name) && name.includes(` ${token} `);
}

/** A sheet of that name is being written at this moment, or was when a write ended without a word. */
export function isWorkName(name: string): boolean {
  return WORK_NAME.test(name);
}

/** Nothing is written for so long: Excel has long answered, or never will. */
const LONGEST_WRITE = 10 * MINUTE;

/** A sheet of that name is left over from a write that cannot be going on any more; `now` in milliseconds as a clock tells it. */
export function isLeftover(name: string, now: number): boolean {
  const time = WORK_NAME.exec(name)?.[1];
  // A colleague's clock may be fast; what has no time was left by an earlier version.
  return isWorkName(name) && (time === undefined || Math.abs(now - parseInt(time, 36) * MINUTE) > LONGEST_WRITE);
}

/** The workbook without sheets that are being written: they are no part of anybody's records, and are told apart. */
export function withoutWorkSheets(snapshot: Snapshot): Snapshot {
  const workSheets = snapshot.sheets.filter(({ name }) => isWorkName(name));
  if (workSheets.length === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter((sheet: SheetSnapshot) => !workSheets.includes(sheet)),
    workSheets,
  };
}
