import { OfficeMissing } from './office-missing';

/** How long Office may take to answer; its script comes over the network. */
const PATIENCE_MILLISECONDS = 10_000;

/** The element of the page that fetches Office's script. It is fetched beside the pane, so that the pane need not wait. */
const SCRIPT_ID = 'office-js';

/** Resolves once Excel can be spoken to. Rejects with OfficeMissing where it cannot. */
export async function officeReady(): Promise<void> {
  const { host } = await withinPatience(scriptLoaded().then(() => Office.onReady()));
  if (host !== Office.HostType.Excel) throw new OfficeMissing('not-in-excel');
}

function scriptLoaded(): Promise<void> {
  if (typeof Office !== 'undefined') return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = document.getElementById(SCRIPT_ID);
    // Where it failed before anybody listened, patience runs out.
    script?.addEventListener('load', () => resolve());
    script?.addEventListener('error', () => reject(new OfficeMissing('office-missing')));
  });
}

function withinPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeMissing('office-missing')), PATIENCE_MILLISECONDS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
