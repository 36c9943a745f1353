/* global self, caches, fetch */

/**
 * Keeps the workbench's files, so that it opens without a network. The build puts
 * the names in: of all files, which are called after their contents but for the
 * page, and of the store, which is called after all of them.
 */
const FILES = ['__FILES__'];
const STORE = '__STORE__';
const FAMILY = 'theme-day-workbench-';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll(FILES)));
});

// It begins its work only when no page of an older build is open any more: those need their files.
self.addEventListener('activate', (event) => {
  const sweep = async () => {
    const stores = await caches.keys();
    await Promise.all(
      stores.filter((name) => name.startsWith(FAMILY) && name !== STORE).map((name) => caches.delete(name)),
    );
  };
  event.waitUntil(sweep());
});

/** The page from the server where there is one, so that a new build is seen; all else as it is kept. */
async function answer(request) {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept && request.mode !== 'navigate') return kept;
  try {
    return await fetch(request);
  } catch (problem) {
    if (kept) return kept;
    throw problem;
  }
}

self.addEventListener('fetch', (event) => {
  const isOwn = new URL(event.request.url).origin === self.location.origin;
  if (isOwn && event.request.method === 'GET') event.respondWith(answer(event.request));
});
