import type { BookWork } from './book/file-work';
import { workElsewhere } from './book/work-elsewhere';

/** A thread of its own for what takes long with a large file. */
export function startWorker(): BookWork {
  return workElsewhere(new Worker(new URL('./book/file-worker.ts', import.meta.url)));
}
