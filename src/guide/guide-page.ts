import { LANGUAGES } from '../locales/words';
import { guideContent, type Guide, type GuideSection } from './guide-content';

/** Writes the guide into the page; the language is in its address. Works without a network once the page is there. */
export function showGuide(place: HTMLElement, address: URL): void {
  const asked = address.searchParams.get('lang');
  const language = LANGUAGES.find((each) => each === asked) ?? 'zh-CN';
  const guide = guideContent(language);
  document.documentElement.lang = language;
  document.title = guide.title;
  place.replaceChildren(element('h1', guide.title), contents(guide), ...guide.sections.map((each) => section(each, 2)));
  document.getElementById(address.hash.slice(1))?.scrollIntoView();
}

function contents({ contents: title, sections }: Guide): HTMLElement {
  const list = document.createElement('ul');
  for (const { id, title: text } of sections) {
    const link = document.createElement('a');
    link.href = `#${id}`;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const nav = document.createElement('nav');
  nav.setAttribute('aria-label', title);
  nav.append(list);
  return nav;
}

function section({ id, title, paragraphs, picture, parts }: GuideSection, level: 2 | 3): HTMLElement {
  const part = document.createElement('section');
  part.id = id;
  part.append(element(`h${level}`, title), ...paragraphs.map((text) => element('p', text)));
  if (picture !== null) part.append(pictureOf(picture, title));
  part.append(...parts.map((each) => section(each, 3)));
  return part;
}

function element(name: 'h1' | 'h2' | 'h3' | 'p', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function pictureOf(file: string, title: string): HTMLElement {
  const image = document.createElement('img');
  image.src = file;
  image.alt = title;
  image.loading = 'lazy';
  return image;
}
