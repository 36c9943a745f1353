import { OfficeMissing } from '../../src/taskpane/office/office-missing';
import { officeArrived, officeReady } from '../../src/taskpane/office/office-ready';

/** The page's element for office.js, which jsdom does not fetch. */
function scriptOfPage(): HTMLScriptElement {
  const script = document.getElementById('office-js');
  if (!(script instanceof HTMLScriptElement)) throw new Error('the page has no script');
  return script;
}

test('refused at once it is said at once; tried again the script is fetched anew, and everybody who waited is told', async () => {
  const arrived = jest.fn();
  void officeArrived.then(arrived);
  const element = document.createElement('script');
  element.id = 'office-js';
  element.src = 'office/office.js';
  document.head.append(element);

  const first = officeReady();
  scriptOfPage().dispatchEvent(new Event('error'));
  await expect(first).rejects.toEqual(new OfficeMissing('office-missing'));
  expect(arrived).not.toHaveBeenCalled();

  const second = officeReady();
  expect(scriptOfPage()).not.toBe(element);
  expect(scriptOfPage().src).toBe(element.src);
  Object.assign(globalThis, {
    Office: { HostType: { Excel: 'Excel' }, onReady: () => Promise.resolve({ host: 'Excel' }) },
  });
  scriptOfPage().dispatchEvent(new Event('load'));
  await second;
  await Promise.resolve();
  expect(arrived).toHaveBeenCalledTimes(1);
});
