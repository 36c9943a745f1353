import type { Compiler } from 'webpack';

/** Each English text of a manifest once more for every English that Office can be set to. */
export function inEveryEnglish(text: string): string;

export function manifestFor(text: string, address: string): string;

export class ManifestPlugin {
  constructor(options: {
    readonly source: string;
    readonly address: string | undefined;
    readonly others?: readonly string[];
  });
  apply(compiler: Compiler): void;
}
