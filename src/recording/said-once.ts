import type { RecordingNote } from './recording';

const NAMED = 3;

/**
 * Notes that are the same problem of each person, by the facts that are each person's
 * own: these are listed like the names. Their sentences do not name the cell, which is
 * only where to look.
 */
const OF_EACH: Readonly<Partial<Record<RecordingNote['id'], readonly string[]>>> = {
  'payment-due-unknown': [],
  'payment-nothing-due': [],
  'payment-due-computed': ['due'],
  'make-up-of-whom': [],
  'not-marked-absent': [],
};

/**
 * Notes that say the same of several people, as one note that names them: the first
 * few, and how many they are.
 */
export function saidOnce(notes: readonly RecordingNote[]): RecordingNote[] {
  const groups = new Map<string, RecordingNote[]>();
  for (const note of notes) {
    const key = keyOf(note);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const all = [first, ...others];
    const listed = ['name', ...(OF_EACH[first.id] ?? [])].map((field) => {
      const values = all.map(({ data }) => String(data[field]));
      return [field, `${values.slice(0, NAMED).join('、')}${values.length > NAMED ? '…' : ''}`] as const;
    });
    const { name, ...own } = Object.fromEntries(listed);
    const count = all.length > NAMED ? `（${all.length}）` : '';
    return { ...first, data: { ...first.data, ...own, name: `${name}${count}` } };
  });
}

function keyOf({ id, data, cell }: RecordingNote): string {
  const { name, ...rest } = data;
  if (name === undefined) return JSON.stringify([id, data, cell]);
  const own = OF_EACH[id];
  const shared = Object.entries(rest).filter(([field]) => !(own?.includes(field) ?? false));
  return JSON.stringify([id, shared, own ? null : cell, 'of people']);
}
