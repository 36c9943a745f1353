import { quoteSheetName } from '../../records/cell-ref';
import { formulaPieces } from './formula-pieces';

/** From a sheet that was copied to its copy. */
export interface Renaming {
  readonly from: string;
  readonly to: string;
}

/** A formula in which references to the sheets are to their copies; those over several sheets stay. */
export function withSheetNames(formula: string, renamings: readonly Renaming[]): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map(({ kind, text }, index) => {
      if (pieces[index + 1]?.text !== '!' || pieces[index - 1]?.kind === 'bracket') return text;
      const isSpan =
        pieces[index - 1]?.text === ':' && pieces[index - 2]?.kind === 'name' && pieces[index - 3]?.text !== '!';
      const name = kind === 'quoted' ? text.slice(1, -1).replaceAll("''", "'") : text;
      const renaming = renamings.find(({ from }) => name.toLowerCase() === from.toLowerCase());
      return !isSpan && renaming ? quoteSheetName(renaming.to) : text;
    })
    .join('');
}
