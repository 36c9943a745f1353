import { OfficeMissing } from './office-missing';

/** How long Office may take to answer; its script comes over the network. */
const PATIENCE_MILLISECONDS = 10_000;

/** The element of the page that fetches Office's script. It is fetched beside the pane, so that the pane need not wait. */
const SCRIPT_ID = 'office-js';

let tellArrival: () => void = () => undefined;

/** Resolves once Excel can be spoken to, however often that was tried before; never rejects. */
export const officeArrived = new Promise<void>((resolve) => (tellArrival = resolve));

/**
 * Resolves once Excel can be spoken to. Rejects with OfficeMissing where it cannot: at once where the script was
 * refused. May be called again, which fetches a script that did not come once more.
 */
export async function officeReady(): Promise<void> {
  const { host } = await withinPatience(scriptLoaded().then(() => Office.onReady()));
  if (host !== Office.HostType.Excel) throw new OfficeMissing('not-in-excel');
  tellArrival();
}

function scriptLoaded(): Promise<void> {
  if (typeof Office !== 'undefined') return Promise.resolve();
  const found = document.getElementById(SCRIPT_ID);
  // A page without the element is not made for Office; patience runs out.
  if (!(found instanceof HTMLScriptElement)) return new Promise(() => undefined);
  // The page is complete when its scripts have come or failed; one that failed tells those who listen later nothing.
  const script = document.readyState === 'complete' ? fetchedAgain(found) : found;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new OfficeMissing('office-missing')));
    window.addEventListener('load', () => {
      if (typeof Office === 'undefined') reject(new OfficeMissing('office-missing'));
    });
  });
}

/** The same script in a new element: an element fetches its script once only. */
function fetchedAgain(failed: HTMLScriptElement): HTMLScriptElement {
  const script = document.createElement('script');
  script.id = SCRIPT_ID;
  script.async = true;
  script.src = failed.src;
  failed.replaceWith(script);
  return script;
}

function withinPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeMissing('office-missing')), PATIENCE_MILLISECONDS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
