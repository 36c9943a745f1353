import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const LIBRARY = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const BASE = 'https://office.invalid/lib/';

/**
 * Runs the unmodified office.js of node_modules in this jsdom window. The library
 * finds its folder by the `<script>` that names it and asks for its other files
 * from there; those requests are answered from disk. `window.external` must be in
 * place before.
 */
export async function loadOffice(): Promise<void> {
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(BASE)) return append(node);
    queueMicrotask(() => {
      run(node.src.slice(BASE.length));
      node.dispatchEvent(new Event('load'));
    });
    return node;
  };
  const marker = document.createElement('script');
  // A type that no browser runs: the element is only there to be found by its name.
  marker.type = 'text/plain';
  marker.src = `${BASE}office.js`;
  append(marker);
  run('office.js');
  await Office.onReady();
}

function run(file: string): void {
  const text = readFileSync(join(LIBRARY, file), 'utf8');
  // Indirect, so that the library's `var`s become globals of the window as in a browser.
  (0, eval)(`${text}\n//# sourceURL=${BASE}${file}`);
}
