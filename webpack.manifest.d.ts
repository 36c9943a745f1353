import type { Compiler } from 'webpack';

export function manifestFor(text: string, address: string): string;

export class ManifestPlugin {
  constructor(options: { readonly source: string; readonly address: string | undefined });
  apply(compiler: Compiler): void;
}
