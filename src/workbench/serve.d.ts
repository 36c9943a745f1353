import type { Server } from 'node:http';

/** Serves a folder of built pages to this computer only; port 0 takes any that is free. */
export function serve(folder: string, port?: number): Promise<{ readonly server: Server; readonly url: string }>;
