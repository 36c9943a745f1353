/** The words with a capital letter: English ones are made for the middle of a sentence, and some stand alone. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
