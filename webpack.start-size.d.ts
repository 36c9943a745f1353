import type { Compiler } from 'webpack';

/** Fails the build where a page needs more JavaScript at start than the limit, in kilobytes with gzip. */
export class StartSizePlugin {
  constructor(options: { readonly limit: number });
  apply(compiler: Compiler): void;
}
