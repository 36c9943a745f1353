const IGNORED = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;

/** A text as people compare it by eye: no spaces or zero-width characters, full width taken for half width. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(IGNORED, '');
}

/** A person's name for comparison, without what a bracket after it adds: 张伟 for 张伟（技术科）. */
export function plainName(text: string): string {
  return plainText(text).replace(/\([^()]*\)$/u, '');
}
