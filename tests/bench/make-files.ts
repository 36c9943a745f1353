import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { branchFile } from './laid-out-branch';

/** Writes the workbooks that whole commands are measured on into a folder, in a process of its own: `make-files FOLDER`. */
const folder = process.argv[2] ?? '';

for (const members of [1000, 5000]) {
  for (const keeping of ['inline', 'office'] as const) {
    writeFileSync(path.join(folder, `${keeping}-${members}.xlsx`), branchFile({ members, years: 10 }, keeping));
  }
}
