import type { PlainBranch } from './plain-branch';

/** What the half-year table should say of a branch, counted from the plain facts that its workbook was written from. */
export interface Recounted {
  readonly name: string;
  readonly members: number;
  readonly held: number;
  readonly due: number;
  readonly present: number;
  readonly madeUp: number;
  readonly duesDue: number;
  readonly duesPaid: number;
  readonly duesArrears: number;
  readonly debtors: number;
  readonly kinds: number;
  readonly study: number;
  readonly oath: number;
  readonly duesCollected: number;
}

/** Money in fen: yuan are no numbers to add up. */
const fen = (yuan: number): number => Math.round(yuan * 100);

export function recount({ name, members, sessions }: PlainBranch): Recounted {
  const held = sessions.map(({ month }) => month - 1);
  const counted = { due: 0, present: 0, madeUp: 0, duesDue: 0, duesPaid: 0, duesArrears: 0, debtors: 0 };
  for (const { standard, marks, madeUp, paid } of members) {
    for (const month of held) {
      counted.due += 1;
      if (marks[month] === '√') counted.present += 1;
      if (madeUp[month] === true) counted.madeUp += 1;
    }
    let missing = 0;
    for (const amount of paid) {
      counted.duesDue += fen(standard);
      counted.duesPaid += fen(amount ?? 0);
      missing += Math.max(0, fen(standard) - fen(amount ?? 0));
    }
    counted.duesArrears += missing;
    if (missing > 0) counted.debtors += 1;
  }
  return {
    name,
    members: members.length,
    held: sessions.length,
    ...counted,
    kinds: new Set(sessions.map(({ category }) => category)).size,
    study: sessions.filter(({ study }) => study).length,
    oath: sessions.filter(({ oath }) => oath).length,
    duesCollected: sessions.filter(({ duesCollected }) => duesCollected).length,
  };
}

/** All of them together; kinds of different branches do not add up. */
export function recountAll(branches: readonly Recounted[]): Omit<Recounted, 'name' | 'kinds'> {
  const sum = (key: Exclude<keyof Recounted, 'name' | 'kinds'>): number =>
    branches.reduce((total, branch) => total + branch[key], 0);
  return {
    ...{ members: sum('members'), held: sum('held'), due: sum('due'), present: sum('present'), madeUp: sum('madeUp') },
    ...{ duesDue: sum('duesDue'), duesPaid: sum('duesPaid'), duesArrears: sum('duesArrears') },
    ...{ debtors: sum('debtors'), study: sum('study'), oath: sum('oath'), duesCollected: sum('duesCollected') },
  };
}

/** A percentage with one decimal, half up, from whole numbers alone. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 2000 + whole) / (2 * whole)) / 10;
}
