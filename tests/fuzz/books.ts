import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../src/hosts/xlsx/create-workbook';
import { bytesFromSnapshot } from '../hosts/xlsx/from-snapshot';
import { packageOf } from '../hosts/xlsx/package';
import { unusualWorkbook } from '../hosts/xlsx/unusual-workbook';
import { KEPT } from '../recalculate/layouts';
import { LAYOUTS } from '../recording/layouts/branches';
import { syntheticBranch } from '../bench/synthetic-branch';

/** A workbook to start from, and what a command may name in it. */
export interface Book {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly people: readonly string[];
  /** The months worth asking for: the last with records, the next, and one before. */
  readonly months: readonly string[];
}

const root = process.cwd();

function file(name: string, ...place: readonly string[]): Book {
  const bytes = new Uint8Array(readFileSync(path.join(root, ...place, name)));
  return { name, bytes, people: ['林悦', '朱琳', '谢文', '李明'], months: ['2026-06', '2026-07', '2026-04'] };
}

/** Files of several programs, the layouts in which branches keep their records, and packages of no program. */
export function allBooks(): readonly Book[] {
  const people = ['李明', '王芳', '张伟', '赵敏'];
  return [
    file('branch-2026.xlsx', 'assets', 'samples'),
    file('branch-libreoffice.xlsx', 'tests', 'fixtures', 'producers'),
    file('branch-openpyxl.xlsx', 'tests', 'fixtures', 'producers'),
    ...LAYOUTS.map(({ name, snapshot, options }) => ({
      ...{ name, people, months: ['2020-06', '2020-05', '2020-07'] },
      bytes: bytesFromSnapshot(snapshot, options),
    })),
    ...KEPT.map(({ name, snapshot, options }) => ({
      ...{ name, people, months: ['2026-06', '2026-07', '2026-05'] },
      bytes: bytesFromSnapshot(snapshot, options),
    })),
    {
      ...{ name: 'thirty members over two years', people: ['李明', '王伟'], months: ['2025-12', '2025-06', '2024-03'] },
      bytes: createWorkbook(syntheticBranch({ members: 30, years: 2 }), { title: 'x' }),
    },
    { name: 'of no particular program', bytes: packageOf(unusualWorkbook()), people, months: ['2026-06'] },
  ];
}
