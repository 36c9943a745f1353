import type { Core } from './core';

/** Fetches the core, which nothing on the first screen needs. */
export async function loadCore(): Promise<Core> {
  return (await import('./core')).core;
}
