import type { Configuration, WebpackPluginInstance } from 'webpack';

export interface PageOptions {
  readonly name: string;
  readonly entry: string | readonly string[];
  readonly template: string;
  readonly officeJs?: string | null;
  readonly plugins?: readonly WebpackPluginInstance[];
}

/** Where Office's script comes from. */
export const OFFICE_JS: string;

/** The pages of the add-in. */
export const pages: readonly Configuration[];

/** How a page for the browser is built. */
export function page(options: PageOptions): Configuration;
