import 'fake-indexeddb/auto';
import { KeptFiles } from '../../../src/workbench/kept/kept-files';
import type { OpenTabs } from '../../../src/workbench/kept/open-tabs';
import { KeptFileGone, UnsavedWork } from '../../../src/workbench/kept/unsaved-work';

const MORNING = Date.UTC(2026, 6, 5, 2);

/** A browser of its own, in which tabs are opened and closed. */
class Browser {
  private static count = 0;
  readonly files = new KeptFiles(`browser ${++Browser.count}`);
  readonly open = new Set<string>();
  time = MORNING;

  readonly tabs: OpenTabs = {
    hold: (id) => Promise.resolve(void this.open.add(id)),
    held: () => Promise.resolve(this.open),
  };

  async tab(id: string): Promise<UnsavedWork> {
    const work = new UnsavedWork(id, this.files, this.tabs, () => this.time);
    await work.start();
    return work;
  }
}

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const offersOf = (work: UnsavedWork): readonly string[] => work.store.get().offers.map(({ name }) => name);

test('what a tab has kept is offered once the tab is gone, with its name and time', async () => {
  const browser = new Browser();
  const first = await browser.tab('first');
  await first.keep('台账.xlsx', bytes(1, 2));
  expect(offersOf(await browser.tab('second'))).toEqual([]);
  browser.open.delete('first');
  const third = await browser.tab('third');
  expect(third.store.get().offers).toEqual([{ id: 'first', name: '台账.xlsx', time: MORNING }]);
  expect(await third.bytesOf('first')).toEqual(bytes(1, 2));
});

test('two tabs do not overwrite each other, and both are offered, the latest first', async () => {
  const browser = new Browser();
  const [one, two] = [await browser.tab('one'), await browser.tab('two')];
  await one.keep('甲.xlsx', bytes(1));
  browser.time += 60_000;
  await two.keep('乙.xlsx', bytes(2));
  browser.open.clear();
  const next = await browser.tab('next');
  expect(offersOf(next)).toEqual(['乙.xlsx', '甲.xlsx']);
  expect([await next.bytesOf('one'), await next.bytesOf('two')]).toEqual([bytes(1), bytes(2)]);
});

test('a tab keeps only what it has last', async () => {
  const browser = new Browser();
  const tab = await browser.tab('tab');
  await Promise.all([
    tab.keep('台账.xlsx', bytes(1)),
    tab.keep('台账.xlsx', bytes(2)),
    tab.keep('台账.xlsx', bytes(3)),
  ]);
  browser.open.clear();
  expect(await (await browser.tab('next')).bytesOf('tab')).toEqual(bytes(3));
});

test('nothing is offered of what was saved or is not wanted', async () => {
  const browser = new Browser();
  const [saved, dropped] = [await browser.tab('saved'), await browser.tab('dropped')];
  await saved.keep('甲.xlsx', bytes(1));
  await saved.forget();
  await dropped.keep('乙.xlsx', bytes(2));
  browser.open.clear();
  const next = await browser.tab('next');
  await next.drop('dropped');
  expect(offersOf(next)).toEqual([]);
  expect(await browser.files.list()).toEqual([]);
  await expect(next.bytesOf('dropped')).rejects.toThrow(KeptFileGone);
});

test('what is taken over is dropped only when it is kept in its new tab', async () => {
  const browser = new Browser();
  await (await browser.tab('old')).keep('台账.xlsx', bytes(1));
  browser.open.clear();
  const tab = await browser.tab('new');
  tab.takeOver('old');
  expect((await browser.files.list()).map(({ id }) => id)).toEqual(['old']);
  await tab.keep('台账.xlsx', bytes(1));
  expect((await browser.files.list()).map(({ id }) => id)).toEqual(['new']);
  expect(offersOf(tab)).toEqual([]);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['SecurityError', 'refused'],
])('a browser that does not keep it for %s: %s', async (name, problem) => {
  const browser = new Browser();
  const tab = await browser.tab('tab');
  const failing = jest.spyOn(browser.files, 'put').mockRejectedValue(new DOMException('no', name));
  await tab.keep('台账.xlsx', bytes(1));
  expect(tab.store.get().problem).toBe(problem);
  failing.mockRestore();
  await tab.keep('台账.xlsx', bytes(1));
  expect(tab.store.get().problem).toBeNull();
});
