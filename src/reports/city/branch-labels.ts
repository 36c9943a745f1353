import type { CityBranch } from './city-half';

/** What a branch is called in a table: its name; its file too where it has none, or another has the same. */
export function branchLabels(branches: readonly CityBranch[]): string[] {
  const times = new Map<string, number>();
  for (const { name } of branches) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  return branches.map(({ name, file }) => {
    if (name === null) return file;
    return (times.get(name) ?? 0) > 1 ? `${name}（${file}）` : name;
  });
}
