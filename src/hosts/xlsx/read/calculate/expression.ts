import type { SheetRange } from '../../../formulas/formula-references';

/** A formula taken apart. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'cells'; readonly of: SheetRange }
  | { readonly kind: 'sign'; readonly sign: '+' | '-' | '%'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly sign: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] };

export type Operator = '+' | '-' | '*' | '/' | '&' | Comparison;
export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';
