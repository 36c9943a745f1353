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
    expect(links).toHaveLength(8);
    for (const link of links) expect(place.querySelector(link)).not.toBeNull();
  });

  test('has no barrier that axe knows of', async () => {
    const place = guideAt(language, null);
    expect((await axe(place)).violations).toEqual([]);
    expect(document.documentElement.lang).toBe(language);
  });
});
