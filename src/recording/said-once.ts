import type { RecordingNote } from './recording';

const NAMED = 3;

/**
 * Notes that say the same of several people, as one note that names them: the first
 * few, and how many they are.
 */
export function saidOnce(notes: readonly RecordingNote[]): RecordingNote[] {
  const groups = new Map<string, RecordingNote[]>();
  for (const note of notes) {
    const { name, ...data } = note.data;
    const key = name === undefined ? JSON.stringify(note) : JSON.stringify([note.id, data, note.cell]);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const names = [first, ...others].map(({ data }) => String(data.name));
    const more = names.length > NAMED ? `…（${names.length}）` : '';
    return { ...first, data: { ...first.data, name: `${names.slice(0, NAMED).join('、')}${more}` } };
  });
}
