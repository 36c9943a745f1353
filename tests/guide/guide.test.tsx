import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { axe } from 'jest-axe';
import { guideAddress } from '../../src/guide/open-guide';
import { showGuide } from '../../src/guide/guide-page';
import { CATALOGUE } from '../../src/rules/catalogue';

Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
  scrolledTo = this.id;
};
let scrolledTo = '';

function guideAt(language: 'zh-CN' | 'en', topic: string | null): HTMLElement {
  document.body.innerHTML = '<main id="guide"></main>';
  const place = document.querySelector('main');
  if (!place) throw new Error('no place');
  showGuide(place, new URL(guideAddress('https://localhost/taskpane.html', language, topic)));
  return place;
}

describe.each(['zh-CN', 'en'] as const)('the guide in %s', (language) => {
  test('has a place for every rule, so that each finding can link to it', () => {
    const place = guideAt(language, null);
    const headings = CATALOGUE.map(({ id }) => place.querySelector(`#${id} h3`)?.textContent ?? '');
    expect(headings.filter((text) => text === '')).toEqual([]);
    expect(new Set(headings).size).toBe(CATALOGUE.length);
  });

  test('opens at the rule that is asked for', () => {
    guideAt(language, 'dues-unpaid');
    expect(scrolledTo).toBe('dues-unpaid');
  });

  test('every entry of the contents leads somewhere', () => {
    const place = guideAt(language, null);
    const links = [...place.querySelectorAll('nav a')].map((link) => link.getAttribute('href') ?? '');
    expect(links).toHaveLength(9);
    for (const link of links) expect(place.querySelector(link)).not.toBeNull();
  });

  test('what the pane does in the sheet has a part each, and every picture of it is there', () => {
    const place = guideAt(language, null);
    const parts = [...place.querySelectorAll('#in-excel section')].map(({ id }) => id.replace('in-excel-', ''));
    expect(parts).toEqual(['marks', 'selection', 'ribbon', 'dropdowns', 'opening', 'keys', 'formulas']);
    const pictures = [...place.querySelectorAll('img')].map((image) => image.getAttribute('src') ?? '');
    expect(pictures).toHaveLength(5);
    for (const picture of pictures) {
      expect(existsSync(path.join(__dirname, '..', '..', 'assets', picture))).toBe(true);
    }
  });

  test('the keys that it names are those of the add-in', () => {
    const text = guideAt(language, null).querySelector('#in-excel-keys')?.textContent ?? '';
    const file = readFileSync(path.join(__dirname, '..', '..', 'assets', 'shortcuts.json'), 'utf8');
    const { shortcuts } = JSON.parse(file) as { shortcuts: { key: { default: string } }[] };
    expect(text.match(/Ctrl(?:\+\w+)+/g)).toEqual(shortcuts.map(({ key }) => key.default));
  });

  test('has no barrier that axe knows of', async () => {
    const place = guideAt(language, null);
    expect((await axe(place)).violations).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  });
});
