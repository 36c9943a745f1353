import './browser-globals';
import { configure } from '@testing-library/react';

// A screen's files are compiled when a test first opens it, on a machine that may be busy.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

// The pane reads and looks again by itself, so not everything that it shows follows from an act of a test.
beforeEach(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** What browsers have and jsdom lacks, in as far as Fluent UI asks for it. Nothing is measured here. */
class SizeObserver {
  observe(): void {
    // jsdom has no layout, so no size ever changes.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

Object.assign(window, {
  ResizeObserver: SizeObserver,
  IntersectionObserver: SizeObserver,
  matchMedia: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});

// jsdom forgets that the window has the focus when the focused element is removed.
document.hasFocus = () => true;
Element.prototype.scrollIntoView = () => undefined;

// Without a layout jsdom knows no offset parent and no size, by which Fluent UI tells what is on screen and may be focused.
Object.defineProperty(HTMLElement.prototype, 'offsetParent', {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
const PANE = { x: 0, y: 0, top: 0, left: 0, width: 320, height: 800, right: 320, bottom: 800 };
document.body.getBoundingClientRect = () => ({ ...PANE, toJSON: () => PANE });
