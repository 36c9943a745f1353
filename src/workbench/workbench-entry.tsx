import { createRoot } from 'react-dom/client';
import type { BookFile } from './page/books';
import { PageProblem } from './page/page-errors';
import { startWorker } from './start-worker';
import { WorkbenchPage } from './workbench-page';

const SAMPLE = new URL('../../assets/samples/branch-2026.xlsx', import.meta.url);

const sample: BookFile = {
  name: 'branch-2026.xlsx',
  bytes: async () => {
    const response = await fetch(SAMPLE).catch((cause: unknown) => {
      throw new PageProblem('sample', {}, { cause });
    });
    if (!response.ok) throw new PageProblem('sample');
    return new Uint8Array(await response.arrayBuffer());
  },
};

/** Without it the page works as long as its server does: nothing that a person has to be told. */
function keepForOffline(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.register('workbench-offline.js').catch(() => undefined);
}

const clock = (): Date => new Date();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no place for the workbench');
createRoot(root).render(<WorkbenchPage sample={sample} startWork={startWorker} clock={clock} />);
window.addEventListener('load', keepForOffline);
