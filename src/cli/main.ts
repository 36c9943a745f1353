import * as nodeModule from 'node:module';

// Where Node.js keeps compiled code (22.1 and later), what is loaded from here on starts at once the next time.
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

// Told from here: parts that are loaded later lie in another folder.
void import('./start').then(({ start }) => start(__dirname));
