import type { LaunchOptions } from 'playwright-core';

/** How to start a browser that was seen to start. Rejects where there is none. */
export function findBrowser(): Promise<LaunchOptions>;
