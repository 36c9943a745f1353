/** One piece of a formula; a reference to cells is `cell` ("$B$7") or `area` ("B:B", "2:3"). */
export interface FormulaPiece {
  readonly kind: 'text' | 'quoted' | 'bracket' | 'area' | 'cell' | 'name' | 'sign';
  readonly text: string;
}

/** In the order in which they must be tried: what can contain letters and digits without being a reference comes first. */
const KINDS: Readonly<Record<FormulaPiece['kind'], RegExp>> = {
  text: /"(?:[^"]|"")*"/,
  quoted: /'(?:[^']|'')*'/,
  bracket: /\[(?:[^[\]]|\[[^[\]]*\])*\]/,
  area: /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+(?![\p{L}\p{N}_.])/u,
  cell: /\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!])/u,
  name: /[\p{L}\p{N}_.\\]+/u,
  sign: /./su,
};
const PIECE = new RegExp(
  Object.entries(KINDS)
    .map(([kind, { source }]) => `(?<${kind}>${source})`)
    .join('|'),
  'gsu',
);

/** Cuts a formula, without its "=", into pieces; joined they are the formula again. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  return Array.from(formula.matchAll(PIECE), (match) => {
    const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    return { kind: kind as FormulaPiece['kind'], text: match[0] };
  });
}
