import type { Linter } from 'eslint';

export const HOUSE: Readonly<Record<string, readonly string[]>>;
export const importDirection: Linter.Config[];
