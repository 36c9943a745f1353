import type { MemberCategory } from '../records/member';
import type { CellValue } from '../workbook/snapshot';
import { textOf } from '../workbook/sheet-cells';
import type { CellReading } from './cell-reading';
import { squeezeText } from './normalise';
import { readingOf } from './read-cell';

const CATEGORIES: Readonly<Record<MemberCategory, readonly string[]>> = {
  full: ['正式党员', '中共党员', '党员', '正式', '中共正式党员', '中国共产党党员', '中国共产党正式党员', '共产党员'],
  probationary: ['预备党员', '中共预备党员', '预备', '中国共产党预备党员'],
  development: ['发展对象', '党员发展对象'],
  activist: ['积极分子', '入党积极分子'],
  applicant: ['入党申请人', '申请人'],
  masses: ['群众', '普通群众'],
};

const BY_WORD = new Map(
  Object.entries(CATEGORIES).flatMap(([category, words]) =>
    words.map((word) => [word, category as MemberCategory] as const),
  ),
);

/**
 * The category that a cell's text names; null for any other word, never a guess. A
 * leading code (01中共党员) is dropped; a bracket must name the same category or
 * narrow it: 中共党员（预备） is probationary.
 */
export function parseCategory(text: string): MemberCategory | null {
  const plain = squeezeText(text).replace(/^\d{1,2}[-.、]?/u, '');
  const parts = /^(.+)\((.+)\)$/u.exec(plain);
  if (!parts) return BY_WORD.get(plain) ?? null;
  const outer = BY_WORD.get(parts[1] ?? '');
  const inner = BY_WORD.get(parts[2] ?? '');
  if (outer === undefined || inner === undefined) return null;
  return outer === inner || outer === 'full' ? inner : null;
}

export function parseCategoryCell(value: CellValue): CellReading<MemberCategory> {
  return readingOf(value, 'category', parseCategory(textOf(value)));
}
